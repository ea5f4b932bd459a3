import type { Indicator } from "../domain/indicator";

/** More would pretend to a precision that no indicator of a plan has. */
const mostDecimals = 4;

/** Decimals with which a number is written, e.g. 2 for 55.35. */
const decimalsOf = (value: number): number => {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  return Math.min(mostDecimals, Math.max(0, written - Number(exponent)));
};

/**
 * Decimals with which derived figures of an indicator are shown: as many as its own most precise value has.
 *
 * @returns  0…4
 * @example  displayDecimals({ observations: [{ year: 2021, value: 0.56 }], targets: [{ year: 2025, value: 2 }] }) // 2
 */
export const displayDecimals = (indicator: Pick<Indicator, "observations" | "targets">): number => {
  let most = 0;
  for (const { value } of indicator.observations) most = Math.max(most, decimalsOf(value));
  for (const { value } of indicator.targets) most = Math.max(most, decimalsOf(value));
  return most;
};
