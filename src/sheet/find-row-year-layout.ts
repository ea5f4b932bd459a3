import { formatCellAddress } from "./cell-address";
import { compactHeading, isFixedHeading, type KeyedHeader } from "./find-keyed-headers";
import { findPartColumns } from "./find-part-columns";
import type { Grid } from "./grid";
import { holdsNumber } from "./holds-number";
import { joinLines } from "./join-lines";
import { mergesInRows } from "./merged-cells";
import { entityHeading } from "./key-headings";
import { readColumnHeading } from "./read-column-heading";
import { readHeaderStack } from "./read-header-stack";
import { readHeading } from "./read-heading";
import { readRowYear } from "./read-row-year";
import { readStatusWord } from "./read-status-word";
import { readValueKind } from "./read-value-kind";
import type { CellAddress, Column, PartOf, TargetRole, ValueKind } from "./table";
import type { Region } from "./region";
import { type ColumnStatement, isWordOfValues } from "./sheet-corrections";
import { textOf, valueAt } from "./value-at";
import { WholeOfColumns } from "./whole-of-columns";

/** What the columns of a table hold whose years run down; zero-based columns of the sheet, `null` where there is none. */
export interface RowYearLayout {
  readonly name: number | null;
  readonly entity: number | null;
  readonly unit: number | null;
  /** Of 实际 and 目标. */
  readonly kind: number | null;
  readonly category: number | null;
  /** Of how final the figures of each row are. */
  readonly dataStatus: number | null;
  /** Of a breakdown: what they say belongs to the name of the indicator. */
  readonly parts: readonly number[];
  readonly values: readonly RowYearValues[];
}

/** A column of values. */
export interface RowYearValues extends Column {
  /** "" where the heading only says that values stand below it. */
  readonly name: string;
  readonly unitText: string | null;
  readonly partOf: PartOf | null;
  /** What its own header says; `null` where it says neither. */
  readonly saysKind: ValueKind | null;
  /** Of targets, where its own header says one. */
  readonly role: TargetRole | null;
}

type Growing = { -readonly [Part in Exclude<keyof RowYearLayout, "values" | "parts">]: RowYearLayout[Part] } & {
  readonly values: RowYearValues[];
  readonly texts: number[];
};

/** Finds what each column of a table holds whose years run down in `header.keyColumn`. */
export const findRowYearLayout = (region: Region, header: KeyedHeader): RowYearLayout => {
  const { grid } = region;
  const { texts, ...found } = sortColumns(region, header);
  const rows = dataRows(grid, header);
  const keys = [header.keyColumn, found.name, found.entity, found.kind, found.category].filter((key) => key !== null);
  const parts = found.values.length === 0 || texts.length === 0 ? [] : findPartColumns(grid, rows, keys, texts);
  return { ...found, parts };
};

/** Rows looked at to tell what a column holds. */
const rowsTried = 200;

const sortColumns = ({ grid, said }: Region, header: KeyedHeader): Growing => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const wholes = new WholeOfColumns();
  const found: Growing = {
    name: null,
    entity: null,
    unit: null,
    kind: null,
    category: null,
    dataStatus: null,
    values: [],
    texts: [],
  };
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const { texts, cell } = readHeaderStack(grid, merges, header.rows, column);
    const text = joinLines(texts.join(" "));
    if (column === header.keyColumn || text === "") continue;
    const word = said.at(column, header.rows);
    const meaning = readHeading(text).meaning.kind;
    if (word !== null) {
      const place = { column, header: text, headerCell: formatCellAddress(cell.row, cell.column) };
      takeSaid(found, word, place, valuesUnder(texts, text, wholes, place.headerCell));
    } else if (meaning === "name") found.name ??= column;
    else if (meaning === "unit") found.unit ??= column;
    else if (entityHeading.test(compactHeading(text))) found.entity ??= column;
    else if (holdsKinds(grid, header, column)) found.kind ??= column;
    else if (meaning === "category") found.category ??= column;
    else if (meaning === "data-status") found.dataStatus ??= column;
    else if (isFixedHeading(text)) continue;
    else if (holdsNumber(grid, column, header.body)) {
      const headerCell = formatCellAddress(cell.row, cell.column);
      found.values.push({
        column,
        header: text,
        headerCell,
        meaning: { kind: "values" },
        ...valuesUnder(texts, text, wholes, headerCell),
      });
    } else if (holdsStatuses(grid, header, column)) found.dataStatus ??= column;
    else if (holdsTexts(grid, header, column)) found.texts.push(column);
  }
  return found;
};

/** Where a person says which column it is, it is not the one whose heading does. */
const takeSaid = (
  found: Growing,
  word: ColumnStatement,
  place: Omit<Column, "meaning">,
  read: Omit<RowYearValues, keyof Column>,
): void => {
  const { kind } = word;
  if (kind === "data-status") found.dataStatus = place.column;
  if (kind === "name" || kind === "unit" || kind === "entity" || kind === "category") found[kind] = place.column;
  if (!isWordOfValues(word)) return;
  const saysKind = kind === "target" ? "target" : "actual";
  found.values.push({
    ...{ ...place, meaning: { kind: "values", valueKind: saysKind } },
    ...{ ...read, unitText: word.unitText ?? read.unitText, saysKind },
  });
};

const saysOnlyValue = /^(?:数值|数据|数额|指标值|值|value|val|obs_?value|data|amount)s?$/i;

const valuesUnder = (
  texts: readonly string[],
  text: string,
  wholes: WholeOfColumns,
  headerCell: CellAddress,
): Omit<RowYearValues, keyof Column> => {
  const { heading, partOf } = wholes.take(readColumnHeading(texts), headerCell);
  const said = heading.name === "" ? text : heading.name;
  const name = saysOnlyValue.test(said) ? "" : said;
  return { name, unitText: heading.unitText, saysKind: readValueKind(text), role: heading.role, partOf };
};

const dataRows = (grid: Grid, { body, keyColumn }: KeyedHeader): readonly number[] => {
  const rows: number[] = [];
  for (let row = body.first; row <= body.last; row += 1) if (readRowYear(grid, row, keyColumn) !== null) rows.push(row);
  return rows;
};

const holdsKinds = (grid: Grid, header: KeyedHeader, column: number): boolean =>
  holdsOnly(grid, header, column, (text) => readValueKind(text) !== null);

/** 快报数, 年报数 in every row, whatever the column is called. */
const holdsStatuses = (grid: Grid, header: KeyedHeader, column: number): boolean =>
  holdsOnly(grid, header, column, (text) => readStatusWord(text) !== null);

const holdsTexts = (grid: Grid, header: KeyedHeader, column: number): boolean =>
  holdsOnly(grid, header, column, () => true);

const holdsOnly = (grid: Grid, { body }: KeyedHeader, column: number, isWanted: (text: string) => boolean): boolean => {
  let seen = 0;
  for (let row = body.first; row <= Math.min(body.last, body.first + rowsTried); row += 1) {
    const text = textOf(valueAt(grid, row, column));
    if (text === null) continue;
    if (!isWanted(text)) return false;
    seen += 1;
  }
  return seen > 0;
};
