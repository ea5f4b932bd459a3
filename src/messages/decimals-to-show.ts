import { roundHalfEven } from "../domain/round-half-even";

/** More would pretend to a precision that no indicator of a plan has; what vanishes there is an error of reckoning. */
const mostDecimals = 4;

/**
 * Decimals with which a difference is shown: as many as its indicator has, and more only where it would look like none.
 *
 * @example decimalsToShow(0.4, 0) // 1
 * @example decimalsToShow(12.4, 0) // 0
 */
export const decimalsToShow = (difference: number, decimals: number): number => {
  for (let more = decimals; more <= mostDecimals; more += 1) if (roundHalfEven(difference, more) !== 0) return more;
  return decimals;
};
