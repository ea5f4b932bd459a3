import type {
  AddSheetEdit,
  CellsEdit,
  Edit,
  EditPlan,
  MemoryEdit,
  RemoveSheetEdit,
  SheetEdit,
} from "../sheet/edit-plan";
import type { CellContent } from "../sheet/grid";
import { withoutEmptyText } from "./cell-content";
import { isSameSheetName, isSheetName } from "../sheet/sheet-name";

export const isAddSheet = (edit: Edit): edit is AddSheetEdit => edit.kind === "add-sheet";

export const isRemoveSheet = (edit: Edit): edit is RemoveSheetEdit => edit.kind === "remove-sheet";

export const isSheetEdit = (edit: Edit): edit is SheetEdit => isAddSheet(edit) || isRemoveSheet(edit);

/** Whether an edit is made on one sheet, and not on the workbook as a whole. */
export const isOfSheet = (edit: Edit): edit is Exclude<Edit, MemoryEdit> => edit.kind !== "memory";

/** The sheets that a plan speaks of, each once, in the order of the plan. */
export const sheetsOfPlan = ({ basis, edits }: EditPlan): readonly string[] => [
  ...new Set([...basis, ...edits.filter(isOfSheet)].map(({ sheet }) => sheet)),
];

/**
 * Holds the edits that add and remove sheets to their rules: a name that Excel takes, each sheet at most once; a sheet that is added
 * is new to the plan, and its cells are empty before; a sheet that is removed is not written afterwards, and its cells are empty by
 * then.
 *
 * @throws RangeError where a rule is broken; that is a bug of the planner
 */
export const assertSheetEdits = ({ basis, edits: all }: EditPlan): void => {
  const edits = all.filter(isOfSheet);
  for (const [at, edit] of edits.entries()) {
    if (!isSheetEdit(edit)) continue;
    const { sheet, kind } = edit;
    if (!isSheetName(sheet)) throw new RangeError(`no name for a sheet: ${sheet}`);
    const others = edits.filter((other) => isSheetEdit(other) && isSameSheetName(other.sheet, sheet));
    if (others.length > 1) throw new RangeError(`two edits that add or remove ${sheet}`);
    const isAdded = kind === "add-sheet";
    const cells = edits.filter((other): other is CellsEdit => other.kind === "cells" && other.sheet === sheet);
    const [outside, empties] = isAdded
      ? [edits.slice(0, at), cells.map(({ before }) => before)]
      : [edits.slice(at + 1), cells.map(({ contents }) => contents)];
    if (outside.some((other) => other.sheet === sheet) || (isAdded && basis.some((other) => other.sheet === sheet)))
      throw new RangeError(`${sheet} is not there when a plan speaks of it`);
    if (!empties.every(isEmpty)) throw new RangeError(`cells of ${sheet} that must be empty are not`);
  }
};

const isEmpty = (contents: readonly (readonly CellContent[])[]): boolean =>
  contents.every((row) => row.every((content) => withoutEmptyText(content) === null));
