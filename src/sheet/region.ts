import type { Grid, Rectangle } from "./grid";
import { mergesInRows } from "./merged-cells";
import type { SaidColumns } from "./said-columns";
import type { Title } from "./title";

/** A part of a sheet that is read by itself. */
export interface Region {
  /** The cells that may be read as a table, under their own places on the sheet. */
  readonly grid: Grid;
  /** All of it: a title may stand beside the region, over its neighbour too. */
  readonly sheet: Grid;
  /** The title of the table that this one goes on from, on the page before (续表); `null` where it has a title of its own. */
  readonly carriedTitle: Title | null;
  /** What a person says of the sheet's columns. */
  readonly said: SaidColumns;
}

/**
 * The part of a grid within a rectangle of the sheet; its cells keep their places.
 *
 * @param rectangle  shares at least one cell with the grid
 */
export const cropGrid = (grid: Grid, rectangle: Rectangle): Grid => {
  const range = intersection(grid.range, rectangle);
  if (range === null) throw new Error("A rectangle outside the used range holds nothing that could be read");
  if (isSame(range, grid.range)) return grid;
  const top = range.row - grid.range.row;
  const left = range.column - grid.range.column;
  const isWhole = range.columns === grid.range.columns;
  const crop = <Cell>(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
    const lines = rows.slice(top, top + range.rows);
    return isWhole ? lines : lines.map((line) => line.slice(left, left + range.columns));
  };
  return {
    ...grid,
    range,
    values: crop(grid.values),
    contents: crop(grid.contents),
    numberFormats: crop(grid.numberFormats),
    merges: mergesInRows(grid, range.row, range.row + range.rows - 1).filter(
      (merge) => intersection(merge, range) !== null,
    ),
  };
};

/** A grid whose values are blank within rectangles of the sheet; its contents stay as they are. */
export const blankCells = (grid: Grid, rectangles: readonly Rectangle[]): Grid => {
  const values = [...grid.values];
  const blankRow = Array.from({ length: grid.range.columns }, () => null);
  for (const rectangle of rectangles) {
    const shared = intersection(grid.range, rectangle);
    if (shared === null) continue;
    const first = shared.column - grid.range.column;
    for (let row = shared.row - grid.range.row; row < shared.row - grid.range.row + shared.rows; row += 1) {
      values[row] =
        shared.columns === grid.range.columns
          ? blankRow
          : [...(values[row] ?? [])].fill(null, first, first + shared.columns);
    }
  }
  return rectangles.length === 0 ? grid : { ...grid, values };
};

/** What two rectangles share; `null` where that is nothing. */
export const intersection = (one: Rectangle, other: Rectangle): Rectangle | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

const isSame = (one: Rectangle, other: Rectangle): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
