import { isYearNumber } from "../domain/find-year";
import type { Grid } from "./grid";
import { joinLines } from "./join-lines";
import type { PlacedIndicator } from "./placed-indicator";
import { readHeading } from "./read-heading";
import { rowKey, type ExcludedRow } from "./sheet-corrections";
import type { CellAddress, ColumnMeaning, TableFrame, TableLayout } from "./table";
import { valueAt } from "./value-at";

/** What names one row of a table, and the cells of its indicator where the row is several indicators'. */
export interface RowName extends ExcludedRow {
  /** `null`: the whole row is meant. */
  readonly holds: ((cell: CellAddress) => boolean) | null;
}

/** The names of the rows of a table, by zero-based row of the sheet; a row that nothing names is not among them. */
export type RowNames = ReadonlyMap<number, readonly RowName[]>;

/** Layouts in which an indicator's values stand in several rows, each of which says its year. */
const rowsAreYears: readonly TableLayout[] = ["long", "year-by-indicator"];

/**
 * Names the rows of a table by what stays when other words of the row change: by indicator and region, or by the year and whatever
 * else parts a figure from others where the years run down.
 *
 * @param indicators  those of the table
 */
export const nameRows = (table: TableFrame, indicators: readonly PlacedIndicator[]): RowNames =>
  rowsAreYears.includes(table.layout) ? namesFromCells(table) : namesOfIndicators(table.layout, indicators);

const namesOfIndicators = (layout: TableLayout, indicators: readonly PlacedIndicator[]): RowNames => {
  const names = new Map<number, RowName[]>();
  for (const placed of indicators) {
    const key = rowKey(layout, { name: placed.indicator.name, entity: placed.entity });
    const known = names.get(placed.row);
    const name = { ...key, holds: (cell: CellAddress) => isCellOf(placed, cell) };
    if (known === undefined) names.set(placed.row, [name]);
    else if (layout !== "region-by-indicator" || known.every(({ entity }) => entity !== key.entity)) known.push(name);
  }
  return names;
};

const isCellOf = (
  { nameCell, unitCell, indicator, observationCells, targetCells }: PlacedIndicator,
  cell: CellAddress,
) =>
  cell === nameCell ||
  cell === unitCell ||
  indicator.observations.some(({ year }) => observationCells.get(year) === cell) ||
  indicator.targets.some(({ year }) => targetCells.get(year) === cell);

/** Columns whose words do not name a row: they are what issues are about, or what changes beside them. */
const notNaming: ReadonlySet<ColumnMeaning["kind"]> = new Set<ColumnMeaning["kind"]>([
  "ordinal",
  "unit",
  "direction",
  "upper-limit",
  "lower-limit",
  "department",
  "remark",
]);

const namesFromCells = (table: TableFrame): RowNames => {
  const { grid, range, headerRows } = table;
  const columns = namingColumns(table);
  const names = new Map<number, readonly RowName[]>();
  for (let row = headerRows.last + 1; row < range.row + range.rows; row += 1) {
    const words = columns.map((column) => wordsAt(grid, row, column)).filter((text) => text !== "");
    if (words.length > 0) names.set(row, [{ name: words.join(" "), entity: "", holds: null }]);
  }
  return names;
};

/** Such a table lists its columns of values; the others are told by their headings. */
const namingColumns = ({ grid, range, headerRows, columns }: TableFrame): readonly number[] => {
  const listed = new Set(columns.map(({ column }) => column));
  const { first, last } = headerRows;
  return Array.from({ length: range.columns }, (_, index) => range.column + index).filter((column) => {
    const heading = Array.from({ length: last - first + 1 }, (_, index) => valueAt(grid, first + index, column));
    const texts = heading.filter((value) => typeof value === "string");
    return !listed.has(column) && !notNaming.has(readHeading(joinLines(texts.join(" "))).meaning.kind);
  });
};

/** Figures name no row, unless they are years. */
const wordsAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return isYearNumber(value) ? String(value) : "";
  return typeof value === "string" ? value.replace(/\s/g, "") : "";
};
