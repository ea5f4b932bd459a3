import { formatCellAddress, parseCellAddress } from "../../sheet/cell-address";
import type { CellContent, CellValue, Grid, Rectangle } from "../../sheet/grid";
import type { CellAddress } from "../../sheet/table";
import { isFormula, valueOfConstant } from "../cell-content";
import { shareRow } from "../share-row";
import { emptyCell, resultKey, type SheetState } from "./sheet-state";

/** The used range of a sheet as it is now. */
export const readGrid = (state: SheetState): Grid => {
  const range = usedRange(state);
  const rows = Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) => formatCellAddress(range.row + r, range.column + c)),
  );
  const values = rows.map((row) => row.map((address) => valueAt(state, address)));
  const contents = rows.map((row) => row.map((address) => contentAt(state, address)));
  return {
    sheet: state.name,
    sheetId: state.id,
    range,
    values,
    contents: contents.map((row, at) => shareRow(values[at] ?? [], row)),
    numberFormats: rows.map((row) => row.map((address) => (state.cells.get(address) ?? emptyCell).style.numberFormat)),
    merges: state.merges,
    hiddenRows: state.hiddenRows.filter((row) => row >= range.row && row < range.row + range.rows),
    hiddenColumns: state.hiddenColumns.filter((at) => at >= range.column && at < range.column + range.columns),
    listTables: state.listTables,
    isProtected: state.isProtected,
    isHidden: state.isHidden,
  };
};

export const contentAt = (state: SheetState, address: CellAddress): CellContent =>
  state.cells.get(address)?.content ?? null;

const valueAt = (state: SheetState, address: CellAddress): CellValue => {
  const content = contentAt(state, address);
  return isFormula(content) ? (state.results.get(resultKey(address, content)) ?? null) : valueOfConstant(content);
};

const usedRange = (state: SheetState): Rectangle => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [address, { content }] of state.cells) {
    const cell = content === null ? null : parseCellAddress(address);
    if (cell === null) continue;
    [top, bottom] = [Math.min(top, cell.row), Math.max(bottom, cell.row)];
    [left, right] = [Math.min(left, cell.column), Math.max(right, cell.column)];
  }
  if (bottom < 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};
