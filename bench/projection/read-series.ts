import type { Observation } from "../../src/domain/indicator";

/** One annual series, ascending by year, without gaps. */
export interface AnnualSeries {
  readonly id: string;
  readonly observations: readonly Observation[];
}

/** Columns that tell nothing of which series an observation belongs to. */
const besideTheName = ["year", "value", "type", "n_insample", "h", "part"];

/**
 * The series of a file in long form: a header, then one observation a line, its `year` and its `value`; the other columns name
 * the series. In the order of their first lines.
 *
 * @throws {Error} where a column is missing or a value is no number
 */
export const readSeries = (csv: string): readonly AnnualSeries[] => {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(",");
  const [yearAt, valueAt] = [columns.indexOf("year"), columns.indexOf("value")];
  if (yearAt < 0 || valueAt < 0 || columns.length < 3) throw new Error(`not the header of a series file: ${header}`);
  const namesAt = columns.flatMap((column, at) => (besideTheName.includes(column) ? [] : [at]));
  const byId = new Map<string, Observation[]>();
  for (const line of lines) {
    const cells = line.split(",");
    const [id, year, value] = [namesAt.map((at) => cells[at]).join("|"), Number(cells[yearAt]), Number(cells[valueAt])];
    if (!Number.isInteger(year) || !Number.isFinite(value)) throw new Error(`not an annual observation: ${line}`);
    const observations = byId.get(id);
    if (observations === undefined) byId.set(id, [{ year, value }]);
    else observations.push({ year, value });
  }
  return [...byId].map(([id, observations]) => ({ id, observations: observations.sort((a, b) => a.year - b.year) }));
};
