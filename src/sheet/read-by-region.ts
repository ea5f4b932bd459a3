import { formatCellAddress } from "./cell-address";
import { headedColumns } from "./headed-columns";
import { findPlaceHeadings, type PlaceHeadings } from "./find-place-headings";
import { findRegionSeries, type RegionColumn, type RegionSeries } from "./find-region-series";
import { compactHeading, isFixedHeading, type KeyedHeader, type KeyKind } from "./find-keyed-headers";
import { findKeyedLayout } from "./find-keyed-layout";
import type { Grid } from "./grid";
import { holdsNumber } from "./holds-number";
import { isColumnNumbering } from "./is-column-numbering";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import { joinLines } from "./join-lines";
import { entityHeading, yearHeading } from "./key-headings";
import type { LayoutReader } from "./layout-reading";
import { mergesInRows } from "./merged-cells";
import { endsPortion, type Portions } from "./portions";
import { type ColumnHeading, readColumnHeading } from "./read-column-heading";
import { readHeaderStack } from "./read-header-stack";
import { readHeading } from "./read-heading";
import { type BesideFigures, readRegionRecord } from "./read-region-record";
import { readingAt } from "./reading-at";
import { readTitle } from "./read-title";
import type { Title } from "./title";
import type { Region } from "./region";
import type { SaidColumns } from "./said-columns";
import { type ColumnStatement, isWordOfValues } from "./sheet-corrections";
import type { CellReading, ColumnMeaning, TableRow } from "./table";
import type { KeyedDraft } from "./tables-of-drafts";
import { textOf, valueAt } from "./value-at";
import type { StatusColumn } from "./with-row-status";
import { WholeOfColumns } from "./whole-of-columns";

const note = /^(?:(?:备|附)?注\d*[:：]|说明[:：]|资料来源|数据来源|note)/i;
const regionKind = ({ texts: placeHeadings, blanks }: PlaceHeadings, said: SaidColumns): KeyKind => ({
  key: "entity",
  said,
  isKeyHeading: (text) => entityHeading.test(text) || placeHeadings.has(text),
  blankKeys: blanks,
  isForeign: (text) =>
    yearHeading.test(text) || (text !== "" && !placeHeadings.has(text) && readHeading(text).meaning.kind === "name"),
  isForeignWord: ({ kind }) => kind === "year" || kind === "name",
  isDataRow: (grid, row, keyColumn) => {
    const entity = textOf(valueAt(grid, row, keyColumn));
    if (entity === null || isRepeatedHeading(entity) || isColumnNumbering(grid, row)) return false;
    for (let column = keyColumn + 1; column < grid.range.column + grid.range.columns; column += 1) {
      if (isFigure(readingAt(grid, row, column, null))) return true;
    }
    return false;
  },
});

const isRepeatedHeading = (text: string): boolean => entityHeading.test(compactHeading(text));

const isWritten = ({ kind }: CellReading): boolean => kind !== "blank";

const hasFigure = ({ cells }: Pick<TableRow, "cells">): boolean => cells.some(isFigure);

const isFigure = ({ kind }: CellReading): boolean => kind !== "blank" && kind !== "unreadable";

/**
 * Reads tables whose rows are regions, and whose columns are years of the indicator in the title, or indicators of the year in the
 * title, or both over one another.
 */
export const readByRegion: LayoutReader = (region) =>
  findKeyedLayout(region, regionKind(findPlaceHeadings(region.grid), region.said), draftOf);

function* draftOf(region: Region, header: KeyedHeader, firstAllowed: number): Portions<KeyedDraft> {
  const { grid } = region;
  const title = readTitle(
    region,
    { first: header.rows.first, firstAllowed },
    { first: header.keyColumn, last: header.lastColumn },
  );
  const columns = valueColumnsOf(region, header);
  const isDated = ({ heading }: RegionColumn) => !heading.isOtherPeriod && (heading.year ?? title.year) !== null;
  const dated = columns.filter(isDated);
  const undated = columns.filter((column) => !isDated(column));
  const series = findRegionSeries(dated, title, grid.sheet);
  const beside: BesideFigures = {
    unitColumn: findUnitColumn(region, header),
    statuses: findStatusColumns(region, header),
  };
  const { unitColumn } = beside;
  const rows = yield* rowsOf(grid, header, series, beside);
  const isOfOneIndicator = dated.every(({ heading }) => heading.name === "");
  return {
    layout: isOfOneIndicator ? "region-by-year" : "region-by-indicator",
    header,
    columns: headedColumns(
      region,
      header,
      new Map<number, ColumnMeaning>([
        [header.keyColumn, { kind: "entity" }],
        ...(unitColumn === null ? [] : [[unitColumn, { kind: "unit" }] as const]),
        ...beside.statuses.map(({ column, year }) => [column, { kind: "data-status", year }] as const),
        ...columns.map(({ column, heading }) => [column, meaningOf(heading, title)] as const),
      ]),
    ),
    rows: rows.records,
    textRows: rows.textRows,
    undatedHeaderCells: undated.map(({ headerCell, header: text }) => ({ cell: headerCell, header: text })),
    issues: namelessRows(grid, header, rows.nameless),
    hasYears: dated.length > 0,
  };
}

