import { isYearNumber } from "../domain/find-year";
import type { ColumnCorrection, ExcludedRow, NameCorrection, SheetCorrections } from "./sheet-corrections";

/** Reads the corrections of a sheet as JSON gives them. @returns  `null` where they are none */
export const readCorrections = (value: unknown): SheetCorrections | null => {
  const { sheet, sheetId, columns, excludedColumns, excludedRows, names } = recordOf(value);
  const read = {
    columns: listOf(columns, readColumn),
    excludedColumns: listOf(excludedColumns, (heading) => (isText(heading) ? heading : null)),
    excludedRows: listOf(excludedRows, readExcludedRow),
    names: listOf(names, readName),
  };
  if (!isText(sheet) || !isText(sheetId) || read.columns === null || read.excludedColumns === null) return null;
  if (read.excludedRows === null || read.names === null) return null;
  const { columns: changed, excludedColumns: left, excludedRows: rows, names: meant } = read;
  return { sheet, sheetId, columns: changed, excludedColumns: left, excludedRows: rows, names: meant };
};

const readColumn = (value: unknown): ColumnCorrection | null => {
  const { heading, kind, year, unitText } = recordOf(value);
  if (!isText(heading) || (kind !== "actual" && kind !== "target")) return null;
  if (typeof year !== "number" || !isYearNumber(year) || (unitText !== null && !isText(unitText))) return null;
  return { heading, kind, year, unitText };
};

const readExcludedRow = (value: unknown): ExcludedRow | null => {
  const { name, entity } = recordOf(value);
  return isText(name) && isText(entity) ? { name, entity } : null;
};

const readName = (value: unknown): NameCorrection | null => {
  const { written, entry } = recordOf(value);
  return isText(written) && (entry === null || isText(entry)) ? { written, entry } : null;
};

const isText = (value: unknown): value is string => typeof value === "string";

/** An empty record where the value is none. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** @returns `null` where the value is no list, or one of its elements is not read */
const listOf = <Element>(value: unknown, read: (element: unknown) => Element | null): readonly Element[] | null => {
  if (!Array.isArray(value)) return null;
  const elements = value.map(read).filter((element) => element !== null);
  return elements.length < value.length ? null : elements;
};
