import { assessSheet } from "../../src/application/assess-sheet";
import { defaultSettings } from "../../src/domain/default-settings";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import { shownStatus } from "../../src/sheet/shown-status";
import { planWorkbook } from "./plan-workbook";

const settings = defaultSettings(2026);
const milestones = headlineIndicators.map(({ milestone }) => milestone.value);

test("a city that meets each of its own 2022 milestones exactly reads 符合规划进度 on all 15 rows", async () => {
  const { indicators, issues } = await assessSheet(planWorkbook({ 2022: milestones }), settings);
  expect(indicators.map(({ assessment }) => shownStatus(assessment))).toEqual(Array(15).fill("on-track"));
  expect(issues).toEqual([]);
});

test("the plan's table as printed is withheld on all 15 rows: nothing is observed since the baseline", async () => {
  const { indicators, issues } = await assessSheet(planWorkbook(), settings);
  expect(indicators.map(({ assessment }) => assessment.standing)).toEqual(
    headlineIndicators.map(({ baseline }) => ({
      withheld: baseline === null ? "no-observation" : "no-observation-since-baseline",
    })),
  );
  expect(issues).toEqual([]);
});

test("a row whose last actual misses its milestone by more than its pace allows is behind, and the others stay on track", async () => {
  const [first = 0, ...rest] = milestones;
  // 科技进步贡献率: (56 − 55.35) ÷ (58 − 55.35) = 0.65 ÷ 2.65 = 0.245 of the pace
  const { indicators } = await assessSheet(planWorkbook({ 2022: [first - 2, ...rest] }), settings);
  const [statusOfFirst, ...others] = indicators.map(({ assessment }) => shownStatus(assessment));
  expect(statusOfFirst).toBe("behind");
  expect(new Set(others)).toEqual(new Set(["on-track"]));
});
