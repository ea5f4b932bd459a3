import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { messagesFor } from "../../src/messages/messages-for";
import type { CellValue } from "../../src/sheet/grid";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

/** 技术合同成交额 as the plan has it, with these columns of actuals; the plan path stands at 22 in 2023. */
const read = (headers: readonly string[], figures: readonly CellValue[]) => {
  const { table, issues } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2021年实际值", ...headers, "2022年目标值", "2025年目标值"],
      ["技术合同成交额", "亿元", 14.1, ...figures, 19, 28],
    ]),
  );
  const validated = validateTable(table!, { asOf: 2023 });
  const [placed] = validated.indicators;
  const { observations, earlierFigures } = placed!.indicator;
  const found = [...issues, ...validated.issues];
  return { placed: placed!, observations, earlierFigures, issues: found.map(({ code, cell }) => `${code} ${cell}`) };
};

const explained = (language: "zh-CN" | "en", ...parts: Parameters<typeof read>): string => {
  const { placed } = read(...parts);
  return messagesFor(language).explanation({ ...placed, assessment: assess(placed.indicator, defaultSettings(2023)) });
};

const bothOf2022 = ["2022年（初步数）", "2022年（最终核实数）"];

test.each([
  ["the more final column stands last", bothOf2022, [19.4, 19.6], "E2", "D2"],
  ["the more final column stands first", [...bothOf2022].reverse(), [19.6, 19.4], "D2", "E2"],
])(
  "of two statuses of a year the more final one is its value, and the other is kept: %s",
  (_, headers, figures, cell, earlier) => {
    const { placed, observations, earlierFigures, issues } = read(headers, figures);
    expect(observations.at(-1)).toEqual({ year: 2022, value: 19.6, dataStatus: "final" });
    expect(placed.observationCells.get(2022)).toBe(cell);
    expect(earlierFigures).toEqual([{ year: 2022, value: 19.4, dataStatus: "preliminary" }]);
    expect(placed.earlierCells).toEqual([earlier]);
    expect(issues).toEqual([]);
  },
);

test("a row that has only the less final one stands on it", () => {
  const { placed, observations, earlierFigures } = read(bothOf2022, [19.4, null]);
  expect(observations.at(-1)).toEqual({ year: 2022, value: 19.4, dataStatus: "preliminary" });
  expect(placed.observationCells.get(2022)).toBe("D2");
  expect(earlierFigures).toEqual([]);
});

test("a figure that was not revised is one figure, and the more final one", () => {
  const { observations, earlierFigures } = read(bothOf2022, [19.6, 19.6]);
  expect(observations.at(-1)).toEqual({ year: 2022, value: 19.6, dataStatus: "final" });
  expect(earlierFigures).toEqual([]);
});

test.each([
  ["2022年实际值", "2022年（初步数）", undefined, "preliminary"],
  ["2022年（快报数）", "2022年", undefined, "flash"],
  ["2022年（年报数）", "2022年实际值", "annual", undefined],
  ["2022年（快报数）", "2022年（初步核实数）", "preliminary", "flash"],
])("a figure without a status comes after 初步数 and before 年报数: %s, %s", (one, other, standing, earlier) => {
  const { observations, earlierFigures, issues } = read([one, other], [19.4, 19.6]);
  expect([observations.at(-1)!.dataStatus, earlierFigures[0]!.dataStatus]).toEqual([standing, earlier]);
  expect(issues).toEqual([]);
});

test("every earlier figure is kept, in the order of the sheet", () => {
  const { earlierFigures } = read(["2022年快报数", "2022年初步数", "2022年年报数"], [19, 19.4, 19.6]);
  expect(earlierFigures.map(({ value }) => value)).toEqual([19, 19.4]);
});

test("two columns with the same status, or with none, are one too many", () => {
  expect(read(["2022年初步数", "2022年（初步数）"], [19.4, 19.6]).issues).toEqual(["year-repeated E1"]);
  expect(read(["2022年", "2022年实际值"], [19.4, 19.6]).issues).toEqual(["year-repeated E1"]);
});

test("the baseline of the plan gives way to no figure, and the difference is told", () => {
  const { placed, issues } = read(["2021年基期值", "2021年最终核实数"], [14.1, 14.4]);
  expect(placed.indicator.baseline).toMatchObject({ year: 2021, value: 14.1 });
  expect(placed.indicator.earlierFigures).toEqual([]);
  expect(issues).toEqual(["year-repeated E2"]);
});

test("the same months with two statuses are one figure too", () => {
  const { placed, issues } = read(["2022年", "2023年1—9月快报数", "2023年1—9月核实数"], [19.6, 15.8, 15.4]);
  const { withinYear, earlierFigures } = placed.indicator;
  expect(withinYear).toEqual([{ year: 2023, throughMonth: 9, value: 15.4, dataStatus: "final" }]);
  expect(placed.withinYearCells.at(withinYear[0]!)).toBe("F2");
  expect(earlierFigures).toEqual([{ year: 2023, throughMonth: 9, value: 15.8, dataStatus: "flash" }]);
  expect(placed.earlierCells).toEqual(["E2"]);
  expect(issues).toEqual([]);
});

test("the explanation names the earlier figure of the year that is judged", () => {
  expect(explained("zh-CN", bothOf2022, [19.4, 19.6])).toContain("2022年另有先前数19.4亿元（初步数），不再采用；");
});

test("where the earlier figure would have given another status, the explanation says which, in any year", () => {
  // 22.4 meets the reference value of 22; 21 is (21 − 14.1) ÷ (22 − 14.1) = 0.87 of the pace.
  const headers = ["2022年", "2023年快报数", "2023年年报数"];
  expect(explained("zh-CN", headers, [19.6, 22.4, 21])).toContain(
    "2023年另有先前数22.4亿元（快报数），不再采用；按先前数为“符合规划进度”",
  );
  expect(explained("en", headers, [19.6, 22.4, 21])).toContain(
    "the earlier figure of 2023, 22.4 亿元 (flash figure), has given way to a more final one; by it the status was “On track”",
  );
});

test("an earlier figure of a year that is not judged and moves nothing is left to the table of values", () => {
  const headers = ["2022年初步数", "2022年年报数", "2023年"];
  expect(explained("zh-CN", headers, [19.4, 19.6, 21])).not.toContain("先前数");
});

test("the empty cells of a year with two statuses are one overdue figure", () => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2021年", "2022年", "2023年初步数", "2023年年报数", "2025年目标值"],
      ["技术合同成交额", "亿元", 14.1, 19.6, 21, 22, 28],
      ["科技型中小企业", "家", 122, 133, null, null, 160],
    ]),
  );
  const { issues } = validateTable(table!, { asOf: 2024 });
  expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["figure-overdue E3"]);
});
