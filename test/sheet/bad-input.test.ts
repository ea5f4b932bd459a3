import fc from "fast-check";
import type { CellValue, Grid } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { planColumns, planNote, rowsOfColumns } from "./plan-columns";

const planRows = rowsOfColumns(Object.values(planColumns));

const problemsOf = (grid: Grid): readonly Issue[] => {
  const { table, issues } = readFirstTable(grid);
  return table === null ? issues : [...issues, ...validateTable(table, { asOf: 2024 }).issues];
};

const shortOf = ({ code, cell, severity, parameters }: Issue) => ({ code, cell, severity, parameters });

describe("readTables on a sheet without a table that it can read", () => {
  it.each<[string, CellValue[][]]>([
    ["an empty workbook", [[null]]],
    [
      "blanks only",
      [
        [" ", null],
        ["\n", "\u3000"],
      ],
    ],
  ])("says that the sheet is empty: %s", (_, rows) => {
    const { table, issues } = readFirstTable(gridOfRows(rows));
    expect(table).toBeNull();
    expect(issues.map(shortOf)).toEqual([{ code: "sheet-empty", cell: "A1", severity: "error", parameters: {} }]);
  });

  it.each<[string, CellValue[][]]>([
    ["a text", [["强科技行动实施方案"], ["为认真贯彻落实2022年工作部署"]]],
    [
      "a list of names",
      [
        ["名称", "电话"],
        ["市科技局", 2_212_345],
      ],
    ],
    [
      "figures alone",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["one year", [["年份"], ["2021年"]]],
    ["a title that looks like a heading", [["主要指标"], ["详见附件"]]],
  ])("says that there is no table: %s", (_, rows) => {
    const { table, issues } = readFirstTable(gridOfRows(rows, { row: 3, column: 2 }));
    expect(table).toBeNull();
    expect(issues.map(shortOf)).toEqual([{ code: "no-table", cell: "C4", severity: "error", parameters: {} }]);
  });

  it("says that a header has no rows, at the header", () => {
    for (const rest of [[], [[]], [[planNote]], [[null, null, "合计", null, 1, 2, 3]]]) {
      const { table, issues } = readFirstTable(gridOfRows([["标题"], planRows[0]!, ...rest]));
      expect(table).toBeNull();
      expect(issues.map(shortOf)).toEqual([
        { code: "header-without-rows", cell: "C2", severity: "error", parameters: {} },
      ]);
    }
  });

  it("names every column whose year it cannot read, and says that none is left", () => {
    const { table, issues } = readFirstTable(
      gridOfRows([
        ["指标名称", "单位", "第一年实际值", "本期\n目标值", "2023年9月实际值", "1-9月"],
        ["高新技术企业", "家", 59, 70, 65, 66],
      ]),
    );
    expect(table).toBeNull();
    expect(issues.map(({ code, cell, parameters }) => [code, cell, parameters])).toEqual([
      ["no-year-columns", "A1", {}],
      ["year-unreadable", "C1", { header: "第一年实际值" }],
      ["year-unreadable", "D1", { header: "本期目标值" }],
      ["year-not-calendar", "E1", { text: "2023年9月实际值" }],
      ["period-without-year", "F1", { text: "1-9月" }],
    ]);
  });
});

describe("readTables on a table with gaps", () => {
  it("reads the other years where one cannot be read", () => {
    const { table, issues } = readFirstTable(
      gridOfRows([
        ["指标名称", "单位", "2021年实际值", "目标值", "目标任务"],
        ["高新技术企业", "家", 59, 100, "实施倍增计划"],
      ]),
    );
    expect(table!.rows[0]!.cells).toHaveLength(1);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([["year-unreadable", "D1"]]);
  });

  it("tells of figures without a name", () => {
    const rows = [...planRows.slice(0, 3), [3, null, null, "%", "61.34*", 63, 65], [planNote]];
    expect(problemsOf(gridOfRows(rows)).map(({ code, cell }) => [code, cell])).toEqual([["row-without-name", "C4"]]);
  });

  it("reads a table under a merged title, whatever stands in the title", () => {
    for (const title of ["强科技行动主要指标", "2021年实际值和2022年目标值", "2022年", "单位：万元"]) {
      const { table, issues } = readFirstTable(gridOfRows([[title], ...planRows, [planNote]], { merges: ["A1:G1"] }));
      expect(issues).toEqual([]);
      expect(table!.rows).toHaveLength(15);
      expect(table!.headerRows).toEqual({ first: 1, last: 1 });
    }
  });
});

describe("a table with bad cells", () => {
  const withCell = (value: CellValue): Grid =>
    gridOfRows([
      ["指标名称", "单位", "2021年实际值", "2022年目标值", "2025年目标值"],
      ["技术合同成交额", "亿元", value, 19, 28],
    ]);

  it.each<[string, CellValue, string, object]>([
    ["a formula that divides by zero", { error: "#DIV/0!" }, "value-error", { error: "#DIV/0!" }],
    ["a broken reference", { error: "#REF!" }, "value-error", { error: "#REF!" }],
    ["a number typed as text", "14.1", "number-as-text", { text: "14.1" }],
    ["a text", "十四亿", "value-unreadable", { text: "十四亿" }],
    ["a range", "14—15", "value-unreadable", { text: "14—15" }],
    ["an approximate number", "约14", "value-approximate", { text: "约14", value: 14 }],
    ["a bound", "14以上", "value-bounded", { text: "14以上", value: 14 }],
    ["an estimate", "[14.1]", "value-estimated", { text: "[14.1]", value: 14.1 }],
    ["a figure below the smallest unit", "…", "value-below-unit", { text: "…" }],
    ["another unit", "1400万元", "value-in-other-unit", { text: "1400万元", unit: "万元", expected: "亿元" }],
    ["a truth value", true, "value-unreadable", { text: "TRUE" }],
    ["a percentage of money", "14.1%", "value-in-other-unit", { text: "14.1%", unit: "%", expected: "亿元" }],
    ["a star that nothing explains", "14.1*", "star-without-note", { text: "14.1*", mark: "*" }],
  ])("says at the cell what is wrong with %s", (_, value, code, parameters) => {
    expect(problemsOf(withCell(value)).map((issue) => [issue.code, issue.cell, issue.parameters])).toEqual([
      [code, "C2", parameters],
    ]);
  });

  it.each<[string, CellValue]>([
    ["a blank", null],
    ["a dash", "—"],
    ["a figure that is missing", "暂无"],
    ["a figure that is still to come", "数据未出"],
    ["a number", 14.1],
    ["a true zero", 0],
  ])("finds nothing wrong with %s", (_, value) => {
    expect(problemsOf(withCell(value))).toEqual([]);
  });

  it("takes in a text number and leaves out what is none", () => {
    const observationsOf = (value: CellValue) =>
      validateTable(readFirstTable(withCell(value)).table!, { asOf: 2024 }).indicators[0]!.indicator.observations;
    expect(observationsOf("14.1")).toEqual([{ year: 2021, value: 14.1 }]);
    expect(observationsOf("14.1*")).toEqual([{ year: 2021, value: 14.1 }]);
    for (const value of ["十四亿", "1400万元", "…", "未公布", { error: "#DIV/0!" }, "—", null])
      expect(observationsOf(value)).toEqual([]);
  });
});

describe("names that are not what they seem", () => {
  it.each([
    ["markup", "<b>高新技术企业</b><script>alert(1)</script>"],
    ["what looks like a formula", '=HYPERLINK("http://example.com","高新技术企业")'],
    ["a plus sign", "+高新技术企业"],
    ["a minus sign", "-高新技术企业"],
    ["an at sign", "@SUM(A1)"],
    ["a right-to-left override", "\u202E高新技术企业\u202C"],
    ["Arabic", "الشركات"],
    ["private-use characters", "\uE000高新\u{F0000}技术企业"],
    ["an entity of XML", "R&amp;D &lt;人员&gt;"],
  ])("are read as they are written: %s", (_, name) => {
    const grid = gridOfRows([
      ["指标名称", "单位", "2021年", "2022年"],
      [name, "家", 59, 70],
    ]);
    const { table, issues } = readFirstTable(grid);
    expect(table!.rows.map((row) => row.name)).toEqual([name]);
    expect(issues).toEqual([]);
    expect(validateTable(table!, { asOf: 2024 }).indicators[0]!.indicator.observations).toHaveLength(2);
  });
});

describe("years from 1000 to 9999 over a column", () => {
  const readUnder = (header: CellValue) => {
    const grid = gridOfRows([
      ["指标名称", "单位", "2021年", header],
      ["高新技术企业", "家", 59, 70],
    ]);
    const { table, issues } = readFirstTable(grid);
    return { years: table!.rows[0]!.places.map(({ year }) => year), codes: issues.map(({ code }) => code) };
  };

  it("are read in the last and the present century, and told outside them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        const { years, codes } = readUnder(`${year}年`);
        if (year >= 1900 && year < 2100) expect([years, codes]).toEqual([[2021, year], []]);
        else expect([years, codes]).toEqual([[2021], ["year-not-calendar"]]);
      }),
    );
  });
});
