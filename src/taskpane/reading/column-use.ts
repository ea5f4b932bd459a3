import type { ColumnUse } from "../../messages/reading-texts";
import type { Column, ColumnMeaning, TableLayout } from "../../sheet/table";

const ofValues: readonly ColumnMeaning["kind"][] = ["actual", "target", "values", "excluded"];

/** Layouts whose columns are years of what stands in the row: there a column that was not read may be one more of them. */
const columnsAreYears: readonly TableLayout[] = ["indicator-by-year", "region-by-year"];

const rowsAreYears: readonly TableLayout[] = ["year-by-indicator", "long"];

/** Whether the user can say what a column holds: values can be read otherwise or left out, names and units stay what they are. */
export const isChangeable = (layout: TableLayout, { meaning, header }: Column): boolean =>
  header !== "" &&
  (ofValues.includes(meaning.kind) || (meaning.kind === "unknown" && columnsAreYears.includes(layout)));

export const yearIsOfColumn = (layout: TableLayout): boolean => !rowsAreYears.includes(layout);

export const unitIsOfColumn = (layout: TableLayout): boolean => !columnsAreYears.includes(layout);

/** What a column is read as now. */
export const columnUseOf = ({ meaning: { kind } }: Column): ColumnUse =>
  kind === "actual" || kind === "target" || kind === "excluded" ? kind : "automatic";
