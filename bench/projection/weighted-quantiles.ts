/** A number and how much it counts. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Quantiles of numbers that do not all count the same. Every number stands at the middle of its own share of the weight, with straight
 * lines between; beyond the first and the last middle the quantile is that number.
 *
 * @param numbers        in any order, at least one
 * @param probabilities  ascending
 */
export const weightedQuantiles = (
  numbers: readonly Weighted[],
  probabilities: readonly number[],
): readonly number[] => {
  const ascending = [...numbers].sort((a, b) => a.value - b.value);
  const total = ascending.reduce((sum, { weight }) => sum + weight, 0);
  let [at, before] = [0, 0];
  let [left, leftMiddle] = [ascending[0]?.value ?? NaN, 0];
  return probabilities.map((probability) => {
    for (; at < ascending.length; at++) {
      const { value, weight } = ascending[at] ?? { value: NaN, weight: NaN };
      const middle = (before + weight / 2) / total;
      if (middle >= probability) {
        return at === 0 ? value : left + ((value - left) * (probability - leftMiddle)) / (middle - leftMiddle);
      }
      [left, leftMiddle, before] = [value, middle, before + weight];
    }
    return left;
  });
};
