import { annualAmount } from "./annual-amount";
import type { AssessmentSettings, WithinYear } from "./assessment";
import { decideElapsedPace } from "./decide-elapsed-pace";
import { expectedSum } from "./expected-sum";
import type { Indicator, Target } from "./indicator";
import { monthsOfYear } from "./month";
import type { TrailStep } from "./trail-step";
import { isWithheld } from "./withheld";

/**
 * The sums behind the pace within a year; where the lights lead, how far ahead of the time it is too, for they go by that.
 *
 * Symbols: x what has accumulated, A the year's amount, m the months that have passed, c the completed share, r the pace ratio,
 * a how far the completed share is ahead of the time.
 *
 * @param withinYear  what `assess` said of the indicator
 * @param settings    with which it said so
 * @example withinYearTrail(...)[1] // { figure: "completedShare", formula: "x ÷ A", numbers: "15 ÷ 22", … }
 */
export const withinYearTrail = (
  indicator: Indicator,
  withinYear: WithinYear,
  target: Target,
  settings: AssessmentSettings,
): readonly TrailStep[] => {
  const annual = annualAmount(indicator, withinYear.year, target, settings.path);
  if (isWithheld(annual)) return [];
  const { year, throughMonth, value, completedShare } = withinYear;
  const sum = expectedSum(year, indicator.baseline, annual);
  const { observationYears, targetYears } = sum;
  const step = (figure: TrailStep["figure"], formula: string, numbers: string): TrailStep => ({
    ...{ figure, formula, numbers, observationYears, targetYears },
    withinYear: { year, throughMonth },
  });
  const time = `${throughMonth} ÷ ${monthsOfYear}`;
  const decided = decideElapsedPace({ ...withinYear, noise: annual.noise }, settings);
  const isByLight = decided.formula.includes("a");
  return [
    { ...sum, figure: "annual" },
    step("completedShare", "x ÷ A", `${value} ÷ ${annual.value}`),
    { ...step("elapsedShare", "m ÷ 12", time), observationYears: [], targetYears: [] },
    step("paceRatio", "(x ÷ A) ÷ (m ÷ 12)", `(${value} ÷ ${annual.value}) ÷ (${time})`),
    ...(isByLight ? [step("value", "a = c − m ÷ 12", `${completedShare} − ${time}`)] : []),
    step("status", decided.formula, decided.numbers),
  ];
};
