/**
 * Decimals such as 0.1 have no exact binary form; after a few sums and differences of them the result is off by at most
 * this much. Anything smaller says nothing about the decimals that a person wrote.
 *
 * Four units in the last place: one for each operand's own rounding and one for each of up to two operations.
 *
 * @param largest  the largest magnitude that went into the sum
 * @returns        in the same unit
 * @source         D. Goldberg, What Every Computer Scientist Should Know About Floating-Point Arithmetic, 1991, theorem 2
 * @example        roundingNoise(0.3) // 2.6645352591003756e-16
 */
export const roundingNoise = (largest: number): number => 4 * Number.EPSILON * Math.abs(largest);
