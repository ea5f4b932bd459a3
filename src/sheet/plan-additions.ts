import type { WriteAddition } from "./addition-wording";
import type { EditPlan } from "./edit-plan";
import { planMemory } from "./plan-memory";
import type { RecalledMemory } from "./workbook-memory";

/**
 * Plans that the workbook remembers what is to be written beside the statuses.
 *
 * @returns  an empty plan where that is remembered already, and where the memory is of a later version or broken
 */
export const planAdditions = (recalled: RecalledMemory, additions: readonly WriteAddition[]): EditPlan =>
  planMemory(recalled, (memory) => ({ memory: { ...memory, additions }, why: { code: "remember-settings" } }));
