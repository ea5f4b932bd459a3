import { findUnit } from "../domain/units";
import type { Year } from "../domain/year";
import { formatCellAddress } from "./cell-address";
import { chooseUnit } from "./choose-unit";
import { compactHeading, findKeyedHeaders, isFixedHeading, type KeyedHeader, type KeyKind } from "./find-keyed-headers";
import type { Grid } from "./grid";
import { isColumnNumbering } from "./is-column-numbering";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import { joinLines } from "./join-lines";
import { mergesInRows } from "./merged-cells";
import { readCell } from "./read-cell";
import { type ColumnHeading, readColumnHeading } from "./read-column-heading";
import { readHeaderStack } from "./read-header-stack";
import { readHeading } from "./read-heading";
import type { TableReading } from "./read-indicator-by-year";
import { readTitle, type Title } from "./read-title";
import type { CellAddress, CellReading, Column, TableRow, ValueColumn } from "./table";
import { type KeyedDraft, tableOfDrafts } from "./table-of-drafts";
import { numberFormatAt, textOf, valueAt } from "./value-at";

/** What the rows are called where they are no indicators: regions, and what else yearbooks part their figures by. */
export const entityHeading =
  /^各?(?:地区|区域|地域|省份|省市区?|省\(区、?市\)|城市|市州|市\(州\)|地市|州市|区县|县区|县市区|县\(市、?区\)|区\(县、?市?\)|旗县|国家|国别|国家\(地区\)|行业|园区|高新区)(?:名称|别)?(?:[A-Za-z][A-Za-z&/ ]*)?$|^(?:region|area|province|city|county|district|country|state|industry|stadtbereich|stadtteil|gebiet|bezirk|kreis)s?(?:name)?$/i;

export const yearHeading = /^(?:统计|数据)?(?:年份|年度|年|时间)(?:[A-Za-z]*)?$|^(?:fiscal)?(?:year|jahr)s?$/i;

const note = /^(?:(?:备|附)?注\d*[:：]|说明[:：]|资料来源|数据来源|note)/i;
const byRegion: KeyKind = {
  heading: entityHeading,
  isForeign: (text) => yearHeading.test(text) || (text !== "" && readHeading(text).meaning.kind === "name"),
  isDataRow: (grid, row, keyColumn) => {
    const entity = textOf(valueAt(grid, row, keyColumn));
    if (entity === null || isRepeatedHeading(entity) || isColumnNumbering(grid, row)) return false;
    for (let column = keyColumn + 1; column < grid.range.column + grid.range.columns; column += 1) {
      if (isFigure(readingAt(grid, row, column, null))) return true;
    }
    return false;
  },
};

const isRepeatedHeading = (text: string): boolean => entityHeading.test(compactHeading(text));

const isFigure = ({ kind }: CellReading): boolean => kind === "number" || kind === "not-applicable" || kind === "error";

const readingAt = (grid: Grid, row: number, column: number, unitText: string | null): CellReading =>
  readCell(
    valueAt(grid, row, column),
    numberFormatAt(grid, row, column),
    unitText === null ? null : findUnit(unitText),
  );

/**
 * Reads a table whose rows are regions, and whose columns are years of the indicator in its title, or indicators of the year in
 * its title, or both over one another.
 *
 * @returns  `null` where no row of the sheet looks like the header of such a table
 */
export const readByRegion = (grid: Grid): TableReading | null => {
  const headers = findKeyedHeaders(grid, byRegion);
  const drafts = headers.map((header, index) => draftOf(grid, header, headers[index - 1]));
  return tableOfDrafts(grid, drafts);
};

/** One indicator of the table: its columns of years, or its single column. */
interface Series {
  readonly name: string;
  readonly unitText: string | null;
  readonly unitCell: CellAddress;
  readonly places: readonly ValueColumn[];
}

interface ReadColumn extends Column {
  readonly heading: ColumnHeading;
}

const draftOf = (grid: Grid, header: KeyedHeader, above: KeyedHeader | undefined): KeyedDraft => {
  const firstAllowed =
    above === undefined || above.rows.first === header.rows.first ? grid.range.row : above.body.first + 1;
  const title = readTitle(
    grid,
    { first: header.rows.first, firstAllowed },
    { first: header.keyColumn, last: header.lastColumn },
  );
  const columns = valueColumnsOf(grid, header);
  const dated = columns.filter(({ heading }) => (heading.year ?? title.year) !== null);
  const undated = columns.filter(({ heading }) => (heading.year ?? title.year) === null);
  const series = seriesOf(dated, title, grid.sheet);
  const unitColumn = findUnitColumn(grid, header);
  const rows = rowsOf(grid, header, series, unitColumn);
  const isOfOneIndicator = dated.every(({ heading }) => heading.name === "");
  return {
    layout: isOfOneIndicator ? "region-by-year" : "region-by-indicator",
    header,
    columns: columns.map(({ heading, ...column }) => ({
      ...column,
      meaning: { kind: heading.kind, year: heading.year ?? title.year },
    })),
    rows: rows.records,
    textRows: rows.textRows,
    undatedHeaderCells: undated.map(({ headerCell, header: text }) => ({ cell: headerCell, header: text })),
    issues: namelessRows(grid, header, rows.nameless),
    hasYears: dated.length > 0,
  };
};

