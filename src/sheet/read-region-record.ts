import { noLimits } from "../domain/indicator";
import { type Cell, formatCellAddress } from "./cell-address";
import type { RegionSeries } from "./find-region-series";
import type { Grid } from "./grid";
import { noDoubts } from "./read-row-unit";
import { readRowStatuses } from "./read-row-statuses";
import { readingAt } from "./reading-at";
import type { TableRow } from "./table";
import { unitOfCells } from "./unit-of-cells";
import { textOf, valueAt } from "./value-at";
import { type StatusColumn, withRowStatus } from "./with-row-status";

/** Columns that say something of the figures beside them. */
export interface BesideFigures {
  /** Zero-based column of the sheet. */
  readonly unitColumn: number | null;
  readonly statuses: readonly StatusColumn[];
}

/**
 * Reads what one row says of one indicator. The nearest unit holds: the row's own, else the column's, else the cells', else the
 * sheet's.
 *
 * @param key  the cell that names the region
 */
export const readRegionRecord = (
  grid: Grid,
  key: Cell,
  series: RegionSeries,
  { unitColumn, statuses }: BesideFigures,
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
    cells: withRowStatus(
      places.map((place) => readingAt(grid, key.row, place.column, unitText)),
      places,
      statuses,
      readRowStatuses(grid, key.row, statuses),
    ),
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
