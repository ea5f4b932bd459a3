import type { Interval } from "../../domain/assessment";
import { planPath } from "../../domain/plan-path";
import { isWithheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { niceTicks } from "./nice-ticks";

/** A point of the drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark of an axis. */
export interface Tick {
  readonly at: number;
  readonly value: number;
}

/** Where everything of the chart is drawn. */
export interface ChartGeometry {
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
  readonly path: readonly Point[];
  readonly milestones: readonly Point[];
  readonly observations: readonly Point[];
  readonly projection: { readonly from: Point; readonly to: Point; readonly interval80: ChartInterval | null } | null;
}

export interface ChartInterval {
  readonly top: number;
  readonly bottom: number;
}

/** The drawing's size and the frame in which it draws; a viewBox, so it scales with the pane. */
export const chartSize = { width: 320, height: 168, left: 40, right: 16, top: 12, bottom: 24 } as const;

/** More marks than these would touch one another at 320 px. */
const mostValueTicks = 4;
const mostYearTicks = 7;

interface YearValue {
  readonly year: Year;
  readonly value: number;
}

/**
 * Lays out an indicator's plan path, milestones, observations and projection.
 *
 * @returns `null` where there are fewer than two years to draw
 */
export function chartGeometry({ indicator, assessment }: AssessedIndicator): ChartGeometry | null {
  const { outlook, target } = assessment;
  const { observations, targets } = indicator;
  const projected = isWithheld(outlook) ? null : outlook;
  const interval80 = projected === null || isWithheld(projected.interval80) ? null : projected.interval80;
  const known: YearValue[] = [...observations, ...targets, ...(projected === null ? [] : [projected])];
  const years = known.map(({ year }) => year);
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  if (!(lastYear > firstYear)) return null;
  const values = niceTicks(...extent(known, interval80), mostValueTicks);
  const x = scale(firstYear, lastYear, chartSize.left, chartSize.width - chartSize.right);
  const y = scale(values[0] ?? 0, values.at(-1) ?? 1, chartSize.height - chartSize.bottom, chartSize.top);
  const place = ({ year, value }: YearValue): Point => ({ x: x(year), y: y(value) });
  const latest = observations.at(-1);
  const path = isWithheld(target) ? target : planPath(indicator, target);
  return {
    years: yearTicks(firstYear, lastYear).map((year) => ({ at: x(year), value: year })),
    values: values.map((value) => ({ at: y(value), value })),
    path: isWithheld(path) ? [] : path.map(place),
    milestones: targets.map(place),
    observations: observations.map(place),
    projection:
      projected === null || latest === undefined
        ? null
        : {
            from: place(latest),
            to: place(projected),
            interval80: interval80 && { top: y(interval80[1]), bottom: y(interval80[0]) },
          },
  };
}

function extent(known: readonly YearValue[], interval: Interval | null): [lowest: number, highest: number] {
  const values = [...known.map(({ value }) => value), ...(interval ?? [])];
  return [Math.min(...values), Math.max(...values)];
}

/** Maps a range of numbers onto a range of the drawing. */
const scale =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start);

function yearTicks(first: Year, last: Year): readonly Year[] {
  const step = Math.ceil((last - first) / (mostYearTicks - 1));
  const ticks: Year[] = [];
  // Backwards, so that the target year always has its mark.
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}
