import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { type IndicatorRecord, parseAssessment } from "./assessment-document";
import { recordedRun } from "./recorded-run";

/**
 * Figures of the sample that follows a year by months (示例数据，虚构), worked out by hand from what stands in its cells. Two of the
 * three years from the milestone of 2022 to the target of 2025 have passed in 2024.
 */
const run = (...args: readonly string[]) =>
  recordedRun(["assess", samplePath("monthly"), ...args], { openWorkbook: openXlsxWorkbook });

const indicatorsAsOf = async (asOf: string): Promise<ReadonlyMap<string, IndicatorRecord>> => {
  const { indicators, issues } = parseAssessment((await run("--as-of", asOf, "--json", "-")).stdout);
  if (asOf.startsWith("2024")) expect(issues).toEqual([]);
  return new Map(indicators.map((indicator) => [indicator.name, indicator]));
};

let october: ReadonlyMap<string, IndicatorRecord>;
beforeAll(async () => {
  october = await indicatorsAsOf("2024-10");
});

test("技术合同成交额: 18.9 after nine months is 75.6 % of the year's reference value, on its pace", () => {
  const { withinYear } = october.get("技术合同成交额")!;
  // The path in 2024: 19 + (28 − 19) × 2 ÷ 3 = 25. Completed: 18.9 ÷ 25 = 0.756; passed: 9 ÷ 12 = 0.75; 0.756 ÷ 0.75 = 1.008
  expect(withinYear).toMatchObject({
    year: 2024,
    throughMonth: 9,
    value: 18.9,
    dataStatus: "flash",
    isAnnualSet: false,
  });
  expect(withinYear).toMatchObject({ annual: 25, elapsedShare: 0.75, status: "on-track" });
  expect(withinYear).toHaveProperty("completedShare", expect.closeTo(0.756, 12));
  expect(withinYear).toHaveProperty("paceRatio", expect.closeTo(1.008, 12));
});

test("its trail names the cells, the months, the formula with its numbers and the threshold", () => {
  const { withinYear } = october.get("技术合同成交额")!;
  if ("withheld" in withinYear) throw new Error(withinYear.withheld);
  expect(withinYear.trail.map(({ figure, numbers, cells }) => [figure, numbers, cells])).toEqual([
    ["annual", "19 + (28 − 19) × (2024 − 2022) ÷ (2025 − 2022)", ["J4", "K4"]],
    ["completedShare", "18.9 ÷ 25", ["I4", "J4", "K4"]],
    ["elapsedShare", "9 ÷ 12", ["I4"]],
    ["paceRatio", "(18.9 ÷ 25) ÷ (9 ÷ 12)", ["I4", "J4", "K4"]],
    ["status", expect.stringMatching(/^1\.008\d* ≥ 0\.95$/), ["I4", "J4", "K4"]],
  ]);
});

test("科技型中小企业: 96 of 150 is 64 % with 75 % of the year over, slightly behind; 38 at midyear were a slow pace and no step back", async () => {
  // 130 + (160 − 130) × 2 ÷ 3 = 150. 96 ÷ 150 = 0.64; 0.64 ÷ 0.75 = 0.8533, between 0.60 and 0.95
  const { withinYear, standing } = october.get("科技型中小企业")!;
  expect(withinYear).toMatchObject({ annual: 150, status: "slightly-behind" });
  expect(withinYear).toHaveProperty("paceRatio", expect.closeTo(0.853333333, 9));
  // The standing goes by the last whole year: 141 in 2023 meets 140.
  expect(standing).toMatchObject({ year: 2023, value: 141, status: "on-track" });
  // In August the latest sum is that of six months: 38 ÷ 150 = 0.2533; ÷ 0.5 = 0.5067
  const august = (await indicatorsAsOf("2024-08")).get("科技型中小企业")!;
  expect(august.withinYear).toMatchObject({ throughMonth: 6, elapsedShare: 0.5, status: "behind" });
  expect(august.withinYear).toHaveProperty("paceRatio", expect.closeTo(0.506666667, 9));
});

test("科技专员 are behind, 专利商标同行业领先示范企业 done for the year, and 高新技术企业 do not accumulate within one", () => {
  // 28 + (32 − 28) × 2 ÷ 3 = 30.667; 12 ÷ 30.667 = 0.3913; ÷ 0.75 = 0.5217
  expect(october.get("科技专员")!.withinYear).toMatchObject({ status: "behind" });
  expect(october.get("科技专员")!.withinYear).toHaveProperty("paceRatio", expect.closeTo(0.52173913, 8));
  // 3 + (4 − 3) × 2 ÷ 3 = 3.667; 4 are more
  expect(october.get("专利商标同行业领先示范企业")!.withinYear).toMatchObject({ value: 4, status: "achieved" });
  expect(october.get("高新技术企业")!.withinYear).toEqual({ withheld: "does-not-accumulate" });
});

test("2022 stands on its final figures, and the preliminary one is kept with the verdict that it gave", async () => {
  const { observations, earlierFigures, standing } = (await indicatorsAsOf("2022")).get("技术合同成交额")!;
  expect(observations).toContainEqual({ year: 2022, value: 18.7, cell: "F4", dataStatus: "final" });
  // 19.4 met the milestone of 19; 18.7 covers (18.7 − 14.1) ÷ (19 − 14.1) = 4.6 ÷ 4.9 = 0.939 of the pace
  expect(standing).toMatchObject({ year: 2022, value: 18.7, status: "slightly-behind" });
  expect(earlierFigures).toEqual([
    { year: 2022, value: 19.4, dataStatus: "preliminary", cell: "E4", status: "on-track", isOtherwise: true },
  ]);
});
