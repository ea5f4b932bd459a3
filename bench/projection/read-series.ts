import type { Observation } from "../../src/domain/indicator";

/** One annual series, ascending by year, without gaps. */
export interface AnnualSeries {
  readonly id: string;
  readonly observations: readonly Observation[];
}

/**
 * The series of `bench/data/m3_yearly_long.csv`, in the order of their first line.
 *
 * @throws {Error} where a column is missing or a value is no number
 */
export const readSeries = (csv: string): readonly AnnualSeries[] => {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(",");
  const [idAt, yearAt, valueAt] = ["id", "year", "value"].map((name) => columns.indexOf(name));
  if (idAt === undefined || yearAt === undefined || valueAt === undefined || columns.length < 3) {
    throw new Error(`not the header of a series file: ${header}`);
  }
  const byId = new Map<string, Observation[]>();
  for (const line of lines) {
    const cells = line.split(",");
    const [id = "", year, value] = [cells[idAt], Number(cells[yearAt]), Number(cells[valueAt])];
    if (!Number.isInteger(year) || !Number.isFinite(value)) throw new Error(`not an annual observation: ${line}`);
    byId.set(id, [...(byId.get(id) ?? []), { year, value }]);
  }
  return [...byId].map(([id, observations]) => ({ id, observations: observations.sort((a, b) => a.year - b.year) }));
};
