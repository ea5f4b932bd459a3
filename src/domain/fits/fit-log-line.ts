import type { Interval } from "../assessment";
import type { Direction, Observation, Target } from "../indicator";
import { isWithheld, type Withheld, withhold } from "../withheld";
import type { Year } from "../year";
import { fitLine } from "./fit-line";
import type { LogLineFit } from "./fits";

/**
 * The least-squares line through the natural logarithms of the values, its value in a year and the textbook's interval there, all
 * taken back from logarithms. The value is thus the median of what the line says, not its mean.
 *
 * @param target  what an observation of that year is to meet, or `null`
 * @withheld "not-positive" where a value is 0 or less; "one-year-only"; "magnitude-out-of-range" where the growth leaves all numbers
 *           behind; the rest as `fitLine` says; the probability is that of the line where the target is positive, else "not-positive"
 * @example  fitLogLine([{ year: 2019, value: 1 }, { year: 2020, value: 2 }, { year: 2021, value: 4 }], 2025, null, "increase")
 *           // rate: 1, value: 64
 */
export const fitLogLine = (
  observations: readonly Observation[],
  year: Year,
  target: Target | null,
  direction: Direction,
): LogLineFit | Withheld => {
  if (observations.some(({ value }) => value <= 0)) return withhold("not-positive");
  const isTargetPositive = target === null || target.value > 0;
  const line = fitLine(
    observations.map(inLogarithms),
    year,
    target === null || !isTargetPositive ? null : inLogarithms(target),
    direction,
  );
  if (isWithheld(line)) return line;
  const value = Math.exp(line.value);
  if (!Number.isFinite(value)) return withhold("magnitude-out-of-range");
  return {
    rate: Math.expm1(line.slope),
    value,
    interval80: fromLogarithms(line.interval80),
    interval95: fromLogarithms(line.interval95),
    probability: isTargetPositive ? line.probability : withhold("not-positive"),
  };
};

const inLogarithms = ({ year, value }: Observation): Observation => ({ year, value: Math.log(value) });

const fromLogarithms = (interval: Interval | Withheld): Interval | Withheld => {
  if (isWithheld(interval)) return interval;
  const [lower, upper] = [Math.exp(interval[0]), Math.exp(interval[1])];
  return Number.isFinite(upper) ? [lower, upper] : withhold("magnitude-out-of-range");
};
