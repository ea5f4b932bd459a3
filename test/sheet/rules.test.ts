import type { CellValue } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

type Row = readonly CellValue[];

const issuesOf = (rows: readonly Row[], asOf = 2024) =>
  validateTable(readFirstTable(gridOfRows(rows)).table!, { asOf }).issues.map(
    ({ code, severity, cell, parameters }: Issue) => ({ code, severity, cell, parameters }),
  );

const header = ["指标名称", "单位", "2021年", "2022年目标值", "2025年目标值"];

describe("unit-missing", () => {
  it("stands in the column of units where there is one", () => {
    expect(issuesOf([header, ["高新技术企业", null, 59, 70, 100]])).toEqual([
      { code: "unit-missing", severity: "warning", cell: "B2", parameters: { name: "高新技术企业" } },
    ]);
  });

  it("stands at the name where there is none", () => {
    const rows = [
      ["指标名称", "2021年"],
      ["高新技术企业", 59],
    ];
    expect(issuesOf(rows).map(({ code, cell }) => [code, cell])).toEqual([["unit-missing", "A2"]]);
  });
});

describe("unit-unknown", () => {
  it("names the unit as it is typed", () => {
    expect(issuesOf([header, ["能源消费总量", "万担", 59, 70, 100]])).toEqual([
      { code: "unit-unknown", severity: "error", cell: "B2", parameters: { unit: "万担" } },
    ]);
  });
});

describe("unit-differs", () => {
  it.each([
    ["技术合同成交额", "万元", "亿元"],
    ["科技进步贡献率", "‰", "%"],
  ])("says of %s in %s that the plan has %s", (name, unit, expected) => {
    expect(issuesOf([header, [name, unit, 10, 20, 30]])).toContainEqual({
      code: "unit-differs",
      severity: "error",
      cell: "B2",
      parameters: { unit, expected, name },
    });
  });

  it.each([
    ["高新技术企业", "户"],
    ["高新技术企业", "个"],
    ["科技进步贡献率", "％"],
    ["万人R&D人员数", "人年/万人"],
    ["每万人口高价值发明专利拥有量", "件／万人"],
  ])("takes %s in %s for the plan's own unit", (name, unit) => {
    expect(issuesOf([header, [name, unit, 10, 20, 30]])).toEqual([]);
  });

  it("converts nothing without being asked", () => {
    const rows = [header, ["技术合同成交额", "万元", 141_000, 190_000, 280_000]];
    const { indicators } = validateTable(readFirstTable(gridOfRows(rows)).table!, { asOf: 2024 });
    expect(indicators[0]!.indicator).toMatchObject({
      unit: { symbol: "万元" },
      observations: [{ year: 2021, value: 141_000 }],
    });
  });
});

describe("share-outside-0-100", () => {
  it.each([-0.1, 100.1, 5535])("stops at %d", (value) => {
    expect(issuesOf([header, ["科技进步贡献率", "%", value, null, null]])).toEqual([
      { code: "share-outside-0-100", severity: "error", cell: "C2", parameters: { value } },
    ]);
  });

  it.each([0, 100, 0.62])("passes %d", (value) => {
    expect(issuesOf([header, ["绿色出行占比", "%", value, null, null]])).toEqual([]);
  });

  it("leaves an index and a growth rate in % alone", () => {
    const rows = [header, ["综合科技创新水平指数", "%", 101, 102, 103], ["技术合同成交额增幅", "%", -5, 120, 130]];
    expect(issuesOf(rows)).toEqual([]);
  });
});

describe("count-not-whole", () => {
  it("stops at half a firm, in an actual and in a target", () => {
    expect(issuesOf([header, ["高新技术企业", "户", 59.5, 70, 99.9]])).toEqual([
      { code: "count-not-whole", severity: "warning", cell: "C2", parameters: { value: 59.5, unit: "户" } },
      { code: "count-not-whole", severity: "warning", cell: "E2", parameters: { value: 99.9, unit: "户" } },
    ]);
  });

  it("leaves money, shares and figures per population alone", () => {
    const rows = [
      header,
      ["技术合同成交额", "亿元", 14.1, 19, 28],
      ["科技进步贡献率", "%", 55.35, 58, 65],
      ["每万人口高价值发明专利拥有量", "件", 0.58, 0.75, 1.2],
      ["万人R&D人员数", "人年", 7.95, 8, 10],
      ["常住人口", "万人", 144.65, 145.2, 146],
      ["平均每户企业研发人员", "人", 3.5, 4, 5],
    ];
    expect(issuesOf(rows)).toEqual([]);
  });
});

