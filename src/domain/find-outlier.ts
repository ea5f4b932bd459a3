import type { Observation } from "./indicator";
import type { VariationScale } from "./variation-scale";

/** A value far from where the rest of its row would have it. */
export interface Outlier {
  /** Its place among the observations. */
  readonly index: number;
  /** Where it was to be expected, in the unit of the observations. */
  readonly expected: number;
}

/** With fewer, the spread of a row says too little about what is unusual in it. */
const fewestObservations = 6;

/** Times the spread of the rest of the row. Tuned on M3 to warn of few rows in a hundred: docs/methods.md. */
const spreads = 10;

/** A smaller departure from what was expected is nothing to ask about, however smooth the row: a third more, or less. */
const leastDeparture = 1 / 3;

/** Makes the median absolute deviation of a normal sample its standard deviation. @source Hampel, JASA 69, 1974 */
const normalConsistency = 1.4826;

/** An outlier puts its two neighbours off as well, so it is among the three that stand furthest off. */
const suspects = 3;

/**
 * Finds the value that stands out from the row's own history. A value between two others is compared with the line between them,
 * the first and the last with the line through the next two; what is unusual is measured by the median of these distances in the
 * row without that value.
 *
 * @param observations  ascending by year
 * @param scale         on which the changes of the row are alike
 * @returns             `null` where none stands out, or the row is too short to tell
 * @example findOutlier([10, 11, 12, 51, 14, 15, 16].map((value, index) => ({ year: 2015 + index, value })), linear)?.index // 3
 */
export const findOutlier = (observations: readonly Observation[], scale: VariationScale): Outlier | null => {
  if (observations.length < fewestObservations || !varies(observations)) return null;
  const scaled = observations.map(({ year, value }) => ({ year, value: scale.onto(value) }));
  const distances = distancesIn(scaled);
  const furthest = [...distances.keys()]
    .sort((one, other) => at(distances, other) - at(distances, one))
    .slice(0, suspects);
  const [best] = furthest
    .map((index) => ({ index, rest: distancesIn(scaled.filter((_, other) => other !== index)) }))
    .sort((one, other) => sumOf(one.rest) - sumOf(other.rest));
  if (best === undefined || at(distances, best.index) <= spreads * normalConsistency * medianOf(best.rest)) return null;
  const expected = scale.back(expectedAt(scaled, best.index));
  const value = observations[best.index]?.value ?? expected;
  if (isBetweenNeighbours(observations, best.index) || isAcrossGap(observations, best.index)) return null;
  const isFar = Math.abs(value - expected) > leastDeparture * Math.max(Math.abs(value), Math.abs(expected));
  return isFar ? { index: best.index, expected } : null;
};

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Most rows of a large table need no sorting to see that nothing stands out. */
const varies = (observations: readonly Observation[]): boolean => {
  let least = Infinity;
  let most = -Infinity;
  for (const { value } of observations) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least > leastDeparture * Math.max(Math.abs(most), Math.abs(least)) * leastDeparture;
};

const distancesIn = (observations: readonly Observation[]): readonly number[] =>
  observations.map(({ value }, index) => Math.abs(value - expectedAt(observations, index)));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Over a gap of years growth is no straight line, and a value on the way from one to the other is nothing strange. */
const isBetweenNeighbours = (observations: readonly Observation[], index: number): boolean => {
  const before = observations[index - 1]?.value;
  const after = observations[index + 1]?.value;
  const value = observations[index]?.value;
  if (before === undefined || after === undefined || value === undefined) return false;
  return value >= Math.min(before, after) && value <= Math.max(before, after);
};

/** A line over five years says little about one of them. */
const isAcrossGap = (observations: readonly Observation[], index: number): boolean => {
  const steps = observations.slice(1).map(({ year }, before) => year - (observations[before]?.year ?? year));
  const usual = steps.reduce((least, step) => Math.min(least, step), Infinity);
  const [from, to] = neighboursOf(index, observations.length - 1);
  const first = Math.min(from, index);
  return steps.slice(first, Math.max(to, index)).some((step) => step > usual);
};

/** The two places that a line to this one goes through. */
const neighboursOf = (index: number, last: number): readonly [number, number] =>
  index === 0 ? [1, 2] : index === last ? [last - 2, last - 1] : [index - 1, index + 1];

const expectedAt = (observations: readonly Observation[], index: number): number => {
  const [from, to] = neighboursOf(index, observations.length - 1);
  return onLine(observations[from], observations[to], observations[index]);
};

const onLine = (from: Observation | undefined, to: Observation | undefined, on: Observation | undefined): number => {
  if (from === undefined || to === undefined || on === undefined) return NaN;
  return from.value + ((to.value - from.value) * (on.year - from.year)) / (to.year - from.year);
};

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
