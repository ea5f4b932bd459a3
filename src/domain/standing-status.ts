import type { AssessmentSettings, StandingStatus } from "./assessment";
import { comparisonSigns } from "./comparison-signs";
import type { ExpectedValue } from "./expected-value";
import type { Direction } from "./indicator";
import { meets } from "./meets";
import { roundingNoise } from "./rounding-noise";
import { shortfall } from "./shortfall";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";

/** The figures on which the status of a value that misses the final target rests; values in the indicator's unit. */
export interface StatusGrounds {
  readonly value: number;
  readonly target: number;
  /** Where the plan path stands in the value's year. */
  readonly expected: ExpectedValue;
  /** False where a milestone stands in for the baseline: then nothing can lie below the baseline. */
  readonly hasBaseline: boolean;
  readonly paceRatio: number | Withheld;
  /** The target's year is over, and in it the target was missed. */
  readonly finalMissed: boolean;
  readonly direction: Direction;
}

/** A status with the comparison that decided it, in symbols and in numbers. */
export interface DecidedStatus {
  readonly status: StandingStatus;
  readonly formula: string;
  readonly numbers: string;
}

/**
 * The status of a value that meets the final target.
 *
 * @example achieved(1.6, 1.5, "increase").numbers // "1.6 ≥ 1.5"
 */
export const achieved = (value: number, target: number, direction: Direction): DecidedStatus =>
  compared("achieved", value, comparisonSigns[direction].meets, "T", target);

/**
 * The status of a value that misses the final target. The first rule that holds decides:
 *
 * 1. regressing: it misses the path, too, and lies on the wrong side of the baseline
 * 2. by the thresholds of the pace ratio; where the path asks for no change, hence without a ratio: on track where the value
 *    meets the path, behind where it misses it
 *
 * A row whose final year is over and missed is slightly behind at best: it is on no track any more.
 *
 * @example standingStatus(..., { onTrackFrom: 0.95, slightlyBehindFrom: 0.6, ... }).status // "slightly-behind"
 */
export const standingStatus = (grounds: StatusGrounds, settings: AssessmentSettings): DecidedStatus => {
  const { value, target, expected, direction } = grounds;
  const start = expected.start.value;
  const { misses } = comparisonSigns[direction];
  const onPath = shortfall(value, expected.value, expected.noise, direction) === 0;
  if (grounds.hasBaseline && !onPath && !meets(value, start, direction)) {
    return compared("regressing", value, misses, "b", start);
  }
  const decided = isWithheld(grounds.paceRatio)
    ? statusByPath(onPath, grounds)
    : statusByPace(grounds.paceRatio, paceNoise(grounds), settings);
  return grounds.finalMissed && decided.status === "on-track"
    ? compared("slightly-behind", value, misses, "T", target)
    : decided;
};

const statusByPath = (onPath: boolean, { value, expected, direction }: StatusGrounds): DecidedStatus =>
  onPath
    ? compared("on-track", value, comparisonSigns[direction].meets, "e", expected.value)
    : compared("behind", value, comparisonSigns[direction].misses, "e", expected.value);

const compared = (
  status: StandingStatus,
  value: number,
  sign: string,
  symbol: string,
  limit: number,
): DecidedStatus => ({
  status,
  formula: `x ${sign} ${symbol}`,
  numbers: `${value} ${sign} ${limit}`,
});

const statusByPace = (ratio: number, noise: number, settings: AssessmentSettings): DecidedStatus => {
  const { onTrackFrom, slightlyBehindFrom } = settings;
  if (ratio >= onTrackFrom - noise) {
    return { status: "on-track", formula: "r ≥ θ₁", numbers: `${ratio} ≥ ${onTrackFrom}` };
  }
  if (ratio >= slightlyBehindFrom - noise) {
    const numbers = `${slightlyBehindFrom} ≤ ${ratio} < ${onTrackFrom}`;
    return { status: "slightly-behind", formula: "θ₂ ≤ r < θ₁", numbers };
  }
  return { status: "behind", formula: "r < θ₂", numbers: `${ratio} < ${slightlyBehindFrom}` };
};

/** What the noise of the values amounts to in the ratio: one that equals a threshold as a decimal reaches it. */
const paceNoise = ({ value, expected }: StatusGrounds): number => {
  const start = expected.start.value;
  const largest = Math.max(Math.abs(value), Math.abs(start), Math.abs(expected.value));
  return (roundingNoise(largest) + expected.noise) / Math.abs(expected.value - start);
};
