import type { WithinYearPeriod } from "../domain/indicator";
import type { CellsByPeriod } from "./placed-indicator";
import type { CellAddress } from "./table";

/** Shared by the rows without figures of parts of years: nearly all. */
export const noPeriods: CellsByPeriod = { at: () => undefined };

/** @example cellsByPeriod([[{ year: 2023, throughMonth: 9 }, "F4"]]).at({ year: 2023, throughMonth: 9 }) // "F4" */
export const cellsByPeriod = (cells: readonly (readonly [WithinYearPeriod, CellAddress])[]): CellsByPeriod => {
  const byPeriod = new Map(cells.map(([period, cell]) => [periodKey(period), cell]));
  return { at: (period) => byPeriod.get(periodKey(period)) };
};

const periodKey = ({ year, throughMonth }: WithinYearPeriod): string => `${year}-${throughMonth}`;
