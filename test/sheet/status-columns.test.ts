import { messagesFor } from "../../src/messages/messages-for";
import { readingTextsFor } from "../../src/messages/reading-texts-for";
import type { CellValue } from "../../src/sheet/grid";
import { readCorrectedTables } from "../../src/sheet/read-corrected-tables";
import { type ColumnCorrection, noCorrections } from "../../src/sheet/sheet-corrections";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Row = readonly CellValue[];

const read = (...rows: readonly Row[]) => {
  const { table, issues } = readFirstTable(gridOfRows(rows));
  const { indicators, issues: ofRows } = validateTable(table!, { asOf: 2023 });
  return { table: table!, indicators, issues: [...issues, ...ofRows].map(({ code, cell }) => `${code} ${cell}`) };
};

/** What the first row says of how final its figures are, by year. */
const statusesOf = (...rows: readonly Row[]) =>
  read(...rows).indicators[0]!.indicator.observations.map(({ year, dataStatus }) => [year, dataStatus]);

const header = ["指标名称", "单位", "2021年实际值", "2022年实际值"];
const contracts = ["技术合同成交额", "亿元", 14.1, 19.6];

test.each([
  ["数据状态", "快报数", "flash"],
  ["数据性质", "初步", "preliminary"],
  ["数据口径（快报/年报）", "年报", "annual"],
  ["数据状态", "最终核实数", "final"],
  ["Data status", "2022年统计快报", "flash"],
])("a column headed %s that says %s is of the row's latest figure: %s", (heading, word, status) => {
  const rows: readonly Row[] = [
    [...header, heading, "2025年目标值"],
    [...contracts, word, 28],
  ];
  expect(statusesOf(...rows)).toEqual([
    [2021, undefined],
    [2022, status],
  ]);
  expect(read(...rows).issues).toEqual([]);
});

test("the latest figure is that of the row, not that of its last column", () => {
  expect(statusesOf([...header, "2023年实际值", "数据状态"], [...contracts, null, "年报数"])).toEqual([
    [2021, undefined],
    [2022, "annual"],
  ]);
});

test("a word that is no status says nothing", () => {
  expect(statusesOf([...header, "数据状态"], [...contracts, "已填报"])).toEqual([
    [2021, undefined],
    [2022, undefined],
  ]);
});

test("a column whose header names a year is of that year", () => {
  const statuses = statusesOf([...header, "2021年数据状态", "2022年数据状态"], [...contracts, "最终核实数", "初步数"]);
  expect(statuses).toEqual([
    [2021, "final"],
    [2022, "preliminary"],
  ]);
});

test("of several columns each is of the figure to its left", () => {
  const statuses = statusesOf(
    ["指标名称", "单位", "2021年实际值", "数据状态", "2022年实际值", "数据状态", "2025年目标值"],
    ["技术合同成交额", "亿元", 14.1, "年报数", 19.6, "快报数", 28],
  );
  expect(statuses).toEqual([
    [2021, "annual"],
    [2022, "flash"],
  ]);
});

test("of a row of months it is theirs where they are the latest, but a final figure is of a whole year", () => {
  const withinYearOf = (status: string) => {
    const { withinYear, observations } = read([...header, "2023年1—9月", "数据状态"], [...contracts, 15.4, status])
      .indicators[0]!.indicator;
    return [withinYear[0]!.dataStatus, observations.at(-1)!.dataStatus];
  };
  expect(withinYearOf("快报数")).toEqual(["flash", undefined]);
  expect(withinYearOf("年报数")).toEqual([undefined, "annual"]);
});

test("what stands in the cell is nearer than the column of statuses, and that is nearer than the header", () => {
  const withCell = (value: CellValue) =>
    statusesOf(["指标名称", "单位", "2022年年报数", "数据状态"], ["技术合同成交额", "亿元", value, "快报数"]);
  expect(withCell("19.6（初步数）")).toEqual([[2022, "preliminary"]]);
  expect(withCell(19.6)).toEqual([[2022, "flash"]]);
});

test("the column is shown as what it was read as", () => {
  const { table } = read([...header, "数据状态"], [...contracts, "快报数"]);
  const meaning = table.columns.find(({ header: text }) => text === "数据状态")!.meaning;
  expect(meaning).toEqual({ kind: "data-status", year: null });
  expect(readingTextsFor("zh-CN").meaning(meaning)).toBe("数据状态");
  expect(readingTextsFor("en").meaning({ kind: "data-status", year: 2022 })).toBe("data status of 2022");
  const actual = { kind: "actual", year: 2022, dataStatus: "preliminary" } as const;
  expect(readingTextsFor("zh-CN").meaning(actual)).toBe(
    `2022年实际值（${messagesFor("zh-CN").dataStatus.preliminary}）`,
  );
});

