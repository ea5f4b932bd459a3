import { emptyPlan, type EditPlan, type EditReason } from "./edit-plan";
import { writeMemory, type RecalledMemory, type WorkbookMemory } from "./workbook-memory";

/**
 * Plans that the workbook remembers something else than it does.
 *
 * @param change  what it shall remember, and why
 * @returns       an empty plan where it remembers that already, and where the memory is of a later version or broken: what nobody
 *                can read is not written over
 */
export const planMemory = (
  { trouble, memory, text }: RecalledMemory,
  change: (memory: WorkbookMemory) => { readonly memory: WorkbookMemory; readonly why: EditReason },
): EditPlan => {
  if (trouble !== null) return emptyPlan;
  const { memory: changed, why } = change(memory);
  const content = writeMemory(changed);
  return content === text ? emptyPlan : { basis: [], edits: [{ kind: "memory", before: text, content, why }] };
};
