import { decimalPlaces } from "../domain/decimal-places";
import type { Indicator } from "../domain/indicator";

/** More would pretend to a precision that no indicator of a plan has. */
const mostDecimals = 4;

/**
 * Decimals with which derived figures of an indicator are shown: as many as its own most precise value has.
 *
 * @returns  0…4
 * @example  displayDecimals({ observations: [{ year: 2021, value: 0.56 }], targets: [{ year: 2025, value: 2 }] }) // 2
 */
export const displayDecimals = (indicator: Pick<Indicator, "observations" | "targets">): number => {
  let most = 0;
  for (const { value } of indicator.observations) most = Math.max(most, decimalPlaces(value));
  for (const { value } of indicator.targets) most = Math.max(most, decimalPlaces(value));
  return Math.min(most, mostDecimals);
};
