import type { Issue, Severity } from "../../sheet/issue";

/** Most urgent first. */
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Issues by severity, and within one severity in the order in which the sheet is read: by row, then by column. */
export const orderIssues = <Placed extends Pick<Issue, "severity" | "range">>(
  issues: readonly Placed[],
): readonly Placed[] =>
  [...issues].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || a.range.row - b.range.row || a.range.column - b.range.column,
  );
