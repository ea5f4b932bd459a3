import type { Edit, EditPlan, MemoryEdit } from "../sheet/edit-plan";
import { WorkbookError } from "./workbook";
import { isXmlText } from "./xml-characters";

export const isMemoryEdit = (edit: Edit): edit is MemoryEdit => edit.kind === "memory";

/**
 * Holds the edits of what a workbook remembers to their rules: one at most, of characters that a part of the workbook can hold.
 *
 * @throws RangeError where a rule is broken; that is a bug of the planner
 */
export const assertMemoryEdits = ({ edits }: EditPlan): void => {
  const [edit, ...others] = edits.filter(isMemoryEdit);
  if (others.length > 0) throw new RangeError("two edits of what the workbook remembers");
  if (edit?.content != null && !isXmlText(edit.content)) throw new RangeError("a text that no workbook can hold");
};

/** @throws WorkbookError "plan-stale" where the workbook remembers something else than an edit expects */
export const refuseOtherMemory = ({ before }: MemoryEdit, found: string | null): void => {
  if (found !== before) throw new WorkbookError("plan-stale");
};
