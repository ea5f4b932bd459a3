import type { Finding } from "../../sheet/finding";
import { findHindrance, proposeRepair } from "../../sheet/repairs/propose-repair";
import type { Repair } from "../../sheet/repairs/repair";
import type { RepairHindrance } from "../../sheet/repairs/repair-hindrance";
import type { TableFrame } from "../../sheet/table";

/** What can be repaired with certainty of a finding, how many of its cells cannot, and why not as far as that is known. */
export interface ProposedRepairs {
  readonly repairs: readonly Repair[];
  readonly left: number;
  /** Each once. */
  readonly hindrances: readonly RepairHindrance[];
}

export const repairsOf = ({ issues }: Finding, tables: readonly TableFrame[]): ProposedRepairs => {
  const repairs = issues.flatMap((issue) => proposeRepair(issue, tables) ?? []);
  const hindrances = issues.flatMap((issue) => findHindrance(issue, tables) ?? []);
  return { repairs, left: issues.length - repairs.length, hindrances: [...new Set(hindrances)] };
};