describe("milestone-order", () => {
  it("stops where a later target asks for less", () => {
    const rows = [
      ["指标名称", "单位", "2021年", "2022年目标值", "2024年目标值", "2025年目标值"],
      ["高新技术企业", "家", 59, 70, 65, 100],
    ];
    expect(issuesOf(rows)).toEqual([
      {
        code: "milestone-order",
        severity: "warning",
        cell: "E2",
        parameters: { earlierYear: 2022, earlier: 70, laterYear: 2024, later: 65 },
      },
    ]);
  });

  it("looks the other way where less is better", () => {
    const rows = (later: number) => [
      [...header, "方向"],
      ["单位地区生产总值能耗", "%", 90, 85, later, "下降"],
    ];
    expect(issuesOf(rows(80))).toEqual([]);
    expect(issuesOf(rows(86)).map(({ code, cell }) => [code, cell])).toEqual([["milestone-order", "E2"]]);
  });

  it("holds targets to one way where nobody said which is better", () => {
    const rows = (later: number) => [header, ["单位地区生产总值能耗", "%", 90, 85, later]];
    expect(issuesOf(rows(80)).map(({ code }) => code)).toEqual(["direction-missing"]);
    expect(issuesOf(rows(86)).map(({ code }) => code)).toEqual(["milestone-order", "direction-missing"]);
  });

  it("passes targets that stay where they are", () => {
    expect(issuesOf([header, ["高新技术企业", "家", 59, 70, 70]])).toEqual([]);
  });
});

describe("year-in-future", () => {
  const rows = (value: CellValue): readonly Row[] => [
    ["指标名称", "单位", "2021年", "2025年实际值"],
    ["高新技术企业", "家", 59, value],
  ];

  it("stops at actuals of a year that is not over", () => {
    expect(issuesOf(rows(100), 2024)).toEqual([
      { code: "year-in-future", severity: "warning", cell: "D1", parameters: { year: 2025, asOf: 2024 } },
    ]);
    expect(issuesOf(rows(100), 2025)).toEqual([]);
  });

  it("passes a column that is still to be filled", () => {
    expect(issuesOf(rows(null), 2024)).toEqual([]);
    expect(issuesOf(rows("—"), 2024)).toEqual([]);
  });
});

describe("star-without-note", () => {
  const rows = (value: string, note: string): readonly Row[] => [
    header,
    ["综合科技创新水平指数", "%", value, 50, 65],
    [note],
  ];

  it("stops at a star that no note explains", () => {
    for (const note of ["", "注：数据来源于市统计局"]) {
      expect(issuesOf(rows("42.92*", note))).toEqual([
        { code: "star-without-note", severity: "warning", cell: "C2", parameters: { text: "42.92*", mark: "*" } },
      ]);
    }
  });

  it("stops at two stars where the note explains one", () => {
    expect(
      issuesOf(rows("42.92**", "注：加*号为2020年数据")).map(({ code, parameters }) => [code, parameters]),
    ).toEqual([["star-without-note", { text: "42.92**", mark: "**" }]]);
  });

  it("passes a star that the note gives to a year, or another meaning", () => {
    expect(issuesOf(rows("42.92*", "注：加*号为2020年数据"))).toEqual([]);
    expect(issuesOf(rows("42.92*", "注：加*号为约束性指标"))).toEqual([]);
  });

  it.each(["①", "[1]", "注1", "¹", "a"])("stops at the mark %s that no note explains", (mark) => {
    expect(issuesOf(rows(`42.92${mark}`, "")).map(({ code }) => code)).toEqual(["star-without-note"]);
  });

  it.each([
    ["①", "①2020年数据"],
    ["[1]", "注：①为2020年数据；②为2019年数据"],
    ["注1", "注1：2020年数据"],
  ])("passes the mark %s that %j explains", (mark, note) => {
    expect(issuesOf(rows(`42.92${mark}`, note))).toEqual([]);
  });
});

