import { decimalPlaces } from "../domain/decimal-places";
import type { Indicator } from "../domain/indicator";

/** More would pretend to a precision that no indicator of a plan has. */
const mostDecimals = 4;

/** Up to here a value times 10^4 lies so far below 2^53 that it rounds to the right whole number. */
const exactlyScaled = 1e9;

/**
 * Decimals with which derived figures of an indicator are shown: as many as its own most precise value has.
 *
 * @returns  0…4
 * @example  displayDecimals({ observations: [{ year: 2021, value: 0.56 }], withinYear: [], earlierFigures: [], targets: [], otherTargets: [] }) // 2
 */
export const displayDecimals = (
  indicator: Pick<Indicator, "observations" | "withinYear" | "earlierFigures" | "targets" | "otherTargets">,
): number => {
  let most = 0;
  for (const { value } of indicator.observations) most = decimalsFrom(most, value);
  for (const { value } of indicator.withinYear) most = decimalsFrom(most, value);
  for (const { value } of indicator.earlierFigures) most = decimalsFrom(most, value);
  for (const { value, upper = value } of indicator.targets) most = decimalsFrom(decimalsFrom(most, value), upper);
  for (const { value, upper = value } of indicator.otherTargets) most = decimalsFrom(decimalsFrom(most, value), upper);
  return most;
};

/**
 * Decimals that a value is written with, from `least` to `mostDecimals`. A decimal of d places is the double nearest to k ÷ 10^d,
 * and so is that quotient: the text of the number, which takes far longer, is needed for large ones only.
 */
function decimalsFrom(least: number, value: number): number {
  if (Math.abs(value) > exactlyScaled) return Math.min(mostDecimals, Math.max(least, decimalPlaces(value)));
  for (let decimals = least; decimals < mostDecimals; decimals += 1) {
    const scale = 10 ** decimals;
    if (Math.round(value * scale) / scale === value) return decimals;
  }
  return mostDecimals;
}
