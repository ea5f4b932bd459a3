import type { StatedKind } from "../../sheet/sheet-corrections";
import type { TableLayout } from "../../sheet/table";

/** Layouts whose columns are years of what stands in the row: there the unit is the row's. */
const columnsAreYears: readonly TableLayout[] = ["indicator-by-year", "region-by-year"];

const rowsAreYears: readonly TableLayout[] = ["year-by-indicator", "long"];

const ofValues: readonly StatedKind[] = ["actual", "target", "baseline"];

const ofWords: readonly StatedKind[] = [
  "name",
  "entity",
  "year",
  "unit",
  "category",
  "ordinal",
  "data-status",
  "direction",
  "lower-limit",
  "upper-limit",
  "department",
  "remark",
];

/** Of a row that is one indicator, and of no other. */
const ofIndicators: readonly StatedKind[] = ["direction", "lower-limit", "upper-limit", "ordinal"];

/** @param layout  `null` where no table is read */
export const yearIsOfColumn = (layout: TableLayout | null): boolean =>
  layout === null || !rowsAreYears.includes(layout);

export const unitIsOfColumn = (layout: TableLayout | null): boolean =>
  layout !== null && !columnsAreYears.includes(layout);

/** Where the rows say the year, none of the columns is a baseline. */
export const usesOfValues = (layout: TableLayout | null): readonly StatedKind[] =>
  yearIsOfColumn(layout) ? ofValues : ofValues.filter((kind) => kind !== "baseline");

export const usesOfWords = (layout: TableLayout | null): readonly StatedKind[] =>
  layout === null || layout === "indicator-by-year" ? ofWords : ofWords.filter((kind) => !ofIndicators.includes(kind));
