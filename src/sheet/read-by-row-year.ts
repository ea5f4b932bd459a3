import { noLimits } from "../domain/indicator";
import { findWithinYearPeriod } from "../domain/find-within-year-period";
import { saysOtherPeriod } from "../domain/says-other-period";
import { findUnit } from "../domain/units";
import { formatCellAddress } from "./cell-address";
import { chooseUnit } from "./choose-unit";
import type { KeyedHeader, KeyKind } from "./find-keyed-headers";
import { findKeyedLayout } from "./find-keyed-layout";
import { findRowYearLayout, type RowYearLayout, type RowYearValues } from "./find-row-year-layout";
import type { Grid } from "./grid";
import { headedColumns } from "./headed-columns";
import { isOfValues } from "./is-of-values";
import type { LayoutReader } from "./layout-reading";
import { isColumnNumbering } from "./is-column-numbering";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import { mergedAnchors } from "./merged-cells";
import { yearHeading } from "./key-headings";
import { endsPortion, type Portions } from "./portions";
import { readHeading } from "./read-heading";
import { readName } from "./read-name";
import { readRowYear } from "./read-row-year";
import { namesPart } from "./names-part";
import { noDoubts } from "./read-row-unit";
import { readingAt } from "./reading-at";
import { readTitle } from "./read-title";
import type { SaidColumns } from "./said-columns";
import type { Title } from "./title";
import type { Region } from "./region";
import { isTargetOfMonths, rowYearValue, type RowYearPlace } from "./row-year-value";
import type { CellAddress, CellReading, ColumnMeaning, TableRow, ValueColumn } from "./table";
import type { KeyedDraft } from "./tables-of-drafts";
import { unitOfCells } from "./unit-of-cells";
import { textOf, valueAt } from "./value-at";

const byRowYear = (said: SaidColumns): KeyKind => ({
  key: "year",
  said,
  isKeyHeading: (text) => yearHeading.test(text),
  isForeign: (text) => {
    const { meaning } = readHeading(text);
    return isOfValues(meaning) && meaning.year !== null;
  },
  isForeignWord: () => false,
  isDataRow: (grid, row, keyColumn) => readRowYear(grid, row, keyColumn) !== null,
});

/**
 * Reads tables whose years run down: the columns are indicators, or one column names the indicator of each row and another one
 * holds its value; columns of a breakdown add to that name. A column of 实际 and 目标 tells which a row is.
 */
export const readByRowYear: LayoutReader = (region) => findKeyedLayout(region, byRowYear(region.said), draftOf);

function* draftOf(region: Region, header: KeyedHeader, firstAllowed: number): Portions<KeyedDraft> {
  const { grid } = region;
  const columns = { first: header.firstColumn, last: header.lastColumn };
  const title = readTitle(region, { first: header.rows.first, firstAllowed }, columns);
  const layout = findRowYearLayout(region, header);
  const { rows, textRows, undatedRows } = yield* rowsOf(grid, header, layout, title);
  return {
    layout: layout.name === null && layout.parts.length === 0 ? "year-by-indicator" : "long",
    header: { ...header, keyColumn: leftmost(header, layout) },
    columns: headedColumns(region, header, meaningsOf(header, layout)),
    rows,
    textRows,
    undatedHeaderCells: [],
    issues: undatedRows.map((row) => undatedRow(grid, row, header.keyColumn)),
    hasYears: true,
  };
}

const meaningsOf = (
  { keyColumn }: KeyedHeader,
  { name, entity, unit, kind, category, dataStatus, parts, values }: RowYearLayout,
): ReadonlyMap<number, ColumnMeaning> =>
  new Map<number, ColumnMeaning>([
    ...meaningAt(name, { kind: "name" }),
    ...meaningAt(entity, { kind: "entity" }),
    ...meaningAt(unit, { kind: "unit" }),
    ...meaningAt(kind, { kind: "value-kind" }),
    ...meaningAt(category, { kind: "category" }),
    ...meaningAt(dataStatus, { kind: "data-status", year: null }),
    ...parts.flatMap((part) => meaningAt(part, { kind: "part" })),
    ...values.flatMap(({ column, meaning }) => meaningAt(column, meaning)),
    ...meaningAt(keyColumn, { kind: "year" }),
  ]);

