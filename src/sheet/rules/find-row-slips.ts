import { findScaleSlips } from "../../domain/find-scale-slips";
import { spansPowerOfTen } from "../../domain/spans-power-of-ten";
import type { PlacedRow } from "../place-indicator";
import { datedValues, type DatedValue } from "./dated-values";
import { planPoints, type PlanPoint } from "./plan-points";
import type { Findings } from "./rule";

/** A value some powers of ten away from the rest of its row, or a row as far from the plan. */
export interface RowSlip extends DatedValue {
  /** 1: ten times too large, −2: a hundredth. */
  readonly power: number;
  /** The plan's value that shows it; `null` where the row itself does. */
  readonly planned: number | null;
}

/**
 * Finds the values of a row that have slipped by a power of ten: single ones by the others of the row, all of them by what the plan
 * states of the indicator.
 */
export const findRowSlips = ({ placed, headline, row }: PlacedRow, { isPlansOwn }: Findings): readonly RowSlip[] => {
  const { observations, targets } = placed.indicator;
  if (headline === null && !spansPowerOfTen(observations, targets)) return none;
  const values = datedValues(placed);
  const points = headline === null || row.entity !== "" ? [] : planPoints(headline, placed.indicator.unit);
  const fromOwnPlan = isPlansOwn ? slipsFromOwnPlan(values, points) : none;
  if (fromOwnPlan.length > 0) return fromOwnPlan;
  const single = findScaleSlips(values);
  if (single.length > 0)
    return values.flatMap((value, index) => {
      const slip = single.find((one) => one.index === index);
      return slip === undefined ? [] : [{ ...value, power: slip.power, planned: null }];
    });
  if (isPlansOwn) return slipsFromPlan(values, points, 1);
  return headline?.kind === "share" || headline?.kind === "rate"
    ? slipsFromPlan(values, points, leastPowerElsewhere)
    : none;
};

const none: readonly RowSlip[] = [];

/** Digits of a value may be rounded where the plan's is not: a factor of 1.01. */
const exactly = 0.005;

/** Single values of the plan's own table that are the plan's times a power of ten. */
const slipsFromOwnPlan = (values: readonly DatedValue[], points: readonly PlanPoint[]): readonly RowSlip[] => {
  const slips = values.flatMap((value): readonly RowSlip[] => {
    const point = points.find(
      ({ what, year }) => year === value.year && (what === "target") === (value.what === "target"),
    );
    if (point === undefined || value.value <= 0) return [];
    const log = Math.log10(value.value / point.value);
    const power = Math.round(log);
    return power !== 0 && Math.abs(log - power) <= exactly ? [{ ...value, power, planned: null }] : [];
  });
  return slips.length < points.length ? slips : none;
};

/** In another place a share may well be ten times the plan's; a hundred times it cannot be. Amounts say nothing there. */
const leastPowerElsewhere = 2;

/** How far from a power of ten the row may be: a factor of 2.2. A single value that is ten times as far says something else. */
const tolerance = 0.35;

const slipsFromPlan = (
  values: readonly DatedValue[],
  points: readonly PlanPoint[],
  leastPower: number,
): readonly RowSlip[] => {
  const compared = values.flatMap((value): readonly Compared[] => {
    const point = nearest(points, value.year);
    if (value.value <= 0 || point === null) return [];
    return [{ value, planned: point.value, log: Math.log10(value.value / point.value) }];
  });
  const logs = compared.map(({ log }) => log).sort((one, other) => one - other);
  const middle = logs[Math.floor(logs.length / 2)] ?? 0;
  const power = Math.round(middle);
  if (Math.abs(power) < leastPower || Math.abs(middle - power) > tolerance) return none;
  return compared.flatMap(({ value, planned, log }) =>
    Math.abs(log - power) < 1 ? [{ ...value, planned, power }] : [],
  );
};

interface Compared {
  readonly value: DatedValue;
  readonly planned: number;
  /** How many times the plan's value it is, in powers of ten. */
  readonly log: number;
}

const nearest = (points: readonly PlanPoint[], year: number): PlanPoint | null =>
  points.reduce<PlanPoint | null>(
    (best, point) => (best === null || Math.abs(point.year - year) < Math.abs(best.year - year) ? point : best),
    null,
  );
