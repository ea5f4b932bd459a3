import type { AwaitedFigure } from "../domain/assessment";
import type { PublishingOffice } from "../domain/publication-lag";
import type { PublicationState } from "../domain/publication-state";

/** What is said of the next figure of a year that is over. */
export interface AwaitedTexts {
  readonly office: Readonly<Record<PublishingOffice, string>>;
  /** In a list or a table. */
  readonly short: Readonly<Record<PublicationState, (year: number) => string>>;
  /** A clause of the explanation. */
  readonly clause: Readonly<
    Record<PublicationState, (awaited: Pick<AwaitedFigure, "year" | "expected">, office: string) => string>
  >;
}
