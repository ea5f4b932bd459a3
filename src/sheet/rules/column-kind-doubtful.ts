import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { PlacedIndicator } from "../placed-indicator";
import type { ValueColumn } from "../table";
import { planPoints, type PlanPoint } from "./plan-points";
import type { TableRule } from "./rule";

/** A city may meet one milestone to the digit, or keep one value; with so many rows it is the column that is wrong. */
const fewestAlike = 3;
const leastShareAlike = 0.8;

interface Count {
  readonly what: "actual" | "target";
  readonly column: ValueColumn;
  alike: number;
  compared: number;
}

/**
 * A column of actuals that holds the plan's targets of that year, or a column of targets that holds its baselines, on a sheet that
 * has no column for these. Where it has one, a city has met its milestones to the digit, and nothing is wrong.
 */
export const columnKindDoubtful: TableRule = ({ table, rows }) => {
  const counts = new Map<ValueColumn, Count>();
  for (const row of rows) if (row.headline !== null && row.row.entity === "") countIn(counts, row);
  return [...counts.values()]
    .filter(({ alike, compared }) => alike >= fewestAlike && alike >= leastShareAlike * compared)
    .map(({ what, column, alike }) =>
      issueAt(table.sheet, column.headerCell, "column-kind-doubtful", { what, year: column.year, alike }),
    );
};

const countIn = (counts: Map<ValueColumn, Count>, { headline, row, placed, sources }: PlacedRow): void => {
  if (headline === null) return;
  const points = planPoints(headline, placed.indicator.unit);
  for (const [index, column] of sources.columns.entries()) {
    const reading = row.cells[index];
    if (column === null || column.kind === "within-year" || reading?.kind !== "number") continue;
    const other = column.kind === "actual" ? "target" : "baseline";
    const wanted = points.filter(({ what, year }) => what === other && (other === "baseline" || year === column.year));
    if (wanted.length === 0 || hasInPlace(placed, other, wanted)) continue;
    const count = counts.get(column) ?? { what: column.kind, column, alike: 0, compared: 0 };
    counts.set(column, count);
    count.compared += 1;
    if (wanted.some(({ value }) => value === reading.value)) count.alike += 1;
  }
};

const hasInPlace = ({ indicator }: PlacedIndicator, what: PlanPoint["what"], points: readonly PlanPoint[]): boolean => {
  const values = what === "target" ? indicator.targets : indicator.observations;
  return values.some(({ year }) => points.some((point) => point.year === year));
};
