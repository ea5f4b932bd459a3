import type { Unit } from "../domain/unit";
import { findUnit } from "../domain/units";
import { type Cell, formatCellAddress } from "./cell-address";
import type { NameReading } from "./read-name";
import { cellIn, type RowPlan, textIn } from "./row-plan";
import type { CellAddress } from "./table";

/** The unit of a row as it stands on the sheet. */
export interface RowUnit {
  readonly text: string | null;
  /** `null` where there is no text, or the text is no unit that is known. */
  readonly unit: Unit | null;
  /** Where the text stands, or where it is missing in a column of units. */
  readonly cell: CellAddress | null;
  /** It stands in the row itself. */
  readonly isOwn: boolean;
}

/** Longer texts in a column of units are signatures or remarks. */
const longestUnit = 12;

const notAUnit = /^[-—–―/]+$|[:：]/;

/** Finds the unit of a row: its column's cell, else the name's, else the sheet's. */
export const readRowUnit = (plan: RowPlan, row: number, name: NameReading): RowUnit => {
  const text = textIn(plan, plan.unit, row);
  const cell = plan.unit === null ? null : cellIn(plan.unit, row);
  if (cell !== null && text !== null && text.length <= longestUnit && !notAUnit.test(text))
    return unitAt(text, cell, true);
  if (name.unitText !== null) return unitAt(name.unitText, { row, column: plan.name.column }, true);
  if (plan.sheetUnit !== null) return unitAt(plan.sheetUnit.text, plan.sheetUnit.cell, false);
  return {
    text: null,
    unit: null,
    cell: cell === null ? null : formatCellAddress(cell.row, cell.column),
    isOwn: false,
  };
};

const unitAt = (text: string, cell: Cell, isOwn: boolean): RowUnit => ({
  text,
  unit: findUnit(text),
  cell: formatCellAddress(cell.row, cell.column),
  isOwn,
});
