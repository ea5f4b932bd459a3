import type { EditPlan } from "./edit-plan";
import { planMemory } from "./plan-memory";
import type { TrendExclusion } from "./trend-exclusion";
import type { RecalledMemory } from "./workbook-memory";

/**
 * Plans that the workbook forgets an exclusion, whatever has become of its row.
 *
 * @param exclusion  one of those recalled
 * @returns          an empty plan where it is not remembered, and where the memory is of a later version or broken
 */
export const planForgottenExclusion = (recalled: RecalledMemory, exclusion: TrendExclusion): EditPlan =>
  planMemory(recalled, (memory) => ({
    memory: { ...memory, exclusions: memory.exclusions.filter((known) => known !== exclusion) },
    why: { code: "remember-exclusions" },
  }));
