import type { Interval, PathShape } from "../../domain/assessment";
import { foldAtBand } from "../../domain/fold-at-band";
import type { Target } from "../../domain/indicator";
import { isDirected } from "../../domain/is-directed";
import { observedForTrend } from "../../domain/observed-for-trend";
import { type PlanPath, planPath } from "../../domain/plan-path";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { niceTicks } from "./nice-ticks";
import { pathPoints } from "./path-points";
import type { Supposition } from "./supposition";

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
  /** Targets that are bands. */
  readonly bands: readonly ChartBand[];
  /** Targets that stand beside the deciding ones. */
  readonly otherTargets: readonly Point[];
  /** Those of the trend. */
  readonly observations: readonly Point[];
  /** Those that a person has left out of it. */
  readonly excluded: readonly Point[];
  readonly projection: ChartProjection | null;
  /** Where a supposed value stands; the projection is then the one from it. */
  readonly supposed: { readonly from: Point | null; readonly at: Point } | null;
}

export interface ChartProjection {
  readonly from: Point;
  readonly to: Point;
  readonly interval80: ChartInterval | null;
}

export interface ChartBand extends ChartInterval {
  readonly x: number;
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
 * Lays out an indicator's plan path, milestones, observations and projection, and a value that is only supposed.
 *
 * @param shape       of the path, by the settings
 * @param heldValues  the marks of the value axis where it is not to move, as under a hand that drags
 * @returns           `null` where there are fewer than two years to draw
 */
export function chartGeometry(
  assessed: AssessedIndicator,
  shape: PathShape,
  supposition: Supposition | null = null,
  heldValues: readonly number[] | null = null,
): ChartGeometry | null {
  const { indicator, assessment } = assessed;
  const { observations, targets, otherTargets } = indicator;
  const { outlook } = supposition?.assessed.assessment ?? assessment;
  const supposed = supposition?.supposed ?? null;
  const projected = isWithheld(outlook) ? null : outlook;
  const interval80 = projected === null || isWithheld(projected.interval80) ? null : projected.interval80;
  const known: YearValue[] = [
    ...[...observations, ...targets, ...targets.flatMap(upperEdge), ...otherTargets],
    ...[...present(projected), ...present(supposed)],
  ];
  const years = known.map(({ year }) => year);
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  if (!(lastYear > firstYear)) return null;
  const values = heldValues ?? niceTicks(...extent(known, interval80), mostValueTicks);
  const x = scale(firstYear, lastYear, chartSize.left, chartSize.width - chartSize.right);
  const y = scale(values[0] ?? 0, values.at(-1) ?? 1, chartSize.height - chartSize.bottom, chartSize.top);
  const place = ({ year, value }: YearValue): Point => ({ x: x(year), y: y(value) });
  const trend = observedForTrend(indicator, observations);
  const latest = trend.at(-1);
  const from = supposed ?? latest;
  const path = drawnPath(assessed);
  return {
    years: yearTicks(firstYear, lastYear).map((year) => ({ at: x(year), value: year })),
    values: values.map((value) => ({ at: y(value), value })),
    path: isWithheld(path) ? [] : pathPoints(path, shape).map(place),
    milestones: targets.filter(({ upper }) => upper === undefined).map(place),
    bands: targets.flatMap(({ year, value, upper }) =>
      upper === undefined ? [] : [{ x: x(year), top: y(upper), bottom: y(value) }],
    ),
    otherTargets: otherTargets.map(place),
    observations: trend.map(place),
    excluded: observations.filter(({ year }) => indicator.excludedYears.includes(year)).map(place),
    projection:
      projected === null || from === undefined
        ? null
        : {
            from: place(from),
            to: place(projected),
            interval80: interval80 && { top: y(interval80[1]), bottom: y(interval80[0]) },
          },
    supposed: supposed && { from: latest === undefined ? null : place(latest), at: place(supposed) },
  };
}

/** Toward a band the path leads to the edge that is approached. */
function drawnPath({ indicator, assessment: { target } }: AssessedIndicator): PlanPath | Withheld {
  if (isWithheld(target)) return target;
  if (isDirected(indicator)) return planPath(indicator, target);
  const folded = foldAtBand(indicator, indicator.observations, target);
  return planPath(folded.indicator, folded.target);
}

const upperEdge = ({ year, upper }: Target): readonly YearValue[] =>
  upper === undefined ? [] : [{ year, value: upper }];

const present = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/**
 * The value at a height of the drawing; beyond the frame the axis goes on.
 *
 * @example valueAt(geometry, 12) // the highest mark of the axis
 */
export const valueAt = ({ values }: Pick<ChartGeometry, "values">, y: number): number =>
  scale(chartSize.height - chartSize.bottom, chartSize.top, values[0]?.value ?? 0, values.at(-1)?.value ?? 1)(y);

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
