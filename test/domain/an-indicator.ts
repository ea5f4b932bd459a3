import type { AssessmentSettings, Outlook, Standing } from "../../src/domain/assessment";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { trace, type AssessmentTrail } from "../../src/domain/trace";
import { type Indicator, noLimits, type Observation } from "../../src/domain/indicator";
import { isWithheld } from "../../src/domain/withheld";

/** `years({ 2020: 0.62, 2023: 1.02 })`: one observation or target per year. */
export const years = (values: Readonly<Record<number, number>>): readonly Observation[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));

/** An indicator with nothing but what is said of it; the first observation is the baseline unless said otherwise. */
export const anIndicator = (parts: Partial<Indicator>): Indicator => ({
  name: "指标",
  unit: null,
  direction: "increase",
  kind: null,
  baseline: parts.observations?.[0] ?? null,
  observations: [],
  targets: [],
  withinYear: [],
  earlierFigures: [],
  lag: null,
  limits: noLimits,
  otherTargets: [],
  tableBaseYear: null,
  excludedYears: [],
  ...parts,
});

/** 全社会研发经费支出占地区生产总值的比重 as the plan has it. */
export const researchIntensity = (observed: Readonly<Record<number, number>>): Indicator =>
  anIndicator({
    kind: "share",
    observations: years({ 2020: 0.62, ...observed }),
    targets: years({ 2022: 0.85, 2025: 1.5 }),
  });

const settingsAsOf = (asOf: number): AssessmentSettings => defaultSettings(asOf);

/** The standing, which the test takes to have an answer. */
export const standingOf = (indicator: Indicator, asOf = 2025): Standing => {
  const { standing } = assess(indicator, settingsAsOf(asOf));
  if (isWithheld(standing)) throw new Error(`withheld: ${standing.withheld}`);
  return standing;
};

/** The outlook, which the test takes to have an answer. */
export const outlookOf = (indicator: Indicator, asOf = 2025): Outlook => {
  const { outlook } = assess(indicator, settingsAsOf(asOf));
  if (isWithheld(outlook)) throw new Error(`withheld: ${outlook.withheld}`);
  return outlook;
};

/** The sums behind both. */
export const trailOf = (indicator: Indicator, asOf = 2025): AssessmentTrail => {
  const settings = settingsAsOf(asOf);
  return trace(indicator, assess(indicator, settings), settings);
};