const meaningAt = (column: number | null, meaning: ColumnMeaning): readonly (readonly [number, ColumnMeaning])[] =>
  column === null ? [] : [[column, meaning]];

const leftmost = ({ keyColumn }: KeyedHeader, { name, entity }: RowYearLayout): number =>
  Math.min(keyColumn, name ?? keyColumn, entity ?? keyColumn);

interface Growing {
  readonly row: Omit<TableRow, "places" | "cells">;
  readonly places: ValueColumn[];
  readonly cells: CellReading[];
}

interface Rows {
  readonly rows: readonly TableRow[];
  readonly textRows: readonly number[];
  /** With values of a time that is no calendar year. */
  readonly undatedRows: readonly number[];
}

/** Gathers the values of each indicator, and each region where there is a column of them, in the order of the sheet. */
function* rowsOf(grid: Grid, header: KeyedHeader, layout: RowYearLayout, title: Title): Portions<Rows> {
  const series = new Map<string, Growing>();
  const textRows: number[] = [];
  const undatedRows: number[] = [];
  const anchors = mergedAnchors(grid, header.keyColumn);
  const above: Above = { series, whole: null };
  for (let row = header.body.first; row <= header.body.last; row += 1) {
    if (endsPortion(row)) yield;
    const dated = readRowYear(grid, anchors.get(row)?.row ?? row, header.keyColumn);
    if (dated !== null) {
      const values = layout.values.filter((column) => !isTargetOfMonths(grid, layout, { row, column, dated }));
      if (values.length < layout.values.length) undatedRows.push(row);
      for (const column of values) takeValue(grid, header, layout, title, { row, column, dated }, above);
    } else if (isOfOtherPeriod(grid, row, header.keyColumn, layout)) undatedRows.push(row);
    else textRows.push(row);
  }
  return { rows: [...series.values()].map(rowOf), textRows, undatedRows };
}

/** A time stands in the column of years, and a number in one of values: not a heading, a total or a note. */
const isOfOtherPeriod = (grid: Grid, row: number, keyColumn: number, { values }: RowYearLayout): boolean => {
  const key = valueAt(grid, row, keyColumn);
  if (typeof key !== "number" && !(typeof key === "string" && saysTime(key))) return false;
  return (
    !isColumnNumbering(grid, row) && values.some(({ column }) => readingAt(grid, row, column, null).kind === "number")
  );
};

const saysTime = (text: string): boolean => saysOtherPeriod(text) || findWithinYearPeriod(text) !== null;

const undatedRow = (grid: Grid, row: number, keyColumn: number): Issue => {
  const value = valueAt(grid, row, keyColumn);
  const text = typeof value === "number" ? String(value) : (textOf(value) ?? "");
  const code = findWithinYearPeriod(text)?.year === null ? "period-without-year" : "year-not-calendar";
  return issueAt(grid.sheet, formatCellAddress(row, keyColumn), code, { text });
};

const rowOf = ({ row, places, cells }: Growing): TableRow => {
  const own = row.unitText === null ? unitOfCells(cells.length, (index) => cells[index]) : null;
  return own === null ? { ...row, places, cells } : { ...row, unitText: own.text, unitDoubts: noDoubts, places, cells };
};

/** What the rows above have settled. */
interface Above {
  readonly series: Map<string, Growing>;
  /** The last row that names no part. */
  whole: Growing["row"] | null;
}

