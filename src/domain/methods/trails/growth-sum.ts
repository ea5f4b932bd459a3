import type { Observation } from "../../indicator";
import type { Comparison } from "../compared-with";
import { bestScore, type ScoreLine } from "../score-line";

/**
 * The growth a year from the baseline to a value, in symbols and in numbers.
 *
 * @example growthSum("x", "t", { year: 2020, value: 100 }, { year: 2022, value: 121 }).numbers // "(121 ÷ 100)^(1 ÷ (2022 − 2020)) − 1"
 */
export const growthSum = (symbol: string, yearSymbol: string, from: Observation, to: Observation): Comparison => ({
  formula: `(${symbol} ÷ b)^(1 ÷ (${yearSymbol} − t₀)) − 1`,
  numbers: `(${to.value} ÷ ${from.value})^(1 ÷ (${to.year} − ${from.year})) − 1`,
});

/** A score on its line, within −5 and 5. */
export const lineStep = (
  symbol: string,
  { slope, offset }: ScoreLine,
  value: number,
): Comparison & { readonly figure: "score" } => {
  const on = (figure: string): string =>
    `max(−${bestScore}, min(${bestScore}, ${slope} × ${figure} − ${Math.abs(offset)}))`;
  return { figure: "score", formula: on(symbol), numbers: on(`${value}`) };
};
