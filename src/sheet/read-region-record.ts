import { noLimits } from "../domain/indicator";
import { type Cell, formatCellAddress } from "./cell-address";
import type { RegionSeries } from "./find-region-series";
import type { Grid } from "./grid";
import { noDoubts } from "./read-row-unit";
import { readingAt } from "./reading-at";
import type { TableRow } from "./table";
import { unitOfCells } from "./unit-of-cells";
import { textOf, valueAt } from "./value-at";

/**
 * Reads what one row says of one indicator. The nearest unit holds: the row's own, else the column's, else the cells', else the
 * sheet's.
 *
 * @param key         the cell that names the region
 * @param unitColumn  zero-based column of the sheet
 */
export const readRegionRecord = (
  grid: Grid,
  key: Cell,
  series: RegionSeries,
  unitColumn: number | null,
): Omit<TableRow, "entity"> => {
  const { name, places, partOf } = series;
  const { unitText, unitCell, unitDoubts } = readUnit(grid, key.row, series, unitColumn);
  return {
    row: key.row,
    name,
    ...(partOf === null ? {} : { partOf }),
    nameCell: formatCellAddress(key.row, key.column),
    category: null,
    unitText,
    unitCell,
    unitDoubts,
    direction: null,
    limits: noLimits,
    places,
    cells: places.map((place) => readingAt(grid, key.row, place.column, unitText)),
  };
};

type StatedUnit = Pick<RegionSeries, "unitText" | "unitCell" | "unitDoubts">;

const readUnit = (grid: Grid, row: number, series: RegionSeries, unitColumn: number | null): StatedUnit => {
  const unitText = unitColumn === null ? null : textOf(valueAt(grid, row, unitColumn));
  if (unitColumn !== null && unitText !== null)
    return { unitText, unitCell: formatCellAddress(row, unitColumn), unitDoubts: noDoubts };
  return series.isUnitOwn ? series : (readUnitOfCells(grid, row, series) ?? series);
};

const readUnitOfCells = (grid: Grid, row: number, { places }: RegionSeries): StatedUnit | null => {
  const found = unitOfCells(places.length, (index) => {
    const place = places[index];
    return place === undefined ? undefined : readingAt(grid, row, place.column, null);
  });
  const place = found === null ? undefined : places[found.index];
  if (found === null || place === undefined) return null;
  return { unitText: found.text, unitCell: formatCellAddress(row, place.column), unitDoubts: noDoubts };
};