test("in a table of regions the headers, a row under them and the title say how final figures are", () => {
  const regional = (...rows: readonly Row[]) =>
    read(...rows).indicators.map(({ entity, indicator }) => [
      indicator.name,
      entity,
      indicator.observations.map(({ year, dataStatus }) => `${year} ${dataStatus ?? "–"}`).join(", "),
    ]);
  const regions: readonly Row[] = [
    ["凉州区", 5, 6],
    ["民勤县", 2, 3],
  ];
  expect(regional(["各县区技术合同成交额（亿元）"], ["地区", "2021年", "2022年（初步数）"], ...regions)).toEqual([
    ["各县区技术合同成交额", "凉州区", "2021 –, 2022 preliminary"],
    ["各县区技术合同成交额", "民勤县", "2021 –, 2022 preliminary"],
  ]);
  expect(
    regional(["各县区技术合同成交额（亿元）"], ["地区", "2021年", "2022年"], [null, "年报数", "快报数"], ...regions)[0],
  ).toEqual(["各县区技术合同成交额", "凉州区", "2021 annual, 2022 flash"]);
  expect(
    regional(
      ["2022年各县区科技指标（快报数）"],
      ["地区", "技术合同成交额（亿元）", "高新技术企业（家）"],
      ...regions,
    )[0],
  ).toEqual(["技术合同成交额", "凉州区", "2022 flash"]);
  expect(
    regional(
      ["各县区技术合同成交额（亿元）"],
      ["地区", "2021年", "2022年", "数据状态"],
      ["凉州区", 5, 6, "快报数"],
      ["民勤县", 2, 3, "年报数"],
    ).map(([, , said]) => said),
  ).toEqual(["2021 –, 2022 flash", "2021 –, 2022 annual"]);
});

test("where the years run down, the year or a column beside it says how final its figures are", () => {
  expect(
    statusesOf(["年份", "技术合同成交额（亿元）"], [2021, 14.1], ["2022年（快报数）", 19.6], ["2023年初步数", 22]),
  ).toEqual([
    [2021, undefined],
    [2022, "flash"],
    [2023, "preliminary"],
  ]);
  expect(
    statusesOf(["年份", "技术合同成交额（亿元）", "数据状态"], [2021, 14.1, "年报数"], [2022, 19.6, "快报数"]),
  ).toEqual([
    [2021, "annual"],
    [2022, "flash"],
  ]);
});

test("in a long table a column of nothing but statuses says them, and is no part of the names", () => {
  const { table, indicators } = read(
    ["指标", "年份", "版本", "数值"],
    ["技术合同成交额", 2021, "年报数", 14.1],
    ["技术合同成交额", 2022, "快报数", 19.4],
    ["技术合同成交额", 2022, "年报数", 19.6],
  );
  expect(table.columns.map(({ meaning }) => meaning.kind)).toContain("data-status");
  expect(indicators).toHaveLength(1);
  const [placed] = indicators;
  expect(placed!.indicator.name).toBe("技术合同成交额");
  expect(placed!.indicator.observations.map(({ value }) => value)).toEqual([14.1, 19.6]);
  expect(placed!.indicator.earlierFigures).toEqual([{ year: 2022, value: 19.4, dataStatus: "flash" }]);
  expect(placed!.earlierCells).toEqual(["D3"]);
});

test("a breakdown in a long table stays one, although one of its words is a status", () => {
  const { indicators } = read(
    ["指标", "年份", "口径", "数值"],
    ["技术合同成交额", 2021, "全市", 14.1],
    ["技术合同成交额", 2021, "核实", 13.9],
  );
  expect(indicators.map(({ indicator }) => indicator.name)).toEqual(["技术合同成交额·全市", "技术合同成交额·核实"]);
});

test.each<readonly [string, string, readonly Row[], string]>([
  [
    "of indicators",
    "备注",
    [
      [...header, "备注"],
      [...contracts, "快报数"],
    ],
    "2021 –, 2022 flash",
  ],
  [
    "of regions",
    "备注",
    [
      ["各县区技术合同成交额（亿元）"],
      ["地区", "2021年", "2022年", "备注"],
      ["凉州区", 5, 6, "快报数"],
      ["民勤县", 2, 3, null],
    ],
    "2021 –, 2022 flash",
  ],
  [
    "of years",
    "备注",
    [
      ["年份", "技术合同成交额（亿元）", "备注"],
      [2021, 14.1, null],
      [2022, 19.6, "快报数"],
    ],
    "2021 –, 2022 flash",
  ],
])("a person may say that a column holds statuses, in a table %s", (_, heading, rows, expected) => {
  const grid = gridOfRows(rows);
  const said = { heading, nth: null, kind: "data-status", year: null, unitText: null } as const;
  const statuses = (columns: readonly ColumnCorrection[]) => {
    const { tables } = readCorrectedTables(grid, { ...noCorrections(grid), columns });
    const [placed] = validateTable(tables[0]!, { asOf: 2023 }).indicators;
    return placed!.indicator.observations.map(({ year, dataStatus }) => `${year} ${dataStatus ?? "–"}`).join(", ");
  };
  expect(statuses([])).toBe("2021 –, 2022 –");
  expect(statuses([said])).toBe(expected);
});
