import type { Finding } from "../../sheet/finding";
import { proposeRepair } from "../../sheet/repairs/propose-repair";
import type { Repair } from "../../sheet/repairs/repair";
import type { TableFrame } from "../../sheet/table";
import { tableAt } from "../../sheet/table-at";

/** What can be repaired with certainty of a finding, and how many of its cells cannot. */
export interface ProposedRepairs {
  readonly repairs: readonly Repair[];
  readonly left: number;
}

export const repairsOf = ({ issues }: Finding, tables: readonly TableFrame[]): ProposedRepairs => {
  const repairs = issues.flatMap((issue) => {
    const table = tableAt(tables, issue.range);
    return (table === undefined ? null : proposeRepair(issue, table)) ?? [];
  });
  return { repairs, left: issues.length - repairs.length };
};
