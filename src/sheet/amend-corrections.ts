import type { ColumnCorrection, ExcludedRow, NameCorrection, SheetCorrections } from "./sheet-corrections";

/** What the user says of the columns under a heading; `"automatic"` takes back what was said. */
export type ColumnAmendment = Pick<ColumnCorrection, "kind" | "year" | "unitText"> | "excluded" | "automatic";

/** @param heading  as `columnKey` writes it */
export const amendColumn = (
  corrections: SheetCorrections,
  heading: string,
  amendment: ColumnAmendment,
): SheetCorrections => {
  const columns = corrections.columns.filter((column) => column.heading !== heading);
  const excludedColumns = corrections.excludedColumns.filter((column) => column !== heading);
  if (amendment === "automatic") return { ...corrections, columns, excludedColumns };
  if (amendment === "excluded") return { ...corrections, columns, excludedColumns: [...excludedColumns, heading] };
  return { ...corrections, columns: [...columns, { heading, ...amendment }], excludedColumns };
};

/** Leaves a row out, or takes it in again. */
export const amendRow = (corrections: SheetCorrections, row: ExcludedRow, isExcluded: boolean): SheetCorrections => {
  const others = corrections.excludedRows.filter(({ name, entity }) => name !== row.name || entity !== row.entity);
  return { ...corrections, excludedRows: isExcluded ? [...others, row] : others };
};

/**
 * Says what a name means.
 *
 * @param written  as `normaliseName` writes it
 * @param entry    the id of an entry, `null` for none of the plan's; `undefined` takes back what was said
 */
export const amendName = (
  corrections: SheetCorrections,
  written: string,
  entry: NameCorrection["entry"] | undefined,
): SheetCorrections => {
  const others = corrections.names.filter((name) => name.written !== written);
  return { ...corrections, names: entry === undefined ? others : [...others, { written, entry }] };
};
