import type { Grid } from "../grid";
import { textOf, valueAt } from "../value-at";
import type { ReadCell } from "./rule";

/** A number as its cell writes it: its text, or the digits with the mark that the number format shows. */
export const writtenNumber = (grid: Grid, { reading, row, column }: ReadCell): string => {
  const text = textOf(valueAt(grid, row, column));
  if (text !== null || reading.kind !== "number") return text ?? "";
  return `${reading.value}${reading.mark ?? ""}`;
};
