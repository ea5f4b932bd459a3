import type { Observation } from "./indicator";

/** Growth on top of ten that is still taken for a power of ten, in powers of ten: a factor of 1.6. A boom may come near to it. */
export const toleranceOfTen = 0.2;

const leastSpread = 10 ** (1 - toleranceOfTen);

/**
 * Whether the values of a row lie so far apart that one of them may have slipped by a power of ten. Most rows of a large table need no
 * more to be seen as in order.
 *
 * @param lists  in any order; zeros and what is negative are passed over
 * @example spansPowerOfTen([{ year: 2021, value: 14 }, { year: 2022, value: 190 }]) // true
 */
export const spansPowerOfTen = (...lists: readonly (readonly Observation[])[]): boolean => {
  let least = Infinity;
  let most = 0;
  for (const list of lists)
    for (const { value } of list) {
      if (value <= 0) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  return most >= least * leastSpread;
};
