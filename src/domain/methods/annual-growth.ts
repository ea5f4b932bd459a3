import type { Observation } from "../indicator";
import { type Withheld, withhold } from "../withheld";

/**
 * Compound annual growth between two values.
 *
 * @returns  a ratio, 0.05 for 5 % a year; both values negative grow in magnitude
 * @withheld "growth-from-zero"; "sign-change" where one value is negative and the other positive: no root of that is real
 * @example  annualGrowth({ year: 2020, value: 100 }, { year: 2022, value: 121 }) // 0.1
 */
export const annualGrowth = (from: Observation, to: Observation): number | Withheld => {
  if (from.value === 0) return withhold("growth-from-zero");
  const factor = to.value / from.value;
  return factor < 0 ? withhold("sign-change") : factor ** (1 / (to.year - from.year)) - 1;
};
