import type { ColumnMeaning } from "./table";

type ValueMeaning = Extract<ColumnMeaning, { readonly kind: "actual" | "target" | "within-year" }>;

/** Whether a column holds values of a year, or of a part of one: actuals or targets, whether the year is known or not. */
export const isOfValues = (meaning: ColumnMeaning): meaning is ValueMeaning =>
  meaning.kind === "actual" || meaning.kind === "target" || meaning.kind === "within-year";
