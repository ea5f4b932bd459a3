import { planColumns, planNote, rowsOfColumns } from "../sheet/plan-columns";
import type { CellContent } from "../../src/sheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

/** The sheet of the plan's table in these tests. */
export const planSheet = "主要指标";

const actuals = (year: number, values: readonly CellContent[]): readonly CellContent[] => [
  `${year}年\n实际值`,
  ...values,
];

/** The plan's table, its note below it, and columns of further actual values, each with its year. */
const planRows = (columns: Readonly<Record<number, readonly CellContent[]>> = {}): CellContent[][] => {
  const { ordinal, category, name, unit, actual2021, target2022, target2025 } = planColumns;
  const further = Object.entries(columns).map(([year, values]) => actuals(Number(year), values));
  const rows = rowsOfColumns([ordinal, category, name, unit, actual2021, ...further, target2022, target2025]);
  const note = rows[0]?.map((_cell, column) => (column === 0 ? planNote : null)) ?? [];
  return [...rows, note] as CellContent[][];
};

export const planWorkbook = (columns?: Readonly<Record<number, readonly CellContent[]>>): MemoryWorkbook =>
  new MemoryWorkbook([{ name: planSheet, cells: planRows(columns) }]);
