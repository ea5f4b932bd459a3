import { annualChanges } from "../annual-changes";
import type { Interval } from "../assessment";
import type { Direction, Observation, Target } from "../indicator";
import { roundingNoise } from "../rounding-noise";
import { type Withheld, withhold } from "../withheld";
import type { Year } from "../year";
import type { DriftFit } from "./fits";
import { intervalMultipliers } from "./interval-multipliers";
import { targetProbability } from "./target-probability";

/**
 * The mean annual change drawn on from the last observation, with the textbook's interval of a random walk with drift. A gap of
 * g years is one step that lasted g years.
 *
 * @param observations  ascending by year, years distinct
 * @param target        what an observation of that year is to meet, or `null`
 * @withheld "one-year-only"; interval and probability "too-few-for-interval" from two points; the probability "no-target"
 * @source   R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, sections 5.2 and 5.5 (the drift
 *           method); gaps as in `annualChanges`
 * @example  fitDrift([{ year: 2018, value: 44 }, { year: 2019, value: 49 }, { year: 2020, value: 53 }, { year: 2021, value: 59 }], 2022, null, "increase")
 *           // perYear: 5, value: 64
 */
export const fitDrift = (
  observations: readonly Observation[],
  year: Year,
  target: Target | null,
  direction: Direction,
): DriftFit | Withheld => {
  const last = observations.at(-1);
  if (last === undefined || observations[0]?.year === last.year) return withhold("one-year-only");
  const { span, changes, meanChange: perYear, variance } = annualChanges(observations);
  const yearsAhead = year - last.year;
  const value = last.value + yearsAhead * perYear;
  if (changes < 2) {
    const why = withhold("too-few-for-interval");
    return { perYear, value, interval80: why, interval95: why, probability: why };
  }
  const noise = roundingNoise(Math.max(...observations.map((observation) => Math.abs(observation.value))));
  const isSteady = Math.sqrt(variance) <= noise;
  const reach = Math.sqrt(Math.abs(yearsAhead) * (1 + Math.abs(yearsAhead) / span));
  const predictionSe = isSteady ? 0 : Math.sqrt(variance) * reach;
  const { at80, at95 } = intervalMultipliers(changes - 1);
  const around = (multiple: number): Interval => [value - multiple * predictionSe, value + multiple * predictionSe];
  return {
    perYear,
    value,
    interval80: around(at80),
    interval95: around(at95),
    probability:
      target === null
        ? withhold("no-target")
        : targetProbability(
            { value, predictionSe, predictionNoise: noise * reach, degreesOfFreedom: changes - 1 },
            target.value,
            direction,
          ),
  };
};
