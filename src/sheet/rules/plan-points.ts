import type { HeadlineIndicator } from "../../domain/headline-indicators";
import type { Unit } from "../../domain/unit";
import { convertUnit } from "../../domain/units";
import type { Year } from "../../domain/year";

/** A value that the plan itself states, in the unit of a row. */
export interface PlanPoint {
  readonly what: "baseline" | "target";
  readonly year: Year;
  readonly value: number;
}

/** More digits than any plan prints, fewer than a conversion spoils. */
const significantDigits = 12;

/**
 * What the plan states of an indicator, in another unit.
 *
 * @returns  ascending by year; none where the unit is not known or measures something else
 */
export const planPoints = (headline: HeadlineIndicator, unit: Unit | null): readonly PlanPoint[] => {
  const points: readonly PlanPoint[] = [
    ...(headline.baseline === null ? [] : [{ what: "baseline", ...headline.baseline } as const]),
    { what: "target", ...headline.milestone },
    { what: "target", ...headline.target },
  ];
  return points.flatMap(({ what, year, value }) => {
    const converted = unit === null ? null : convertUnit(value, headline.unit, unit);
    return converted === null ? [] : [{ what, year, value: Number(converted.toPrecision(significantDigits)) }];
  });
};
