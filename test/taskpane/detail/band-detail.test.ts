import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import { trace } from "../../../src/domain/trace";
import { messagesFor } from "../../../src/messages/messages-for";
import type { AssessedIndicator } from "../../../src/sheet/assessed-indicator";
import { validateTable } from "../../../src/sheet/validate-table";
import { chartGeometry } from "../../../src/taskpane/detail/chart-geometry";
import { describeChart } from "../../../src/taskpane/detail/describe-chart";
import { drawnMarks } from "../../../src/taskpane/detail/drawn-marks";
import { progressFigures } from "../../../src/taskpane/detail/progress-figures";
import { suppose, type Supposition } from "../../../src/taskpane/detail/supposition";
import { valueRows } from "../../../src/taskpane/detail/value-rows";
import { gridOfRows } from "../../sheet/grid-of-rows";
import { readFirstTable } from "../../sheet/read-first-table";

const settings = defaultSettings(2025);

/** 示例数据（虚构）: one row under a header. */
const detailOf = (header: readonly string[], row: readonly (string | number)[]): AssessedIndicator => {
  const { table } = readFirstTable(gridOfRows([header, row]));
  const placed = validateTable(table!, { asOf: 2025 }).indicators[0]!;
  return { ...placed, assessment: assess(placed.indicator, settings) };
};

const occupied = (latest: number) =>
  detailOf(
    ["指标名称", "单位", "方向", "2020年实际值", "2022年实际值", "2025年目标值"],
    ["粮食仓容利用率", "%", "区间", 40, latest, "60～65"],
  );
const platforms = detailOf(
  ["指标名称", "单位", "2021年实际值", "2025年实际值", "2025年基本目标", "2025年力争目标"],
  ["研发平台", "家", 12, 18, 20, 25],
);

const chinese = messagesFor("zh-CN");
const figuresOf = (assessed: AssessedIndicator) => {
  const steps = trace(assessed.indicator, assessed.assessment, settings).standing;
  return progressFigures(assessed, steps, chinese, chinese.statusWords.plan);
};

test("a band is drawn as one, with the path to the edge that is approached", () => {
  const { bands, milestones, path } = chartGeometry(occupied(70), "linear")!;
  expect(milestones).toEqual([]);
  expect(bands).toHaveLength(1);
  expect(bands[0]!.top).toBeLessThan(bands[0]!.bottom);
  expect(path.at(-1)).toEqual({ x: bands[0]!.x, y: bands[0]!.bottom });
});

test("the legend names a band, another target of the same year and a supposed value where they are drawn, and nothing else", () => {
  const marksOf = (assessed: AssessedIndicator, supposition: Supposition | null = null) =>
    drawnMarks(chartGeometry(assessed, "linear", supposition)!);
  expect(marksOf(occupied(70))).toEqual(["observation", "path", "band"]);
  expect(marksOf(platforms)).toEqual(["observation", "path", "milestone", "otherTarget"]);
  const supposition = suppose(occupied(70), settings, { year: 2024, value: 62 });
  expect(marksOf(occupied(70), supposition)).toContain("supposed");
  const indicator = { ...platforms.indicator, excludedYears: [2021] };
  expect(marksOf({ ...platforms, indicator })).toEqual(["observation", "excluded", "path", "milestone", "otherTarget"]);
});

test("a band is said with both edges, in the figures, in the table and in the chart's words", () => {
  const assessed = occupied(70);
  expect(figuresOf(assessed)).toContainEqual(expect.objectContaining({ label: "目标值（2025年）", value: "60%～65%" }));
  expect(valueRows(assessed).at(-1)).toMatchObject({ target: { value: 60, upper: 65, cell: "F2" } });
  expect(describeChart(assessed, messagesFor("zh-CN"))).toContain("60%～65%");
});

test("what a value beyond the band counts as stands in the trail of that value", () => {
  const latest = figuresOf(occupied(70)).find(({ label }) => label.startsWith("最新实际值"));
  expect(latest?.trail).toMatchObject({ formula: "B₀ − (x − B₁)", numbers: "60 − (70 − 65)" });
});

test("the sheet is told in words that a value has gone through the band, and how far", () => {
  expect(messagesFor("zh-CN").explanation(occupied(70))).toContain("已越过目标区间60%～65%，超出5个百分点");
  expect(messagesFor("en").explanation(occupied(70))).toContain("lies 5 percentage points beyond it");
  expect(messagesFor("zh-CN").explanation(occupied(62))).toContain("已达到2025年目标60%～65%");
});

test("a second target stands beside the first with its own distance, and a miss with its size", () => {
  const { otherTargets } = chartGeometry(platforms, "linear")!;
  expect(otherTargets).toHaveLength(1);
  expect(figuresOf(platforms)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: "另一目标（2025年）", value: "25家，尚差7家", cell: "F2" }),
      expect.objectContaining({ label: "目标年份未达到，差", value: "2家" }),
    ]),
  );
  expect(valueRows(platforms).at(-1)).toMatchObject({ otherTargets: [{ value: 25, cell: "F2" }] });
  expect(messagesFor("zh-CN").explanation(platforms)).toContain("另有2025年目标25家，尚差7家");
  expect(messagesFor("zh-CN").explanation(platforms)).toContain("2025年目标未达到，差2家");
});
