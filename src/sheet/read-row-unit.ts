import type { Unit } from "../domain/unit";
import { findUnit } from "../domain/units";
import { type Cell, formatCellAddress } from "./cell-address";
import { chooseUnit } from "./choose-unit";
import { isUnitOf } from "./is-unit-of";
import type { NameReading } from "./read-name";
import { cellIn, type RowPlan, textIn } from "./row-plan";
import type { CellAddress, UnitDoubts } from "./table";

/** The unit of a row as it stands on the sheet. */
export interface RowUnit {
  readonly text: string | null;
  /** `null` where there is no text, or the text is no unit that is known. */
  readonly unit: Unit | null;
  /** Where the text stands, or where it is missing in a column of units. */
  readonly cell: CellAddress | null;
  /** It stands in the row itself. */
  readonly isOwn: boolean;
  readonly doubts: UnitDoubts;
}

/** Longer texts in a column of units are signatures or remarks. */
const longestUnit = 12;

const notAUnit = /^[-—–―/]+$|[:：]/;

/** Shared by all rows whose unit is plain. */
export const noDoubts: UnitDoubts = {};

/** Finds the unit of a row: its column's cell, else the name's, else one of the sheet's that can be meant. */
export const readRowUnit = (plan: RowPlan, row: number, name: NameReading): RowUnit => {
  const text = textIn(plan, plan.unit, row);
  const cell = plan.unit === null ? null : cellIn(plan.unit, row);
  if (cell !== null && text !== null && text.length <= longestUnit && !notAUnit.test(text)) {
    const doubts = contradicts(name.unitText, findUnit(text)) ? { unitInName: name.unitText ?? "" } : noDoubts;
    return unitAt(text, cell, { isOwn: true, doubts });
  }
  if (name.unitText !== null)
    return unitAt(name.unitText, { row, column: plan.name.column }, { isOwn: true, doubts: noDoubts });
  const { sheetUnits } = plan;
  const chosen = sheetUnits === null ? null : chooseUnit(name.name, sheetUnits.texts);
  if (sheetUnits !== null && chosen !== null)
    return unitAt(chosen, sheetUnits.cell, { isOwn: false, doubts: noDoubts });
  return {
    text: null,
    unit: null,
    cell: cell === null ? null : formatCellAddress(cell.row, cell.column),
    isOwn: false,
    doubts: sheetUnits === null ? noDoubts : { unfitForSheet: sheetUnits.texts.join("、") },
  };
};

const contradicts = (inName: string | null, unit: Unit | null): boolean =>
  inName !== null && unit !== null && !isUnitOf(inName, unit);

/** @param cell  where the text stands */
export const unitAt = (text: string, cell: Cell, rest: Pick<RowUnit, "isOwn" | "doubts">): RowUnit => ({
  text,
  unit: findUnit(text),
  cell: formatCellAddress(cell.row, cell.column),
  ...rest,
});
