import type { DataStatus } from "../domain/data-status";
import { monthsOfYear } from "../domain/month";
import type { Year } from "../domain/year";
import type { CellReading, ValueColumn } from "./table";

/** A column that says of each row how final a figure of it is (数据状态). */
export interface StatusColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** The year that its header names; `null` where it names none. */
  readonly year: Year | null;
}

/** What stands in such a column in one row. */
export interface RowStatus extends StatusColumn {
  readonly status: DataStatus;
}

type Values = readonly CellReading[];
type Places = readonly ValueColumn[];

/**
 * Gives the figures of a row the statuses that columns of their own say of them. A column whose header names a year speaks of that
 * year; of several such columns each speaks of the nearest figure to its left; a single one speaks of the row's latest figure, of a
 * part of a year where that is the latest, but for 年报数 and 最终核实数, which are of a whole year. What stands in a figure's own cell is
 * nearer.
 *
 * @param cells   of the row, in the order of `places`
 * @param shared  the columns of statuses in the table
 * @param said    what they say in this row
 */
export const withRowStatus = (
  cells: Values,
  places: Places,
  shared: readonly StatusColumn[],
  said: readonly RowStatus[],
): Values => {
  if (said.length === 0) return cells;
  const statuses = new Map(said.map((one) => [placeOf(one, cells, places, shared), one.status] as const));
  return cells.map((reading, index) => {
    const dataStatus = statuses.get(index);
    return dataStatus === undefined || reading.kind !== "number" ? reading : { dataStatus, ...reading };
  });
};

/** @returns  the index of the figure that a status is of; -1 where there is none */
const placeOf = (said: RowStatus, cells: Values, places: Places, shared: readonly StatusColumn[]): number => {
  if (said.year !== null) return places.findIndex(({ kind, year }) => kind === "actual" && year === said.year);
  return shared.length > 1 ? nearestLeft(said, places, shared) : latestFigure(said, cells, places);
};

const nearestLeft = ({ column }: StatusColumn, places: Places, shared: readonly StatusColumn[]): number => {
  const before = Math.max(-1, ...shared.map((other) => other.column).filter((other) => other < column));
  const isBetween = (place: ValueColumn): boolean =>
    place.kind !== "target" && place.column < column && place.column > before;
  return places.reduce((nearest, place, index) => (isBetween(place) ? index : nearest), -1);
};

const latestFigure = ({ status }: RowStatus, cells: Values, places: Places): number => {
  const isOfWholeYear = status === "annual" || status === "final";
  let latest = -1;
  for (const [index, place] of places.entries()) {
    if (cells[index]?.kind !== "number" || place.kind === "target") continue;
    if (isOfWholeYear && place.kind === "within-year") continue;
    const other = places[latest];
    if (other === undefined || monthsUntil(place) >= monthsUntil(other)) latest = index;
  }
  return latest;
};

const monthsUntil = ({ year, throughMonth = monthsOfYear }: ValueColumn): number => year * monthsOfYear + throughMonth;
