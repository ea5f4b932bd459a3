import type { Issue, Severity } from "../../sheet/issue";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many issues of each severity there are. */
export function countSeverities(issues: readonly Pick<Issue, "severity">[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