const namelessRows = (grid: Grid, { keyColumn }: KeyedHeader, rows: readonly number[]): readonly Issue[] =>
  rows.map((row) => issueAt(grid.sheet, formatCellAddress(row, keyColumn), "row-without-name", {}));

const valueColumnsOf = (grid: Grid, header: KeyedHeader): readonly ReadColumn[] => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const columns: ReadColumn[] = [];
  let whole = "";
  for (let column = header.keyColumn + 1; column <= header.lastColumn; column += 1) {
    const { texts, cell } = readHeaderStack(grid, merges, header.rows, column);
    const text = joinLines(texts.join(" "));
    if (text === "" || isFixedHeading(texts.at(-1) ?? "") || isRepeatedHeading(text)) continue;
    if (!hasFigures(grid, header, column)) continue;
    const read = readColumnHeading(texts);
    const heading = read.isPart && whole !== "" ? { ...read, name: `${whole}·${read.name}` } : read;
    if (!read.isPart) whole = read.name;
    columns.push({
      column,
      header: text,
      headerCell: formatCellAddress(cell.row, cell.column),
      meaning: { kind: "unknown" },
      heading,
    });
  }
  return columns;
};

const hasFigures = (grid: Grid, { body }: KeyedHeader, column: number): boolean => {
  for (let row = body.first; row <= body.last; row += 1) {
    if (readingAt(grid, row, column, null).kind === "number") return true;
  }
  return false;
};

const findUnitColumn = (grid: Grid, header: KeyedHeader): number | null => {
  for (let column = header.keyColumn + 1; column <= header.lastColumn; column += 1) {
    const text = textOf(valueAt(grid, header.rows.last, column)) ?? textOf(valueAt(grid, header.rows.first, column));
    if (text !== null && readHeading(text).meaning.kind === "unit") return column;
  }
  return null;
};

const totalOnly = /^(?:合计|总计|小计|total)$/i;

/** Where one column is the total, the columns beside it are parts of what the title names. */
const seriesOf = (columns: readonly ReadColumn[], title: Title, sheet: string): readonly Series[] => {
  const subject = title.name ?? sheet;
  const areParts = columns.some(({ heading }) => totalOnly.test(heading.name));
  const byName = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const { name } = column.heading;
    byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return [...byName].flatMap(([own, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const name = own === "" ? subject : areParts && !own.includes("·") ? `${subject}·${own}` : own;
    const stated = group.find(({ heading }) => heading.unitText !== null);
    const chosen = own === "" && title.units.length === 1 ? (title.units[0] ?? null) : chooseUnit(own, title.units);
    return [
      {
        name,
        unitText: stated?.heading.unitText ?? chosen,
        unitCell:
          stated === undefined && chosen !== null ? (title.unitCell ?? first.headerCell) : (stated ?? first).headerCell,
        places: group.flatMap(({ column, headerCell, heading }) => {
          const year: Year | null = heading.year ?? title.year;
          return year === null ? [] : [{ column, headerCell, kind: heading.kind, year, isBaseline: false }];
        }),
      },
    ];
  });
};

interface Rows {
  readonly records: readonly TableRow[];
  readonly nameless: readonly number[];
  readonly textRows: readonly number[];
}

const rowsOf = (grid: Grid, header: KeyedHeader, series: readonly Series[], unitColumn: number | null): Rows => {
  const records: TableRow[] = [];
  const nameless: number[] = [];
  const textRows: number[] = [];
  for (let row = header.body.first; row <= header.body.last; row += 1) {
    const entity = textOf(valueAt(grid, row, header.keyColumn));
    const ownUnit = unitColumn === null ? null : textOf(valueAt(grid, row, unitColumn));
    const read = series
      .map((one) => recordOf(grid, { row, column: header.keyColumn }, { ...one, unitText: ownUnit ?? one.unitText }))
      .filter(({ cells }) => cells.some(isFigure));
    if (entity === null && read.length > 0) nameless.push(row);
    else if (entity === null || note.test(entity) || isRepeatedHeading(entity) || read.length === 0) textRows.push(row);
    else for (const record of read) records.push({ ...record, entity });
  }
  return { records, nameless, textRows };
};

const recordOf = (
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  { name, unitText, unitCell, places }: Series,
): TableRow => ({
  row,
  name,
  entity: "",
  nameCell: formatCellAddress(row, column),
  category: null,
  unitText,
  unitCell,
  direction: null,
  limits: { lower: null, upper: null },
  places,
  cells: places.map((place) => readingAt(grid, row, place.column, unitText)),
});
