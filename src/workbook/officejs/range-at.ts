import type { Rectangle } from "../../sheet/grid";

/** The range of a rectangle. It is good for this request only, so that Excel keeps nothing which must be let go later. */
export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** The rectangles of merged areas, once they are loaded. */
export const queueMerges = (range: Excel.Range): (() => readonly Rectangle[]) => {
  const areas = range.getMergedAreasOrNullObject().untrack();
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (areas.isNullObject ? [] : areas.areas.items.map(rectangleOf));
};

/** Whether a sheet is protected, once it is loaded. */
export const queueProtection = ({ protection }: Excel.Worksheet): (() => boolean) => {
  protection.load("protected");
  return () => protection.protected;
};

/** Of a range whose indexes and counts are loaded. */
export const rectangleOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
