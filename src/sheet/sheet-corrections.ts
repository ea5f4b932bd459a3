import { normaliseName } from "../domain/normalise-name";
import type { Year } from "../domain/year";
import type { Grid } from "./grid";
import type { ColumnMeaning, TableLayout } from "./table";

/** What a person may say that a column holds. `baseline`: actual values from which the plan counts. */
export const statedKinds = [
  "actual",
  "target",
  "baseline",
  "name",
  "entity",
  "year",
  "unit",
  "direction",
  "data-status",
  "lower-limit",
  "upper-limit",
  "category",
  "ordinal",
  "department",
  "remark",
  "excluded",
] as const;

export type StatedKind = (typeof statedKinds)[number];

/** How a column of a sheet is found again. */
export interface ColumnAnchor {
  /** As `columnKey` writes it. */
  readonly heading: string;
  /** Which of the columns headed so, from 0, in the order in which the sheet is read; `null`: every one of them. */
  readonly nth: number | null;
}

/** What a column holds, as a person says against what was read. */
export interface ColumnStatement {
  readonly kind: StatedKind;
  /** Of actual, target and baseline values; `null` where the rows say it, and for all other columns. */
  readonly year: Year | null;
  /** The unit of its values, where the column is one indicator's; `null` leaves it as it was read. */
  readonly unitText: string | null;
}

export interface ColumnCorrection extends ColumnAnchor, ColumnStatement {}

/** A row that is left out: of an indicator, of a region, or of both. "" is any. */
export interface ExcludedRow {
  /** As `normaliseName` writes it. */
  readonly name: string;
  readonly entity: string;
}

/** Which entry of the plan's catalogue a name on the sheet means. */
export interface NameCorrection {
  /** As `normaliseName` writes it. */
  readonly written: string;
  /** The id of the entry; `null`: none of the plan's. */
  readonly entry: string | null;
}

/**
 * What a person says of a sheet against what was read of it. Everything is found again by its words, not by its address, so that
 * a correction outlasts inserted rows and columns.
 */
export interface SheetCorrections {
  readonly sheet: string;
  /** The workbook's own id of the sheet, which outlasts another name. */
  readonly sheetId: string;
  readonly columns: readonly ColumnCorrection[];
  readonly excludedRows: readonly ExcludedRow[];
  readonly names: readonly NameCorrection[];
}

export const noCorrections = ({ sheet, sheetId }: Pick<Grid, "sheet" | "sheetId">): SheetCorrections => ({
  sheet,
  sheetId,
  columns: [],
  excludedRows: [],
  names: [],
});

/** What is remembered of a sheet. */
export const correctionsOf = (
  { corrections }: { readonly corrections: readonly SheetCorrections[] },
  grid: Pick<Grid, "sheet" | "sheetId">,
): SheetCorrections => corrections.filter(({ sheet }) => sheet === grid.sheet).at(-1) ?? noCorrections(grid);

/** Lists in another order count as other: reading once more does no harm. */
export const areSameCorrections = (one: SheetCorrections, other: SheetCorrections): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

export const isUncorrected = ({ columns, excludedRows, names }: SheetCorrections): boolean =>
  columns.length + excludedRows.length + names.length === 0;

/** @example columnKey("2021年\n实际值") // "2021年实际值" */
export const columnKey = (header: string): string => header.replace(/\s/g, "");

/** The word for a column itself goes before one for all columns that are headed so. */
export const correctionOfColumn = (
  { columns }: Pick<SheetCorrections, "columns">,
  { heading, nth }: ColumnAnchor,
): ColumnCorrection | null => {
  const alike = columns.filter((column) => column.heading === heading);
  return alike.find((column) => column.nth === nth) ?? alike.find((column) => column.nth === null) ?? null;
};

const kindsOfValues: readonly StatedKind[] = ["actual", "target", "baseline"];

export const isWordOfValues = ({ kind }: Pick<ColumnStatement, "kind">): boolean => kindsOfValues.includes(kind);

/** @example meaningOfStatement({ kind: "baseline", year: 2021, unitText: null }) // { kind: "actual", year: 2021, isBaseline: true } */
export const meaningOfStatement = ({ kind, year }: ColumnStatement): ColumnMeaning => {
  if (kind === "data-status") return { kind, year };
  if (kind !== "actual" && kind !== "target" && kind !== "baseline") return { kind };
  if (kind !== "baseline") return year === null ? { kind, year } : { kind, year };
  return year === null ? { kind: "actual", year } : { kind: "actual", year, isBaseline: true };
};

/**
 * What a column holds as a person says. Who says the year of a column that is headed 1—9月 does not say that nine months are a year.
 *
 * @param read  what its heading says
 */
export const meaningAsSaid = (stated: ColumnStatement, read: ColumnMeaning): ColumnMeaning =>
  read.kind === "within-year" && stated.kind === "actual"
    ? { ...read, year: stated.year ?? read.year }
    : meaningOfStatement(stated);

/** Layouts whose rows are regions: there a row of the sheet is known by its region alone. */
const rowsAreRegions: readonly TableLayout[] = ["region-by-year", "region-by-indicator"];

/** The words by which a row is found again. */
export const rowKey = (layout: TableLayout, row: { readonly name: string; readonly entity: string }): ExcludedRow => ({
  name: rowsAreRegions.includes(layout) ? "" : normaliseName(row.name),
  entity: row.entity,
});

/** The form in which two keys of rows are compared; no name holds a line end. */
export const rowKeyText = ({ name, entity }: ExcludedRow): string => `${entity}\n${name}`;
