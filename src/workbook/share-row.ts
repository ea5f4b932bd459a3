import type { CellContent, CellValue } from "../sheet/grid";

/**
 * The contents of a row, being the very array of its values where each value stands for itself.
 *
 * A table of a million numbers is kept once and not twice.
 */
export const shareRow = (values: readonly CellValue[], contents: readonly CellContent[]): readonly CellContent[] =>
  isContents(values) && values.every((value, at) => value === contents[at]) ? values : contents;

const isContents = (values: readonly CellValue[]): values is readonly CellContent[] =>
  values.every((value) => typeof value !== "object" || value === null);