const namelessRows = (grid: Grid, { keyColumn }: KeyedHeader, rows: readonly number[]): readonly Issue[] =>
  rows.map((row) => issueAt(grid.sheet, formatCellAddress(row, keyColumn), "row-without-name", {}));

const meaningOf = (heading: ColumnHeading, title: Title): ColumnMeaning => {
  const year = heading.isOtherPeriod ? null : (heading.year ?? title.year);
  const ofStatus = heading.dataStatus === undefined ? {} : { dataStatus: heading.dataStatus };
  if (heading.throughMonth !== null)
    return { kind: "within-year", year, throughMonth: heading.throughMonth, ...ofStatus };
  const { kind, role } = heading;
  if (year === null) return { kind, year };
  const known = { year, ...ofStatus, ...(role === null ? {} : { role }) };
  return heading.isBaseline === true ? { kind: "actual", isBaseline: true, ...known } : { kind, ...known };
};

const valueColumnsOf = ({ grid, said }: Region, header: KeyedHeader): readonly RegionColumn[] => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const columns: RegionColumn[] = [];
  const wholes = new WholeOfColumns();
  for (let column = header.keyColumn + 1; column <= header.lastColumn; column += 1) {
    const { texts, cell } = readHeaderStack(grid, merges, header.rows, column);
    const text = joinLines(texts.join(" "));
    if (text === "") continue;
    const word = said.at(column, header.rows);
    const heading = readColumnHeading(texts);
    // 下限 under 2025年目标 is an edge of it; alone it is a natural limit.
    const isFixed = heading.role === null && isFixedHeading(texts.at(-1) ?? "");
    if (word === null && (isFixed || isRepeatedHeading(text))) continue;
    if (!holdsNumber(grid, column, header.body)) continue;
    const headerCell = formatCellAddress(cell.row, cell.column);
    const read = wholes.take(headingAsSaid(heading, word), headerCell);
    if (word === null || isWordOfValues(word))
      columns.push({ column, header: text, headerCell, meaning: { kind: "unknown" }, ...read });
  }
  return columns;
};

const headingAsSaid = (read: ColumnHeading, word: ColumnStatement | null): ColumnHeading => {
  if (word === null || !isWordOfValues(word)) return read;
  return {
    ...read,
    isOtherPeriod: false,
    // Who says the year of 1—9月 does not say that nine months are a year.
    throughMonth: word.kind === "actual" && (word.year ?? read.year) !== null ? read.throughMonth : null,
    year: word.year ?? read.year,
    kind: word.kind === "target" ? "target" : "actual",
    role: word.kind === "target" ? read.role : null,
    isBaseline: word.kind === "baseline",
    unitText: word.unitText ?? read.unitText,
  };
};

const findUnitColumn = ({ grid, said }: Region, header: KeyedHeader): number | null => {
  const [stated] = said.of("unit", header.rows.first, grid.range);
  if (stated !== undefined) return stated.column;
  for (let column = header.keyColumn + 1; column <= header.lastColumn; column += 1) {
    if (said.at(column, header.rows) !== null) continue;
    const text = textOf(valueAt(grid, header.rows.last, column)) ?? textOf(valueAt(grid, header.rows.first, column));
    if (text !== null && readHeading(text).meaning.kind === "unit") return column;
  }
  return null;
};

const findStatusColumns = ({ grid, said }: Region, header: KeyedHeader): readonly StatusColumn[] => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const found: StatusColumn[] = [];
  for (let column = header.keyColumn + 1; column <= header.lastColumn; column += 1) {
    const word = said.at(column, header.rows);
    if (word?.kind === "data-status") found.push({ column, year: word.year });
    if (word !== null) continue;
    const { texts } = readHeaderStack(grid, merges, header.rows, column);
    const { meaning } = readHeading(texts.join(""));
    if (meaning.kind === "data-status") found.push({ column, year: meaning.year });
  }
  return found;
};

interface Rows {
  readonly records: readonly TableRow[];
  readonly nameless: readonly number[];
  readonly textRows: readonly number[];
}

function* rowsOf(
  grid: Grid,
  header: KeyedHeader,
  series: readonly RegionSeries[],
  beside: BesideFigures,
): Portions<Rows> {
  const records: TableRow[] = [];
  const nameless: number[] = [];
  const textRows: number[] = [];
  for (let row = header.body.first; row <= header.body.last; row += 1) {
    if (endsPortion(row)) yield;
    const entity = textOf(valueAt(grid, row, header.keyColumn));
    const ofRow = series.map((one) => readRegionRecord(grid, { row, column: header.keyColumn }, one, beside));
    // Beside figures a word in a cell of values is one that cannot be read; a row of words is a note.
    const read = ofRow.some(hasFigure) ? ofRow.filter(({ cells }) => cells.some(isWritten)) : [];
    if (entity === null && read.length > 0) nameless.push(row);
    else if (entity === null || note.test(entity) || isRepeatedHeading(entity) || read.length === 0) textRows.push(row);
    else for (const record of read) records.push({ ...record, entity });
  }
  return { records, nameless, textRows };
}
