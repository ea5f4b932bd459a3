import { type Cell, formatCellAddress } from "../cell-address";
import { firstFromRow } from "../first-from-row";
import type { Grid, Rectangle } from "../grid";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import { rangesInFormulas } from "../ranges-in-formulas";
import { textOf, valueAt } from "../value-at";
import { noIssues, type TableRule } from "./rule";

/**
 * A number whose mark makes a text of it, where a formula of the sheet takes it: the number was read, but Excel's sum leaves it out.
 * Where no formula does, 42.92* is how official tables are printed, and nothing is wrong with it.
 */
export const markInText: TableRule = ({ table: { grid, sheet }, rows }) => {
  const marked: MarkedText[] = [];
  for (const { row } of rows)
    for (const [index, place] of row.places.entries()) {
      const reading = row.cells[index];
      if (reading?.kind !== "number" || reading.mark === null) continue;
      const cell = { row: place.row ?? row.row, column: place.column };
      const text = textOf(valueAt(grid, cell.row, cell.column));
      if (text !== null) marked.push({ ...cell, text, mark: reading.mark });
    }
  return marked.length === 0 ? noIssues : takenByFormulas(grid, marked).map((cell) => issueOf(sheet, cell));
};

interface MarkedText extends Cell {
  readonly text: string;
  readonly mark: string;
}

const issueOf = (sheet: string, { row, column, text, mark }: MarkedText): Issue =>
  issueAt(sheet, formatCellAddress(row, column), "mark-in-text", { text, mark });

/** Those that some formula refers to; each is taken out when it is found, so that many formulas over many cells stay quick. */
const takenByFormulas = (grid: Grid, marked: readonly MarkedText[]): readonly MarkedText[] => {
  const byColumn = new Map<number, MarkedText[]>();
  for (const cell of [...marked].sort((one, other) => one.row - other.row)) listIn(byColumn, cell.column).push(cell);
  const taken: MarkedText[] = [];
  for (const range of rangesInFormulas(grid))
    for (const [column, cells] of byColumn)
      if (column >= range.column && column < range.column + range.columns) taken.push(...cut(cells, range));
  return taken;
};

const listIn = (lists: Map<number, MarkedText[]>, column: number): MarkedText[] => {
  const list = lists.get(column) ?? [];
  lists.set(column, list);
  return list;
};

const cut = (cells: MarkedText[], { row, rows }: Rectangle): readonly MarkedText[] => {
  const first = firstFromRow(cells, rowOf, row);
  return cells.splice(first, firstFromRow(cells, rowOf, row + rows) - first);
};

const rowOf = ({ row }: MarkedText): number => row;
