import type { Cell } from "./cell-address";
import type { Header } from "./find-headers";
import type { Grid } from "./grid";
import { mergedAnchors } from "./merged-cells";
import type { ColumnMeaning, ValueColumn } from "./table";
import { textOf, valueAt } from "./value-at";
import { valueColumns } from "./value-columns";
import type { StatusColumn } from "./with-row-status";

/** A column of the sheet with what is worked out once for all its rows. */
export interface PlannedColumn {
  readonly column: number;
  /** By row, the cell that holds the value of a merge over this column. */
  readonly anchors: ReadonlyMap<number, Cell>;
}

/** The units given once for the sheet, over the table: 单位：万元, or several: 单位：个、人、万元. */
export interface SheetUnits {
  readonly texts: readonly string[];
  readonly cell: Cell;
}

/** Where to look for what in every row of a table; worked out once. */
export interface RowPlan {
  readonly grid: Grid;
  readonly sheetUnits: SheetUnits | null;
  readonly name: PlannedColumn;
  readonly ordinal: PlannedColumn | null;
  readonly category: PlannedColumn | null;
  readonly entity: PlannedColumn | null;
  readonly unit: PlannedColumn | null;
  readonly direction: PlannedColumn | null;
  readonly lowerLimit: PlannedColumn | null;
  readonly upperLimit: PlannedColumn | null;
  /** Of how final figures are, from left to right. */
  readonly statuses: readonly StatusColumn[];
  /** Actuals and targets whose year is known, from left to right. */
  readonly values: readonly PlannedColumn[];
  readonly places: readonly ValueColumn[];
}

export const planRows = (grid: Grid, header: Header, sheetUnits: SheetUnits | null): RowPlan => {
  const planColumn = (column: number): PlannedColumn => ({
    column,
    anchors: mergedAnchors(grid, column),
  });
  const first = (kind: ColumnMeaning["kind"]): PlannedColumn | null => {
    const found = header.columns.find(({ meaning }) => meaning.kind === kind);
    return found === undefined ? null : planColumn(found.column);
  };
  const places = valueColumns(header.columns);
  return {
    grid,
    sheetUnits,
    name: planColumn(header.nameColumn),
    ordinal: first("ordinal"),
    category: first("category"),
    entity: first("entity"),
    unit: first("unit"),
    direction: first("direction"),
    lowerLimit: first("lower-limit"),
    upperLimit: first("upper-limit"),
    statuses: statusColumns(header.columns),
    values: places.map(({ column }) => planColumn(column)),
    places,
  };
};

const statusColumns = (columns: Header["columns"]): readonly StatusColumn[] =>
  columns.flatMap(({ column, meaning }) => (meaning.kind === "data-status" ? [{ column, year: meaning.year }] : []));

/** The cell that holds the value of a column in a row: its own, or that of the merge over it. */
export const cellIn = (planned: PlannedColumn, row: number): Cell =>
  planned.anchors.get(row) ?? { row, column: planned.column };

/** The text of a column in a row, its lines joined; `null` where there is no column, or no text in it. */
export const textIn = (plan: RowPlan, planned: PlannedColumn | null, row: number): string | null => {
  if (planned === null) return null;
  const cell = cellIn(planned, row);
  return textOf(valueAt(plan.grid, cell.row, cell.column));
};
