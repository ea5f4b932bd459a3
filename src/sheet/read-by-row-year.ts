import { toHalfWidth } from "../domain/to-half-width";
import { findUnit } from "../domain/units";
import type { Year } from "../domain/year";
import { formatCellAddress } from "./cell-address";
import { chooseUnit } from "./choose-unit";
import { compactHeading, findKeyedHeaders, isFixedHeading, type KeyedHeader, type KeyKind } from "./find-keyed-headers";
import type { Grid } from "./grid";
import { joinLines } from "./join-lines";
import { mergesInRows } from "./merged-cells";
import { entityHeading, yearHeading } from "./read-by-region";
import { readCell } from "./read-cell";
import { readColumnHeading } from "./read-column-heading";
import { readHeaderStack } from "./read-header-stack";
import { readHeading, readHeadingCell } from "./read-heading";
import type { TableReading } from "./read-indicator-by-year";
import { readName } from "./read-name";
import { readTitle, type Title } from "./read-title";
import type { CellAddress, CellReading, Column, TableRow, ValueColumn } from "./table";
import { type KeyedDraft, tableOfDrafts } from "./table-of-drafts";
import { numberFormatAt, textOf, valueAt } from "./value-at";

type ValueKind = ValueColumn["kind"];

/** What a row of the table is of. */
interface DatedRow {
  readonly year: Year;
  readonly kind: ValueKind;
}

const yearAt = (grid: Grid, row: number, column: number): DatedRow | null => {
  const { meaning, isPure } = readHeadingCell(valueAt(grid, row, column), numberFormatAt(grid, row, column));
  if (!isPure || (meaning.kind !== "actual" && meaning.kind !== "target") || meaning.year === null) return null;
  return { year: meaning.year, kind: meaning.kind };
};

const byRowYear: KeyKind = {
  heading: yearHeading,
  isForeign: (text) => {
    const { meaning } = readHeading(text);
    return (meaning.kind === "actual" || meaning.kind === "target") && meaning.year !== null;
  },
  isDataRow: (grid, row, keyColumn) => yearAt(grid, row, keyColumn) !== null,
};

/**
 * Reads a table whose years run down: the columns are indicators, or one column names the indicator of each row and another one
 * holds its value. A column of 实际 and 目标 tells which a row is.
 *
 * @returns  `null` where no row of the sheet looks like the header of such a table
 */
export const readByRowYear = (grid: Grid): TableReading | null => {
  const headers = findKeyedHeaders(grid, byRowYear);
  return tableOfDrafts(
    grid,
    headers.map((header, index) => draftOf(grid, header, headers[index - 1])),
  );
};

interface Layout {
  readonly name: number | null;
  readonly entity: number | null;
  readonly unit: number | null;
  readonly kind: number | null;
  readonly category: number | null;
  readonly values: readonly ValuesColumn[];
}

interface ValuesColumn extends Column {
  readonly name: string;
  readonly unitText: string | null;
  /** What its own header says; `null` where it says neither. */
  readonly saysKind: ValueKind | null;
}

const draftOf = (grid: Grid, header: KeyedHeader, above: KeyedHeader | undefined): KeyedDraft => {
  const firstAllowed =
    above === undefined || above.rows.first === header.rows.first ? grid.range.row : above.body.first + 1;
  const columns = { first: grid.range.column, last: header.lastColumn };
  const title = readTitle(grid, { first: header.rows.first, firstAllowed }, columns);
  const layout = layoutOf(grid, header);
  const { rows, textRows } = rowsOf(grid, header, layout, title);
  return {
    layout: layout.name === null ? "year-by-indicator" : "long",
    header: { ...header, keyColumn: leftmost(header, layout) },
    columns: layout.values.map(({ column, header: text, headerCell, meaning }) => ({
      column,
      header: text,
      headerCell,
      meaning,
    })),
    rows,
    textRows,
    undatedHeaderCells: [],
    issues: [],
    hasYears: true,
  };
};

const leftmost = ({ keyColumn }: KeyedHeader, { name, entity }: Layout): number =>
  Math.min(keyColumn, name ?? keyColumn, entity ?? keyColumn);

const saysTarget = /目标|计划|规划|预期|target|plan/i;
const saysActual = /实际|完成|现状|统计|历史|actual|observed/i;

const kindOf = (text: string): ValueKind | null => {
  const plain = toHalfWidth(text);
  if (saysTarget.test(plain) === saysActual.test(plain)) return null;
  return saysTarget.test(plain) ? "target" : "actual";
};

/** Rows looked at to tell what a column holds. */
const rowsTried = 200;

