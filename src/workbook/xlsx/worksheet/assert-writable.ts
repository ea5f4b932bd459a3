import { formatCellAddress } from "../../../sheet/cell-address";
import type { CellsEdit } from "../../../sheet/edit-plan";
import type { Rectangle } from "../../../sheet/grid";
import { firstHiddenWrite } from "../../hidden-write";
import { overlap } from "../../overlap";
import { WorkbookError } from "../../workbook";
import { changesCellsOf } from "./orphaned-formulas";
import type { SheetReading } from "./read-sheet";

/**
 * Refuses what Excel would refuse too, or what would leave a file that Excel must repair.
 *
 * @param tableHeadings  the rows of headings of the tables on the sheet, whose names the tables keep elsewhere too
 * @throws WorkbookError "merged-cells-in-the-way" where a content would vanish under a merge; "host-failed" where a part of an
 *   array formula or a table's heading would change
 */
export const assertWritable = (
  reading: SheetReading,
  edits: readonly CellsEdit[],
  tableHeadings: readonly Rectangle[],
): void => {
  for (const edit of edits) {
    const { sheet } = edit;
    const hidden = firstHiddenWrite(edit, reading.frame.merges);
    if (hidden !== null) throw new WorkbookError("merged-cells-in-the-way", { sheet, cell: hidden });
    refuse(reading, edit, reading.filledRanges, "ArrayFormula");
    refuse(reading, edit, tableHeadings, "TableHeading");
  }
};

const refuse = (reading: SheetReading, edit: CellsEdit, ranges: readonly Rectangle[], hostCode: string): void => {
  const touched = ranges.find((range) => overlap(range, edit.range) && changesCellsOf(reading, edit, range));
  if (touched === undefined) return;
  const cell = formatCellAddress(touched.row, touched.column);
  throw new WorkbookError("host-failed", { sheet: edit.sheet, cell, hostCode });
};
