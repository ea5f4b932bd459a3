import fc from "fast-check";

import { defaultSettings } from "../../../src/domain/default-settings";
import { messagesFor } from "../../../src/messages/messages-for";
import { chartGeometry, chartSize, valueAt } from "../../../src/taskpane/detail/chart-geometry";
import { handleStep } from "../../../src/taskpane/detail/handle-step";
import { readSupposedValue } from "../../../src/taskpane/detail/read-supposed-value";
import { supposedRows } from "../../../src/taskpane/detail/supposed-rows";
import { firstSupposedValue, suppose } from "../../../src/taskpane/detail/supposition";
import { indicatorNamed } from "../small-table";

const settings = defaultSettings(2024);

test.each([
  ["1.2", 1.2],
  ["１，２００．５", 1200.5],
  ["−3", -3],
  [" 70 ", 70],
  ["1.", 1],
  ["12,34", null],
  ["", null],
  ["-", null],
  ["七十", null],
  ["1e5", null],
  ["70家", null],
])("typed %j is read as %j", (text, value) => {
  expect(readSupposedValue(text)).toBe(value);
});

test("the handle steps as finely as the indicator is written, and no finer than a hand can choose", () => {
  expect(handleStep(0, 2, 2).nearest(1.2345)).toBe(1.23);
  expect(handleStep(40, 100, 0).nearest(70.4)).toBe(70);
  expect(handleStep(0, 40000, 2).nearest(12345)).toBe(12300);
});

test("the handle stays within the axis", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), (value) => {
      const { nearest } = handleStep(10, 20, 1);
      expect(nearest(value)).toBeGreaterThanOrEqual(10);
      expect(nearest(value)).toBeLessThanOrEqual(20);
    }),
  );
});

test.each([
  ["ArrowUp", 71],
  ["ArrowRight", 71],
  ["ArrowDown", 69],
  ["ArrowLeft", 69],
  ["PageUp", 80],
  ["PageDown", 60],
  ["Home", 0],
  ["End", 100],
  ["Tab", null],
])("the key %s leads from 70 on an axis from 0 to 100 to %j", (key, value) => {
  expect(handleStep(0, 100, 0).byKey(key, 70)).toBe(value);
});

test("arrow keys lead beyond the axis, and come back to where they began", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), (tenths) => {
      const { byKey } = handleStep(0, 10, 1);
      const value = tenths / 10;
      expect(byKey("ArrowUp", value)).toBeGreaterThan(value);
      expect(byKey("ArrowDown", byKey("ArrowUp", value)!)).toBe(value);
    }),
  );
});

test("a value is first supposed on the line to the projection", async () => {
  const assessed = await indicatorNamed("科技进步贡献率");
  const first = firstSupposedValue(assessed, settings, 2024);
  const { outlook } = assessed.assessment;
  expect(outlook).toMatchObject({ year: 2025 });
  expect(first).toBeGreaterThan(60.4);
  expect(first).toBeLessThan((outlook as { readonly value: number }).value);
});

test("the chart draws the supposed value, and the projection from it", async () => {
  const assessed = await indicatorNamed("科技进步贡献率");
  const supposition = suppose(assessed, settings, { year: 2024, value: 63 });
  const { supposed, projection, observations } = chartGeometry(assessed, "linear", supposition)!;
  expect(supposed!.from).toEqual(observations.at(-1));
  expect(projection!.from).toEqual(supposed!.at);
});

test("under a hand that drags, the axis keeps its marks", async () => {
  const assessed = await indicatorNamed("科技进步贡献率");
  const held = chartGeometry(assessed, "linear")!.values.map(({ value }) => value);
  const supposition = suppose(assessed, settings, { year: 2024, value: 500 });
  expect(chartGeometry(assessed, "linear", supposition, held)!.values.map(({ value }) => value)).toEqual(held);
  expect(chartGeometry(assessed, "linear", supposition)!.values.at(-1)!.value).toBeGreaterThanOrEqual(500);
});

test("a height of the drawing is read back as the value that is drawn there", async () => {
  const geometry = chartGeometry(await indicatorNamed("科技进步贡献率"), "linear")!;
  for (const { at, value } of geometry.values) expect(valueAt(geometry, at)).toBeCloseTo(value, 9);
  expect(valueAt(geometry, chartSize.top)).toBeCloseTo(geometry.values.at(-1)!.value, 9);
});

test("the figures are shown as they are and as they would be, and what would be withheld says why", async () => {
  const messages = messagesFor("zh-CN");
  const assessed = await indicatorNamed("高新技术企业");
  // (100 − 61) ÷ 2 and (100 − 90) ÷ 1
  const rows = supposedRows(assessed, suppose(assessed, settings, { year: 2024, value: 90 }).assessed, messages);
  expect(rows.find(({ label }) => label === "达标所需年均变化")).toMatchObject({ now: "+20家", then: "+10家" });
  const atTarget = suppose(assessed, settings, { year: 2025, value: 100 }).assessed;
  const [projection] = supposedRows(assessed, atTarget, messages).slice(-2);
  expect(projection).toMatchObject({ then: "—", reason: "目标年份已有实际值或已过" });
});
