import type { EditPlan } from "./edit-plan";
import { planMemory } from "./plan-memory";
import { isUncorrected, type SheetCorrections } from "./sheet-corrections";
import type { RecalledMemory } from "./workbook-memory";

/**
 * Plans that the workbook remembers the corrections of a sheet in place of those that it had.
 *
 * @returns  an empty plan where they are remembered already, and where the memory is of a later version or broken
 */
export const planCorrections = (recalled: RecalledMemory, corrections: SheetCorrections): EditPlan =>
  planMemory(recalled, (memory) => {
    const others = memory.corrections.filter(({ sheet }) => sheet !== corrections.sheet);
    return {
      memory: { ...memory, corrections: isUncorrected(corrections) ? others : [...others, corrections] },
      why: { code: "remember-corrections" },
    };
  });
