import { findHeaderRows, type RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";
import { isOfValues } from "./is-of-values";
import type { Portions } from "./portions";
import { readHeader } from "./read-header";
import type { SaidColumns } from "./said-columns";
import type { Column } from "./table";
import { isBlank, valueAt } from "./value-at";

/** The header of one table. */
export interface Header {
  readonly rows: RowSpan;
  readonly columns: readonly Column[];
  readonly nameColumn: number;
  /** Whether a heading stands over the names. */
  readonly hasNameHeading: boolean;
  /** The columns of the sheet that belong to the table, both included; notes and group headings are looked for in them. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Finds the header of every table on a sheet, top down and from left to right. */
export function* findHeaders(grid: Grid, said: SaidColumns): Portions<readonly Header[]> {
  const found = yield* findHeaderRows(grid, said);
  return found.flatMap((rows) => {
    const columns = readHeader(grid, rows, said);
    const firstColumn = grid.range.column;
    const lastColumn = grid.range.column + grid.range.columns - 1;
    const starts = [firstColumn, ...startsOfFurtherTables(columns)];
    return starts.flatMap((start, index) => {
      const end = (starts[index + 1] ?? lastColumn + 1) - 1;
      const own = columns.filter(({ column }) => column >= start && column <= end);
      return headerOf(grid, { rows, columns: own, firstColumn: start, lastColumn: end }, said);
    });
  });
}

/** Tables side by side repeat the heading of the names. */
const startsOfFurtherTables = (columns: readonly Column[]): readonly number[] => {
  const names = columns.filter(({ meaning }) => meaning.kind === "name");
  return names.slice(1).flatMap((name, index) => {
    const before = names[index];
    const isSameCell = before?.headerCell === name.headerCell;
    return before?.header === name.header && !isSameCell ? [startOfTable(columns, before.column, name.column)] : [];
  });
};

/** Behind the last gap before the name, or else where its ordinals and categories begin. */
const startOfTable = (columns: readonly Column[], previousName: number, name: number): number => {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  for (let column = name - 1; column > previousName; column -= 1) if (!byColumn.has(column)) return column + 1;
  let start = name;
  for (;;) {
    const kind = byColumn.get(start - 1)?.meaning.kind;
    if (kind !== "ordinal" && kind !== "category") return start;
    start -= 1;
  }
};

/**
 * Settles which column names the indicators. Where several say so, as 二级指标 and 三级指标 or one heading merged over two columns
 * do, it is the last, and those before it are categories; but what a person says goes before what a heading says.
 */
const headerOf = (
  grid: Grid,
  header: Omit<Header, "nameColumn" | "hasNameHeading">,
  said: SaidColumns,
): readonly Header[] => {
  const names = header.columns.filter(({ meaning }) => meaning.kind === "name");
  const saidNames = names.filter(({ column }) => said.at(column, header.rows) !== null);
  const named = (saidNames.length > 0 ? saidNames : names).at(-1)?.column;
  const nameColumn = named ?? findUnnamedColumn(grid, header);
  if (nameColumn === null || !speaksOfIndicators(header.columns)) return [];
  const columns = header.columns.map((column): Column => {
    if (column.column === nameColumn) return { ...column, meaning: { kind: "name" } };
    return column.meaning.kind === "name" ? { ...column, meaning: { kind: "category" } } : column;
  });
  return [{ ...header, columns, nameColumn, hasNameHeading: named !== undefined }];
};

/** A name alone may stand over any list. */
const speaksOfIndicators = (columns: readonly Column[]): boolean =>
  columns.some(({ meaning }) => isOfValues(meaning) || ["unit", "ordinal", "category"].includes(meaning.kind));

/** Rows below a header in which a column of names must show a text. */
const rowsTried = 20;

/** Without a heading for them, the names stand in the first column without a meaning that holds texts. */
const findUnnamedColumn = (grid: Grid, header: Omit<Header, "nameColumn" | "hasNameHeading">): number | null => {
  const meant = new Set(header.columns.filter(({ meaning }) => meaning.kind !== "unknown").map(({ column }) => column));
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    if (meant.has(column)) continue;
    for (let row = header.rows.last + 1; row <= header.rows.last + rowsTried; row += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && !isBlank(value) && Number.isNaN(Number(value))) return column;
    }
  }
  return null;
};
