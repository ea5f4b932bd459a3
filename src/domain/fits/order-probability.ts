/**
 * How probable it is that values in a random order have an |S| at least as large (S: pairs that rise less pairs that fall).
 *
 * A value that occurs t times is laid into the m larger ones before it: each way of laying it makes as many falling pairs as the
 * Gaussian binomial coefficient [m + t over t] counts, and the lays of different values are independent. All orders are equally likely.
 *
 * @param ties  how often each distinct value occurs
 * @param s     of the order that was observed
 * @returns     0…1, two-sided
 * @source      G. E. Andrews, The Theory of Partitions, 1976, theorem 3.6 (inversions of multiset permutations)
 * @example     orderProbability([1, 1, 1], 3) // 0.3333…
 */
export const orderProbability = (ties: readonly number[], s: number): number => {
  const falls = ties.every((ofOne) => ofOne === 1) ? fallsOfDistinct(ties.length) : fallsOfAll(ties);
  // All pairs of different values either rise or fall, so S is the number of pairs less twice the falls.
  const pairs = falls.length - 1;
  return falls.reduce((sum, chance, count) => (Math.abs(pairs - 2 * count) >= Math.abs(s) ? sum + chance : sum), 0);
};

/** Nearly all series have as many distinct values as points: each length is reckoned once. */
const distinctFalls = new Map<number, readonly number[]>();

const fallsOfDistinct = (values: number): readonly number[] => {
  const known = distinctFalls.get(values) ?? fallsOfAll(Array.from({ length: values }, () => 1));
  distinctFalls.set(values, known);
  return known;
};

/** The distribution of falling pairs over all orders of the values: chances by count. */
const fallsOfAll = (ties: readonly number[]): readonly number[] => {
  let falls: readonly number[] = [1];
  let laid = 0;
  for (const ofOne of ties) {
    falls = product(falls, fallsOf(laid, ofOne));
    laid += ofOne;
  }
  return falls;
};

/** The distribution of falling pairs between `others` equal values and `ofOne` that are laid among them: chances by count. */
const fallsOf = (others: number, ofOne: number): readonly number[] => {
  // rows[j]: j of the values laid. The last of all is either one of the others, or one of the laid, which falls behind every other.
  let rows: (readonly number[])[] = Array.from({ length: ofOne + 1 }, () => [1]);
  for (let many = 1; many <= others; many++) {
    const next: (readonly number[])[] = [[1]];
    for (let j = 1; j <= ofOne; j++) {
      const chanceOther = many / (many + j);
      next.push(mixed(rows[j] ?? [], chanceOther, next[j - 1] ?? [], many));
    }
    rows = next;
  }
  return rows[ofOne] ?? [1];
};

/** `chance` of the first distribution, the rest of the second, whose counts are all larger by `shift`. */
const mixed = (first: readonly number[], chance: number, second: readonly number[], shift: number): readonly number[] =>
  Array.from(
    { length: Math.max(first.length, second.length + shift) },
    (_, count) => chance * (first[count] ?? 0) + (1 - chance) * (second[count - shift] ?? 0),
  );

/** The distribution of the sum of two independent counts. */
const product = (one: readonly number[], other: readonly number[]): readonly number[] => {
  const sums = Array.from({ length: one.length + other.length - 1 }, () => 0);
  for (const [i, a] of one.entries()) for (const [j, b] of other.entries()) sums[i + j] = (sums[i + j] ?? 0) + a * b;
  return sums;
};