const takeValue = (
  grid: Grid,
  header: KeyedHeader,
  layout: RowYearLayout,
  title: Title,
  place: RowYearPlace,
  above: Above,
): void => {
  const { row, column } = place;
  const started = startOf(grid, layout, title, row, column);
  if (started === null) return;
  const own = layout.name === null ? started : withWhole(started, above.whole);
  const { key, growing } = growingOf(above.series, own, layout.name === null ? column.column : null);
  if (own.partOf === undefined) above.whole = growing.row;
  const reading = readingAt(grid, row, column.column, growing.row.unitText);
  if (reading.kind === "blank") return;
  above.series.set(key, growing);
  growing.places.push({
    ...{ row, column: column.column, headerCell: formatCellAddress(row, header.keyColumn) },
    ...{ ...rowYearValue(grid, layout, place), isBaseline: false },
  });
  growing.cells.push(reading);
};

/** 其中：企业 below R&D经费 of the same region. */
const withWhole = (own: Growing["row"], whole: Growing["row"] | null): Growing["row"] =>
  whole !== null && whole.entity === own.entity && namesPart(own.name)
    ? { ...own, partOf: { name: whole.name, cell: whole.nameCell } }
    : own;

/** An indicator goes on where its name and region come again, but nothing is merged across units. */
const growingOf = (
  series: ReadonlyMap<string, Growing>,
  own: Growing["row"],
  column: number | null,
): { readonly key: string; readonly growing: Growing } => {
  const whole = own.partOf?.cell ?? "";
  const key = [own.entity, own.category, own.name, column ?? "", whole].join("\n");
  const above = series.get(key);
  if (above === undefined) return { key, growing: { row: own, places: [], cells: [] } };
  const unitAbove = above.row.unitText;
  if (unitAbove === null || own.unitText === null || isSameUnit(unitAbove, own.unitText))
    return { key, growing: above };
  const keyOfUnit = `${key}\n${own.unitText}`;
  const inUnit = series.get(keyOfUnit) ?? { row: { ...own, unitDoubts: { unitAbove } }, places: [], cells: [] };
  return { key: keyOfUnit, growing: inUnit };
};

const isSameUnit = (one: string, other: string): boolean => one === other || (findUnit(one) ?? one) === findUnit(other);

/** What is known of an indicator from the first row that has a value of it; `null` where a row names none. */
const startOf = (
  grid: Grid,
  layout: RowYearLayout,
  title: Title,
  row: number,
  column: RowYearValues,
): Omit<TableRow, "places" | "cells"> | null => {
  const named = layout.name === null ? null : readNameAt(grid, row, layout.name);
  if (layout.name !== null && named === null) return null;
  const parts = layout.parts.flatMap((part) => textIn(grid, row, part) ?? []);
  const said = [named?.name ?? column.name, ...parts].filter((text) => text !== "").join("·");
  const name = said === "" ? (title.name ?? column.header) : said;
  const unitCell: CellAddress = layout.unit === null ? column.headerCell : formatCellAddress(row, layout.unit);
  const stated = textIn(grid, row, layout.unit) ?? named?.unitText ?? column.unitText;
  const chosen = stated ?? chooseUnit(name, title.units);
  return {
    row,
    name,
    entity: textIn(grid, row, layout.entity) ?? "",
    ...(column.partOf === null || named !== null ? {} : { partOf: column.partOf }),
    nameCell: named === null ? column.headerCell : formatCellAddress(row, layout.name ?? column.column),
    category: textIn(grid, row, layout.category),
    unitText: chosen,
    unitCell: stated === null && chosen !== null ? (title.unitCell ?? unitCell) : unitCell,
    unitDoubts: chosen === null && title.units.length > 0 ? { unfitForSheet: title.units.join("、") } : noDoubts,
    direction: null,
    limits: noLimits,
  };
};

const readNameAt = (grid: Grid, row: number, column: number) => {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && textOf(value) !== null ? readName(value) : null;
};

const textIn = (grid: Grid, row: number, column: number | null): string | null =>
  column === null ? null : textOf(valueAt(grid, row, column));