const layoutOf = (grid: Grid, header: KeyedHeader): Layout => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const found: { -readonly [Part in keyof Layout]: Layout[Part] } & { values: ValuesColumn[] } = {
    ...{ name: null, entity: null, unit: null, kind: null, category: null },
    values: [],
  };
  for (let column = grid.range.column; column <= header.lastColumn; column += 1) {
    const { texts, cell } = readHeaderStack(grid, merges, header.rows, column);
    const text = joinLines(texts.join(" "));
    if (column === header.keyColumn || text === "") continue;
    const meaning = readHeading(text).meaning.kind;
    if (meaning === "name") found.name ??= column;
    else if (meaning === "unit") found.unit ??= column;
    else if (entityHeading.test(compactHeading(text))) found.entity ??= column;
    else if (holdsKinds(grid, header, column)) found.kind ??= column;
    else if (meaning === "category") found.category ??= column;
    else if (!isFixedHeading(text) && holdsNumbers(grid, header, column)) {
      const heading = readColumnHeading(texts);
      const headerCell = formatCellAddress(cell.row, cell.column);
      const saysKind = kindOf(text);
      found.values.push({
        ...{ column, header: text, headerCell, meaning: { kind: "unknown" } },
        ...{ name: heading.name === "" ? text : heading.name, unitText: heading.unitText, saysKind },
      });
    }
  }
  return found;
};

const holdsKinds = (grid: Grid, { body }: KeyedHeader, column: number): boolean => {
  let seen = 0;
  for (let row = body.first; row <= Math.min(body.last, body.first + rowsTried); row += 1) {
    const text = textOf(valueAt(grid, row, column));
    if (text === null) continue;
    if (kindOf(text) === null) return false;
    seen += 1;
  }
  return seen > 0;
};

const holdsNumbers = (grid: Grid, { body }: KeyedHeader, column: number): boolean => {
  for (let row = body.first; row <= body.last; row += 1) {
    if (readingAt(grid, row, column, null).kind === "number") return true;
  }
  return false;
};

const readingAt = (grid: Grid, row: number, column: number, unitText: string | null): CellReading =>
  readCell(
    valueAt(grid, row, column),
    numberFormatAt(grid, row, column),
    unitText === null ? null : findUnit(unitText),
  );

interface Growing {
  readonly row: Omit<TableRow, "places" | "cells">;
  readonly places: ValueColumn[];
  readonly cells: CellReading[];
}

/** Gathers the values of each indicator, and each region where there is a column of them, in the order of the sheet. */
const rowsOf = (
  grid: Grid,
  header: KeyedHeader,
  layout: Layout,
  title: Title,
): { readonly rows: readonly TableRow[]; readonly textRows: readonly number[] } => {
  const series = new Map<string, Growing>();
  const textRows: number[] = [];
  for (let row = header.body.first; row <= header.body.last; row += 1) {
    const dated = yearAt(grid, row, header.keyColumn);
    if (dated === null) textRows.push(row);
    else for (const column of layout.values) takeValue(grid, header, layout, title, { row, column, dated }, series);
  }
  return { rows: [...series.values()].map(({ row, places, cells }) => ({ ...row, places, cells })), textRows };
};

interface Value {
  readonly row: number;
  readonly column: ValuesColumn;
  readonly dated: DatedRow;
}

const takeValue = (
  grid: Grid,
  header: KeyedHeader,
  layout: Layout,
  title: Title,
  { row, column, dated }: Value,
  series: Map<string, Growing>,
): void => {
  const own = startOf(grid, layout, title, row, column);
  if (own === null) return;
  const key = [own.entity, own.category, own.name, layout.name === null ? column.column : ""].join("\n");
  const growing = series.get(key) ?? { row: own, places: [], cells: [] };
  const reading = readingAt(grid, row, column.column, growing.row.unitText);
  if (reading.kind === "blank") return;
  series.set(key, growing);
  const said = layout.kind === null ? null : kindOf(textOf(valueAt(grid, row, layout.kind)) ?? "");
  growing.places.push({
    ...{ row, column: column.column, headerCell: formatCellAddress(row, header.keyColumn) },
    ...{ kind: column.saysKind ?? said ?? dated.kind, year: dated.year, isBaseline: false },
  });
  growing.cells.push(reading);
};

/** What is known of an indicator from the first row that has a value of it; `null` where a row names none. */
const startOf = (
  grid: Grid,
  layout: Layout,
  title: Title,
  row: number,
  column: ValuesColumn,
): Omit<TableRow, "places" | "cells"> | null => {
  const named = layout.name === null ? null : readNameAt(grid, row, layout.name);
  if (layout.name !== null && named === null) return null;
  const name = named?.name ?? column.name;
  const unitCell: CellAddress = layout.unit === null ? column.headerCell : formatCellAddress(row, layout.unit);
  const stated = textIn(grid, row, layout.unit) ?? named?.unitText ?? column.unitText;
  const chosen = stated ?? chooseUnit(name, title.units);
  return {
    row,
    name,
    entity: textIn(grid, row, layout.entity) ?? "",
    nameCell: named === null ? column.headerCell : formatCellAddress(row, layout.name ?? column.column),
    category: textIn(grid, row, layout.category),
    unitText: chosen,
    unitCell: stated === null && chosen !== null ? (title.unitCell ?? unitCell) : unitCell,
    direction: null,
    limits: { lower: null, upper: null },
  };
};

const readNameAt = (grid: Grid, row: number, column: number) => {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && textOf(value) !== null ? readName(value) : null;
};

const textIn = (grid: Grid, row: number, column: number | null): string | null =>
  column === null ? null : textOf(valueAt(grid, row, column));
