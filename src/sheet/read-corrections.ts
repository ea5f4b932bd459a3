import { isYearNumber } from "../domain/find-year";
import {
  type ColumnCorrection,
  type ExcludedRow,
  type NameCorrection,
  type SheetCorrections,
  type StatedKind,
  statedKinds,
} from "./sheet-corrections";

/**
 * Reads the corrections of a sheet as JSON gives them. In the older form a column had no number among those headed alike, and the
 * columns left out were a list of their own: then every column headed so is meant.
 *
 * @returns  `null` where they are none
 */
export const readCorrections = (value: unknown): SheetCorrections | null => {
  const { sheet, sheetId, columns, excludedColumns = [], excludedRows, names } = recordOf(value);
  const read = {
    columns: listOf(columns, readColumn),
    leftOut: listOf(excludedColumns, readExcludedColumn),
    excludedRows: listOf(excludedRows, readExcludedRow),
    names: listOf(names, readName),
  };
  if (!isText(sheet) || !isText(sheetId) || read.columns === null || read.leftOut === null) return null;
  if (read.excludedRows === null || read.names === null) return null;
  const { leftOut, excludedRows: rows, names: meant } = read;
  return { sheet, sheetId, columns: [...read.columns, ...leftOut], excludedRows: rows, names: meant };
};

const readColumn = (value: unknown): ColumnCorrection | null => {
  const { heading, nth = null, kind, year = null, unitText = null } = recordOf(value);
  if (!isText(heading) || !isStatedKind(kind) || !(nth === null || isCount(nth))) return null;
  if (!(year === null || (typeof year === "number" && isYearNumber(year)))) return null;
  return unitText === null || isText(unitText) ? { heading, nth, kind, year, unitText } : null;
};

const readExcludedColumn = (heading: unknown): ColumnCorrection | null =>
  isText(heading) ? { heading, nth: null, kind: "excluded", year: null, unitText: null } : null;

const readExcludedRow = (value: unknown): ExcludedRow | null => {
  const { name, entity } = recordOf(value);
  return isText(name) && isText(entity) ? { name, entity } : null;
};

const readName = (value: unknown): NameCorrection | null => {
  const { written, entry } = recordOf(value);
  return isText(written) && (entry === null || isText(entry)) ? { written, entry } : null;
};

const isText = (value: unknown): value is string => typeof value === "string";

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

const isStatedKind = (value: unknown): value is StatedKind => statedKinds.some((kind) => kind === value);

/** An empty record where the value is none. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** @returns `null` where the value is no list, or one of its elements is not read */
const listOf = <Element>(value: unknown, read: (element: unknown) => Element | null): readonly Element[] | null => {
  if (!Array.isArray(value)) return null;
  const elements = value.map(read).filter((element) => element !== null);
  return elements.length < value.length ? null : elements;
};
