import { emptyPlan, type EditPlan } from "./edit-plan";
import { isUncorrected, type SheetCorrections } from "./sheet-corrections";
import { writeMemory, type RecalledMemory } from "./workbook-memory";

/**
 * Plans that the workbook remembers the corrections of a sheet in place of those that it had.
 *
 * @returns  an empty plan where they are remembered already, and where the memory is of a later version or broken
 */
export const planCorrections = ({ trouble, memory, text }: RecalledMemory, corrections: SheetCorrections): EditPlan => {
  if (trouble !== null) return emptyPlan;
  const others = memory.corrections.filter(({ sheet }) => sheet !== corrections.sheet);
  const content = writeMemory({
    ...memory,
    corrections: isUncorrected(corrections) ? others : [...others, corrections],
  });
  if (content === text) return emptyPlan;
  return { basis: [], edits: [{ kind: "memory", before: text, content, why: { code: "remember-corrections" } }] };
};
