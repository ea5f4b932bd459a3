import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { isWithheld } from "../../src/domain/withheld";
import { messagesFor } from "../../src/messages/messages-for";
import type { CellValue } from "../../src/sheet/grid";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

const placedOf = (header: string, value: CellValue, ...notes: readonly string[]) => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2021年实际值", "2022年实际值", header, "2025年目标值"],
      ["技术合同成交额", "亿元", 14.1, 19.6, value, 28],
      ...notes.map((note) => [note]),
    ]),
  );
  const [placed] = validateTable(table!, { asOf: 2023 }).indicators;
  return placed!;
};

const statusOf = (...parts: Parameters<typeof placedOf>) => placedOf(...parts).indicator.observations.at(-1);

test.each([
  ["2023年（初步数）", "preliminary"],
  ["2023年快报数", "flash"],
  ["2023年年报数", "annual"],
  ["2023年最终核实数", "final"],
  ["2023年（初步核实数）", "preliminary"],
])("figures under %j are %s", (header, dataStatus) => {
  expect(statusOf(header, 22.4)).toEqual({ year: 2023, value: 22.4, dataStatus });
});

test.each([
  ["2023年1—9月快报数", "flash"],
  ["2023年1—9月（初步数）", "preliminary"],
])("figures of a part of a year under %j are %s", (header, dataStatus) => {
  const { withinYear } = placedOf(header, 15.4).indicator;
  expect(withinYear).toEqual([{ year: 2023, throughMonth: 9, value: 15.4, dataStatus }]);
});

test("nothing is said of figures whose header says nothing", () => {
  expect(statusOf("2023年实际值", 22.4)).toEqual({ year: 2023, value: 22.4 });
});

test.each<readonly [string, CellValue, readonly string[], string]>([
  ["[22.4]", "[22.4]", [], "forecast"],
  ["预计22.4", "预计22.4", [], "forecast"],
  ["22.4（快报数）", "22.4（快报数）", [], "flash"],
  ["a mark that the note explains", "22.4*", ["注：*为初步数"], "preliminary"],
])("what stands in the cell is nearer than its header: %s", (_, value, notes, dataStatus) => {
  expect(statusOf("2023年年报数", value, ...notes)).toEqual({ year: 2023, value: 22.4, dataStatus });
});

test("a standing that rests on a forecast says so, and the explanation says how final its figure is", () => {
  const settings = defaultSettings(2023);
  const explained = (value: CellValue, header = "2023年实际值") => {
    const placed = placedOf(header, value);
    const assessment = assess(placed.indicator, settings);
    const { standing } = assessment;
    const explanation = messagesFor("zh-CN").explanation({ ...placed, assessment });
    return { flags: isWithheld(standing) ? [] : standing.flags, explanation };
  };
  const forecast = explained("[22.4]");
  expect(forecast.flags).toEqual(["rests-on-forecast"]);
  expect(forecast.explanation).toContain("2023年为22.4亿元（预计数）");
  expect(forecast.explanation).toContain("所据为预计数，不是实绩");
  const preliminary = explained(22.4, "2023年（初步数）");
  expect(preliminary.flags).toEqual([]);
  expect(preliminary.explanation).toContain("2023年为22.4亿元（初步数）");
});
