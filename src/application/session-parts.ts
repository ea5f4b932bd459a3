import type { AssessmentSettings } from "../domain/assessment";
import type { AdditionWording } from "../sheet/addition-wording";
import type { AnnotationWording } from "../sheet/annotation-wording";
import type { Workbook } from "../workbook/workbook";

/** What a session works with. */
export interface SessionParts {
  readonly workbook: Workbook;
  readonly settings: AssessmentSettings;
  readonly wording: AnnotationWording;
  /** The words of additions, fetched when somebody wants some. */
  readonly fetchAdditionWording: () => Promise<AdditionWording>;
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause: () => Promise<void>;
}
