import { normaliseName } from "../domain/normalise-name";
import type { Year } from "../domain/year";
import type { Grid } from "./grid";
import type { TableLayout } from "./table";

/** What a column holds, as a person says against what was read. */
export interface ColumnCorrection {
  /** As `columnKey` writes it; every column of the sheet that is headed so is meant. */
  readonly heading: string;
  readonly kind: "actual" | "target";
  readonly year: Year;
  /** The unit of its values, where the column is one indicator's; `null` leaves it as it was read. */
  readonly unitText: string | null;
}

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
  /** Columns that hold no data, as `columnKey` writes their headings. */
  readonly excludedColumns: readonly string[];
  readonly excludedRows: readonly ExcludedRow[];
  readonly names: readonly NameCorrection[];
}

export const noCorrections = ({ sheet, sheetId }: Pick<Grid, "sheet" | "sheetId">): SheetCorrections => ({
  sheet,
  sheetId,
  columns: [],
  excludedColumns: [],
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

export const isUncorrected = ({ columns, excludedColumns, excludedRows, names }: SheetCorrections): boolean =>
  columns.length + excludedColumns.length + excludedRows.length + names.length === 0;

/** @example columnKey("2021年\n实际值") // "2021年实际值" */
export const columnKey = (header: string): string => header.replace(/\s/g, "");

/** Layouts whose rows are regions: there a row of the sheet is known by its region alone. */
const rowsAreRegions: readonly TableLayout[] = ["region-by-year", "region-by-indicator"];

/** The words by which a row is found again. */
export const rowKey = (layout: TableLayout, row: { readonly name: string; readonly entity: string }): ExcludedRow => ({
  name: rowsAreRegions.includes(layout) ? "" : normaliseName(row.name),
  entity: row.entity,
});
