import { type Indicator, noLimits } from "../src/domain/indicator";
import { units } from "../src/domain/units";

/** Years of the made-up figures: a baseline and four years of growth. */
const years = [2020, 2021, 2022, 2023, 2024];

/** Indicators of made-up figures, no two alike: some on their plan's path, some not. The same count gives the same figures. */
export const sampleIndicators = (count: number): Indicator[] =>
  Array.from({ length: count }, (_, at) => sampleIndicator(at));

function sampleIndicator(at: number): Indicator {
  const start = 1 + (at % 97) + at / 1e7;
  const observations = years.map((year, step) => ({
    year,
    value: start * (1 + 0.02 * step + 0.01 * Math.sin(at + step * step)),
  }));
  const baseline = { year: 2020, value: start };
  const end = start * (1.05 + (at % 11) / 40);
  return {
    name: `示例指标${at + 1}（虚构）`,
    unit: units.hundredMillionYuan,
    direction: "increase",
    kind: "flow",
    baseline,
    observations: [baseline, ...observations.slice(1)],
    targets: [
      { year: 2022, value: (start + end) / 2 },
      { year: 2025, value: end },
    ],
    withinYear: [],
    earlierFigures: [],
    lag: null,
    limits: noLimits,
    otherTargets: [],
    tableBaseYear: null,
    excludedYears: [],
  };
}
