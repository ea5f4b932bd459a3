import type { Issue, IssueCode, Severity } from "./issue";

/** Issues of one rule on one sheet that have one cause, such as forty numbers stored as text. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** At least one, by row, then by column. */
  readonly issues: readonly [Issue, ...Issue[]];
}
