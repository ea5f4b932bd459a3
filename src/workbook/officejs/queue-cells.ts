import type { HostCells } from "./grid-rows";

/** Asks for the cells of a range. The result is null where the range is the null object. */
export const queueCellsOrNull = (range: Excel.Range): (() => HostCells | null) => {
  const cells = queueCells(range);
  return () => (range.isNullObject ? null : cells());
};

/** Asks for the cells of a range. */
export const queueCells = (range: Excel.Range): (() => HostCells) => {
  range.load("formulas,values,numberFormat");
  return () => ({ formulas: range.formulas, values: range.values, numberFormats: range.numberFormat });
};