describe("mark-ambiguous", () => {
  const rows = (value: string): readonly Row[] => [
    header,
    ["综合科技创新水平指数", "%", value, 50, 65],
    ["注：加*号为2020年数据"],
    ["注：*为2019年数据"],
  ];
  const observationsOf = (value: string) =>
    validateTable(readFirstTable(gridOfRows(rows(value))).table!, { asOf: 2024 }).indicators[0]!.indicator.observations;

  it("stops at a star to which two notes give different years, and guesses neither", () => {
    expect(issuesOf(rows("42.92*"))).toEqual([
      {
        code: "mark-ambiguous",
        severity: "error",
        cell: "C2",
        parameters: { text: "42.92*", mark: "*", years: [2020, 2019] },
      },
    ]);
    expect(observationsOf("42.92*")).toEqual([]);
  });

  it("passes a value without a star", () => {
    expect(issuesOf(rows("42.92"))).toEqual([expect.objectContaining({ code: "number-as-text" })]);
    expect(observationsOf("42.92")).toEqual([{ year: 2021, value: 42.92 }]);
  });
});

describe("value-estimated", () => {
  it("stops at a value that its mark and the note call an estimate", () => {
    const rows = [header, ["综合科技创新水平指数", "%", "42.92*", 50, 65], ["注：*为预计数"]];
    expect(issuesOf(rows)).toEqual([
      { code: "value-estimated", severity: "note", cell: "C2", parameters: { text: "42.92*", value: 42.92 } },
    ]);
  });
});

describe("target-bounded", () => {
  it.each([
    ["100家以上", "at-least"],
    ["≥100", "at-least"],
    ["不超过100家", "at-most"],
  ])("says of the target %s that it is 100, a bound", (text, bound) => {
    expect(issuesOf([header, ["高新技术企业", "家", 59, 70, text]])).toEqual([
      { code: "target-bounded", severity: "note", cell: "E2", parameters: { text, value: 100, bound } },
    ]);
  });
});

describe("name-matched-loosely", () => {
  it("asks once about a name that is like one of the plan's", () => {
    const row = ["技术合同成交金额", "亿元", 14.1, 19, 28];
    expect(issuesOf([header, ["凉州区"], row, ["民勤县"], row])).toEqual([
      {
        code: "name-matched-loosely",
        severity: "note",
        cell: "A3",
        parameters: { name: "技术合同成交金额", entry: "技术合同成交额" },
      },
    ]);
  });

  it("takes nothing of the plan until it is confirmed: another unit is no issue", () => {
    const codes = issuesOf([header, ["技术合同成交金额", "万元", 141000, 190000, 280000]]).map(({ code }) => code);
    expect(codes).toEqual(["name-matched-loosely"]);
  });
});

describe("duplicate-indicator", () => {
  it("stops at the second row, under the plan's other name too", () => {
    const rows = [
      header,
      ["综合科技创新水平指数", "%", 42, 50, 65],
      ["高新技术企业", "家", 59, 70, 100],
      ["综合科技进步水平指数", "%", 42, 50, 65],
      ["高新技术 企业", "家", 59, 70, 100],
    ];
    expect(issuesOf(rows)).toEqual([
      {
        code: "duplicate-indicator",
        severity: "warning",
        cell: "A4",
        parameters: { name: "综合科技进步水平指数", firstCell: "A2" },
      },
      {
        code: "duplicate-indicator",
        severity: "warning",
        cell: "A5",
        parameters: { name: "高新技术企业", firstCell: "A3" },
      },
    ]);
  });

  it("passes the same indicator in two groups", () => {
    const row = ["高新技术企业", "家", 59, 70, 100];
    expect(issuesOf([header, ["凉州区"], row, ["民勤县"], row])).toEqual([]);
  });
});

describe("direction-missing", () => {
  const rowsWith = (direction: string | null) => [
    ["指标名称", "单位", "方向", "2021年实际值", "2025年目标值"],
    ["交通事故死亡人数", "人", direction, 100, 50],
    ["常住人口", "人", direction, 100, 150],
  ];

  it("stops at a last target below the baseline where nothing says that less is better", () => {
    expect(issuesOf(rowsWith(null))).toEqual([
      { code: "direction-missing", severity: "warning", cell: "E2", parameters: { baseline: 100, target: 50 } },
    ]);
  });

  it("is silent where the sheet says which way is better", () => {
    expect(issuesOf(rowsWith("下降").slice(0, 2))).toEqual([]);
    expect(issuesOf(rowsWith("上升")).filter(({ code }) => code === "direction-missing")).toEqual([]);
  });
});
