import { readTables } from "../../../src/sheet/read-tables";
import { parseCellAddress } from "../../../src/sheet/cell-address";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import type { Issue } from "../../../src/sheet/issue";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import type { CellAddress, Table } from "../../../src/sheet/table";
import { validateTable } from "../../../src/sheet/validate-table";

/** The year in which all sheets are looked at; the latest values of the samples are of it. */
const asOf = 2024;

/** A sheet with what is read and found on it. */
export interface CheckedSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly indicators: readonly PlacedIndicator[];
  readonly issues: readonly Issue[];
}

export const checkSheet = (name: string, grid: Grid): CheckedSheet => {
  const { tables, issues } = readTables(grid);
  const validated = tables.map((table) => validateTable(table, { asOf }));
  return {
    name,
    grid,
    tables,
    indicators: validated.flatMap(({ indicators }) => indicators),
    issues: [...issues, ...validated.flatMap((one) => one.issues)],
  };
};

export const valueIn = ({ values, range }: Grid, address: CellAddress): CellValue => {
  const { row, column } = parseCellAddress(address)!;
  return values[row - range.row]?.[column - range.column] ?? null;
};

/** What a cell shows; nothing for an error. */
export const textIn = (grid: Grid, address: CellAddress): string => {
  const value = valueIn(grid, address);
  return value === null || typeof value === "object" ? "" : String(value);
};

/** The same sheet with other values in some cells. */
export const withValues = (grid: Grid, changed: Readonly<Record<CellAddress, CellValue>>): Grid => {
  const values = grid.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(changed)) {
    const { row, column } = parseCellAddress(address)!;
    values[row - grid.range.row]![column - grid.range.column] = value;
  }
  return {
    ...grid,
    values,
    contents: values.map((row) => row.map((value) => (typeof value === "object" ? null : value))),
  };
};
