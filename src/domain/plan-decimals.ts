import { decimalPlaces } from "./decimal-places";
import type { Indicator } from "./indicator";

/**
 * The decimals to which a plan states an indicator: as many as the most precise of its baseline and targets has.
 *
 * @example planDecimals({ baseline: { year: 2021, value: 0.56 }, targets: [{ year: 2025, value: 2 }] }) // 2
 */
export const planDecimals = ({ baseline, targets }: Pick<Indicator, "baseline" | "targets">): number => {
  let most = baseline === null ? 0 : decimalPlaces(baseline.value);
  for (const { value, upper = value } of targets) most = Math.max(most, decimalPlaces(value), decimalPlaces(upper));
  return most;
};
