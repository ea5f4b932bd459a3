import type { AnnotationWording } from "../sheet/annotation-wording";
import type { EditPlan } from "../sheet/edit-plan";
import { planAnnotation } from "../sheet/plan-annotation";
import type { SheetAssessment } from "./assess-sheet";

/**
 * One plan that annotates every assessed sheet.
 *
 * @returns  an empty plan where no sheet holds a table, or where the sheets already say all this
 */
export function planWriteBack(assessments: readonly SheetAssessment[], wording: AnnotationWording): EditPlan {
  const plans = assessments.flatMap(({ tables, indicators, settings }) =>
    tables.length === 0 ? [] : [planAnnotation(tables, indicators, wording, settings)],
  );
  return { basis: plans.flatMap(({ basis }) => basis), edits: plans.flatMap(({ edits }) => edits) };
}
