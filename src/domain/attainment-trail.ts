import { type Aim, aimAt } from "./aim-at";
import type { Outlook, RequiredGain, YearlyGain } from "./assessment";
import { noiseInYears } from "./attainment-year";
import { comparisonSigns } from "./comparison-signs";
import type { IndicatorDirection, Observation, Target } from "./indicator";
import type { TrailStep } from "./trail-step";
import type { VariationScale } from "./variation-scale";
import type { Withheld } from "./withheld";
import { isWithheld } from "./withheld";

type Sum = Pick<TrailStep, "formula" | "numbers">;

/** What was drawn on: the observations of the trend, all of them and the last few, and the drift found on its scale. */
export interface DrawnTrend {
  readonly trend: readonly Observation[];
  readonly recent: readonly Observation[];
  readonly scale: VariationScale;
  readonly drift: number;
}

/**
 * The sums behind the year of attainment, the best yearly gain on record and what is said of the gain that is required, one step per
 * figure that has a value.
 *
 * Symbols: x the last observation and t its year, T the target (B₀ and B₁ the edges of a band) and t₁ its year, d the shrunk drift;
 * x₀ and x₁ two observations that follow each other, D the best gain on record.
 *
 * @param latest  the last observation, be it part of the trend or not
 * @example attainmentTrail(...)[0] // { figure: "attainmentYear", formula: "t + ⌈(T − x) ÷ d⌉", numbers: "2023 + ⌈(20 − 16) ÷ 2⌉", … }
 */
export const attainmentTrail = (
  direction: IndicatorDirection,
  latest: Observation,
  target: Target | Withheld,
  { attainmentYear, bestYearlyGain, requiredGain }: Pick<Outlook, "attainmentYear" | "bestYearlyGain" | "requiredGain">,
  drawn: DrawnTrend,
): readonly TrailStep[] => {
  const best = bestGainStep(drawn.trend, bestYearlyGain);
  if (isWithheld(target)) return [best];
  const steps: TrailStep[] = [];
  const targetYears = [target.year];
  const from = drawn.recent.at(-1);
  if (!isWithheld(attainmentYear) && from !== undefined) {
    const aim = aimAt(direction, target, from.value);
    const isMet = attainmentYear === from.year;
    steps.push({
      figure: "attainmentYear",
      ...(isMet ? arrivedAt(metSum(from.value, aim), "t", from.year) : yearSum(from, attainmentYear, aim, drawn)),
      observationYears: isMet ? [from.year] : drawn.recent.map(({ year }) => year),
      targetYears,
    });
  }
  steps.push(best);
  if (!isWithheld(requiredGain)) {
    const sum = requiredSum(latest, aimAt(direction, target, latest.value), requiredGain, bestYearlyGain);
    const { fromYear, year } = bestYearlyGain;
    const observationYears = [...new Set([fromYear, year, latest.year])];
    steps.push({ figure: "requiredGain", ...sum, observationYears, targetYears });
  }
  return steps;
};

const yearSum = (from: Observation, attainmentYear: number, aim: Aim, { scale, drift }: DrawnTrend): Sum => {
  const root = scale.name === "squareRoot" ? "√" : "";
  const years = (scale.onto(aim.target.value) - scale.onto(from.value)) / drift;
  const whole = attainmentYear - from.year;
  const rounded = (quotient: string, noise: string): string =>
    Math.ceil(years) === whole ? `⌈${quotient}⌉` : years > noiseInYears ? `⌈${quotient} − ${noise}⌉` : "1";
  return {
    formula: `t + ${rounded(`(${root}${symbolOf(aim)} − ${root}x) ÷ d`, "10⁻⁹")}`,
    numbers: `${from.year} + ${rounded(`(${root}${aim.target.value} − ${root}${from.value}) ÷ ${drift}`, `${noiseInYears}`)}`,
  };
};

const bestGainStep = (trend: readonly Observation[], { fromYear, year }: YearlyGain): TrailStep => {
  const valueOf = (one: number): number => trend.find((observation) => observation.year === one)?.value ?? NaN;
  return {
    figure: "bestYearlyGain",
    formula: "(x₁ − x₀) ÷ (t₁ − t₀)",
    numbers: `(${valueOf(year)} − ${valueOf(fromYear)}) ÷ (${year} − ${fromYear})`,
    observationYears: [fromYear, year],
    targetYears: [],
  };
};

const requiredSum = (latest: Observation, aim: Aim, requiredGain: RequiredGain, { perYear }: YearlyGain): Sum => {
  if (requiredGain === "none") return arrivedAt(metSum(latest.value, aim), "0", 0);
  const { target, direction } = aim;
  const { meets, misses } = comparisonSigns[direction === "increase" ? "decrease" : "increase"];
  const sign = requiredGain === "within-record" ? meets : misses;
  return {
    formula: `(${symbolOf(aim)} − x) ÷ (t₁ − t) ${sign} D`,
    numbers: `(${target.value} − ${latest.value}) ÷ (${target.year} − ${latest.year}) ${sign} ${perYear}`,
  };
};

const metSum = (value: number, { target, farEdge, direction }: Aim): Sum => {
  const { meets } = comparisonSigns[direction];
  return farEdge === null
    ? { formula: `x ${meets} T`, numbers: `${value} ${meets} ${target.value}` }
    : { formula: "B₀ ≤ x ≤ B₁", numbers: `${target.value} ≤ ${value} ≤ ${farEdge}` };
};

const arrivedAt = ({ formula, numbers }: Sum, symbol: string, value: number): Sum => ({
  formula: `${formula} → ${symbol}`,
  numbers: `${numbers} → ${value}`,
});

const symbolOf = ({ farEdge, direction }: Aim): string =>
  farEdge === null ? "T" : direction === "increase" ? "B₀" : "B₁";
