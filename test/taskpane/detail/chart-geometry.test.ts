import { messagesFor } from "../../../src/messages/messages-for";
import { chartGeometry, chartSize } from "../../../src/taskpane/detail/chart-geometry";
import { describeChart } from "../../../src/taskpane/detail/describe-chart";
import { indicatorNamed } from "../small-table";

test("everything of the chart lies within its frame", async () => {
  const geometry = chartGeometry(await indicatorNamed("科技进步贡献率"), "linear")!;
  const { projection } = geometry;
  const points = [...geometry.path, ...geometry.milestones, ...geometry.observations, projection!.to];
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(chartSize.left);
    expect(x).toBeLessThanOrEqual(chartSize.width - chartSize.right);
    expect(y).toBeGreaterThanOrEqual(chartSize.top);
    expect(y).toBeLessThanOrEqual(chartSize.height - chartSize.bottom);
  }
  expect(projection!.interval80!.top).toBeGreaterThanOrEqual(chartSize.top);
  expect(projection!.interval80!.bottom).toBeLessThanOrEqual(chartSize.height - chartSize.bottom);
});

test("the path leads through baseline, milestone and target, and later years stand further right", async () => {
  const { path, observations, years } = chartGeometry(await indicatorNamed("高新技术企业"), "linear")!;
  expect(path).toHaveLength(3);
  expect(path[0]).toEqual(observations[0]);
  expect(path.map(({ x }) => x)).toEqual([...path.map(({ x }) => x)].sort((a, b) => a - b));
  expect(years.map(({ value }) => value)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test("a path of equal growth rates is drawn as the curve that it is, through the same knots", async () => {
  const assessed = await indicatorNamed("高新技术企业");
  const straight = chartGeometry(assessed, "linear")!.path;
  const curve = chartGeometry(assessed, "geometric")!.path;
  const between = curve.filter(({ x }) => x > straight[1]!.x && x < straight[2]!.x);
  expect(curve).toEqual(expect.arrayContaining([...straight]));
  expect(between.length).toBeGreaterThan(8);
  // 70 × (100 ÷ 70)^½ = 83.67 half way, under the 85 of the straight line; lower is a larger y.
  const half = { x: (straight[1]!.x + straight[2]!.x) / 2, y: (straight[1]!.y + straight[2]!.y) / 2 };
  const shareOfClimb = (83.666 - 70) / 30;
  const expected = straight[1]!.y + shareOfClimb * (straight[2]!.y - straight[1]!.y);
  const atHalf = between.find(({ x }) => Math.abs(x - half.x) < 1e-9)!;
  expect(atHalf.y).toBeCloseTo(expected, 2);
  expect(atHalf.y).toBeGreaterThan(half.y);
});

test("a path that no growth rate leads along is drawn straight whatever the settings ask for", async () => {
  const assessed = await indicatorNamed("高新技术企业");
  const fromZero = { year: 2021, value: 0 };
  const indicator = { ...assessed.indicator, baseline: fromZero, targets: [{ year: 2025, value: 100 }] };
  expect(chartGeometry({ ...assessed, indicator }, "geometric")!.path).toHaveLength(2);
});

test("a larger value stands higher", async () => {
  const { observations } = chartGeometry(await indicatorNamed("省级科技创新型企业"), "linear")!;
  expect(observations[0]!.y).toBeLessThan(observations[2]!.y);
});

test("the projection starts at the latest observation", async () => {
  const { projection, observations } = chartGeometry(await indicatorNamed("科技进步贡献率"), "linear")!;
  expect(projection!.from).toEqual(observations.at(-1));
});

test("a projection that is withheld is not drawn", async () => {
  expect(chartGeometry(await indicatorNamed("科技型中小企业"), "linear")!.projection).toBeNull();
});

test("one year alone is no chart", async () => {
  const assessed = await indicatorNamed("科技型中小企业");
  expect(chartGeometry({ ...assessed, indicator: { ...assessed.indicator, targets: [] } }, "linear")).toBeNull();
});

test("many years have marks that do not touch, and the last year is always marked", async () => {
  const assessed = await indicatorNamed("科技型中小企业");
  const observations = Array.from({ length: 26 }, (_unused, index) => ({ year: 1995 + index, value: index }));
  const { years } = chartGeometry({ ...assessed, indicator: { ...assessed.indicator, observations } }, "linear")!;
  expect(years.length).toBeLessThanOrEqual(7);
  expect(years.at(-1)!.value).toBe(2025);
});

test("the chart is described in words with every value that it shows", async () => {
  const description = describeChart(await indicatorNamed("高新技术企业"), messagesFor("zh-CN"));
  for (const shown of [
    "2021年59家",
    "2022年60家",
    "2023年61家",
    "2022年70家",
    "2025年100家",
    "2025年预测值",
    "80%区间",
  ]) {
    expect(description).toContain(shown);
  }
});

test("a year that is left out of the trend stands beside the line, and the projection starts at the latest that counts", async () => {
  const assessed = await indicatorNamed("科技进步贡献率");
  const whole = chartGeometry(assessed, "linear")!;
  const indicator = { ...assessed.indicator, excludedYears: [2023] };
  const { observations, excluded, projection } = chartGeometry({ ...assessed, indicator }, "linear")!;
  expect(excluded).toEqual([whole.observations.at(-1)]);
  expect(observations).toEqual(whole.observations.slice(0, -1));
  expect(projection!.from).toEqual(observations.at(-1));
  expect(whole.excluded).toEqual([]);
});
