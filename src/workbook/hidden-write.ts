import { formatCellAddress } from "../sheet/cell-address";
import type { CellsEdit } from "../sheet/edit-plan";
import type { Rectangle } from "../sheet/grid";
import type { CellAddress } from "../sheet/table";
import { withoutEmptyText } from "./cell-content";
import { holdsCell, overlap } from "./overlap";

/**
 * The first cell of an edit whose content would vanish under a merge: of merged cells, only the first holds anything.
 *
 * @returns  `null` where no content would be lost
 */
export const firstHiddenWrite = (edit: CellsEdit, merges: readonly Rectangle[]): CellAddress | null => {
  const near = merges.filter((merge) => overlap(merge, edit.range));
  if (near.length === 0) return null;
  for (const [r, cells] of edit.contents.entries())
    for (const [c, content] of cells.entries()) {
      const row = edit.range.row + r;
      const column = edit.range.column + c;
      if (withoutEmptyText(content) !== null && near.some((merge) => hides(merge, row, column)))
        return formatCellAddress(row, column);
    }
  return null;
};

const hides = (merge: Rectangle, row: number, column: number): boolean =>
  (row !== merge.row || column !== merge.column) && holdsCell(merge, row, column);
