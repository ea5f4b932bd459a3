import { correctedNames } from "../../src/sheet/corrected-names";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { readCorrectedTables } from "../../src/sheet/read-corrected-tables";
import { readTables } from "../../src/sheet/read-tables";
import {
  type ColumnCorrection,
  noCorrections,
  type SheetCorrections,
  type StatedKind,
} from "../../src/sheet/sheet-corrections";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

const sheet = "主要指标";

/** What a person says of every column headed so, or of one of them. */
const word = (
  heading: string,
  kind: StatedKind,
  year: number | null = null,
  nth: number | null = null,
): ColumnCorrection => ({
  ...{ heading, nth, kind, year, unitText: null },
});

/** What is read of a sheet: each value with its cell, and the issues. */
const readAs = (grid: Grid, said: Partial<SheetCorrections>) => {
  const corrections = { ...noCorrections({ sheet, sheetId: "1" }), ...said };
  const { tables, issues } = readCorrectedTables(grid, corrections);
  const validated = tables.map((table) => validateTable(table, { asOf: 2024, names: correctedNames(corrections) }));
  const indicators = validated.flatMap((one) => one.indicators);
  return {
    columns: tables.flatMap(({ columns }) => columns.map(({ header, meaning }) => [header, meaning.kind])),
    issues: [...issues, ...validated.flatMap((one) => one.issues)].map(({ code, cell }) => `${code} ${cell}`),
    values: indicators.flatMap(({ indicator, entity, unitText, observationCells, targetCells }) => [
      ...indicator.observations.map(
        ({ year, value }) => `${observationCells.get(year)} ${entity}${indicator.name} ${year} ${value}${unitText}`,
      ),
      ...indicator.targets.map(
        ({ year, value }) => `${targetCells.get(year)} ${entity}${indicator.name} 目标${year} ${value}${unitText}`,
      ),
    ]),
    matches: indicators.map(({ indicator, match }) => [indicator.name, match?.entry.id ?? null, match?.confidence]),
  };
};

const plan = gridOfRows([
  ["指标名称", "单位", "2021年实际值", "2022年\n数据", "2025年目标值", "年末数"],
  ["技术合同成交金额", "亿元", 14.1, 19, 28, 20],
  ["高新技术企业", "家", 59, 70, 100, 75],
]);

const regions: readonly (readonly CellValue[])[] = [
  ["2021年各地区科技情况"],
  ["地区", "R&D经费(万元)", "高新技术企业(家)"],
  ["凉州区", 1234.5, 40],
  ["民勤县", 567.8, 19],
];

describe("readCorrectedTables", () => {
  it("leaves a reading as it is where nothing was corrected", () => {
    expect(readCorrectedTables(plan, noCorrections({ sheet, sheetId: "1" }))).toMatchObject({
      tables: readTables(plan).tables,
      issues: [],
    });
  });

  it("takes a column for what the user says, whatever blanks its header holds", () => {
    const said = { columns: [word("2022年数据", "target", 2022)] };
    const { values, columns } = readAs(plan, said);
    expect(values).toContain("D2 技术合同成交金额 目标2022 19亿元");
    expect(values.filter((value) => value.startsWith("D"))).toHaveLength(2);
    expect(columns).toContainEqual(["2022年数据", "target"]);
  });

  it("reads a column that was no data, in every row, and in the order of the sheet", () => {
    const before = readAs(plan, {});
    expect(before.values.some((value) => value.startsWith("F"))).toBe(false);
    const said = { columns: [word("年末数", "actual", 2023)] };
    const { values, issues } = readAs(plan, said);
    expect(values).toContain("F2 技术合同成交金额 2023 20亿元");
    expect(values).toContain("F3 高新技术企业 2023 75家");
    expect(issues.filter((issue) => issue.startsWith("year-unreadable"))).toEqual([]);
  });

  it("leaves out a column and a row, and nothing else", () => {
    const all = readAs(plan, {}).values;
    const column = readAs(plan, { columns: [word("2021年实际值", "excluded")] });
    expect(column.values).toEqual(all.filter((value) => !value.startsWith("C")));
    expect(column.columns).toContainEqual(["2021年实际值", "excluded"]);
    const row = readAs(plan, { excludedRows: [{ name: "高新技术企业", entity: "" }] });
    expect(row.values).toEqual(all.filter((value) => !value.includes("高新技术企业")));
  });

  it("leaves out a region whatever its indicators, and an indicator by its column", () => {
    const grid = gridOfRows(regions);
    expect(readAs(grid, { excludedRows: [{ name: "", entity: "民勤县" }] }).values).toEqual([
      "B3 凉州区R&D经费 2021 1234.5万元",
      "C3 凉州区高新技术企业 2021 40家",
    ]);
    expect(readAs(grid, { columns: [word("R&D经费(万元)", "excluded")] }).values).toEqual([
      "C3 凉州区高新技术企业 2021 40家",
      "C4 民勤县高新技术企业 2021 19家",
    ]);
  });

  it("gives the column of one indicator another year, kind and unit, without touching a figure", () => {
    const change = { ...word("R&D经费(万元)", "target", 2025), unitText: "千元" };
    expect(readAs(gridOfRows(regions), { columns: [change] }).values).toEqual([
      "B3 凉州区R&D经费 目标2025 1234.5千元",
      "C3 凉州区高新技术企业 2021 40家",
      "B4 民勤县R&D经费 目标2025 567.8千元",
      "C4 民勤县高新技术企业 2021 19家",
    ]);
  });

  it("takes a name for the entry that the user says, or for none of the plan's", () => {
    const likely = readAs(plan, {});
    expect(likely.matches[0]).toEqual(["技术合同成交金额", "technology-contracts", "likely"]);
    expect(likely.issues).toContain("name-matched-loosely A2");
    const names = [{ written: "技术合同成交金额", entry: "technology-contracts" }];
    const confirmed = readAs(plan, { names });
    expect(confirmed.matches[0]).toEqual(["技术合同成交金额", "technology-contracts", "certain"]);
    expect(confirmed.issues).not.toContain("name-matched-loosely A2");
    const none = readAs(plan, { names: [{ written: "高新技术企业", entry: null }] });
    expect(none.matches[1]).toEqual(["高新技术企业", null, undefined]);
  });

  it("does not follow a name to an entry that the catalogue does not know", () => {
    const { matches } = readAs(plan, { names: [{ written: "高新技术企业", entry: "of-a-later-version" }] });
    expect(matches[1]).toEqual(["高新技术企业", "high-tech-enterprises", "certain"]);
  });

  it("tells of each correction that is about nothing on the sheet, as a note, and reads the rest", () => {
    const said: Partial<SheetCorrections> = {
      columns: [word("2019年实际值", "actual", 2019), word("备考", "excluded")],
      excludedRows: [{ name: "从前的指标", entity: "" }],
      names: [{ written: "从前的名称", entry: null }],
    };
    const { issues } = readCorrectedTables(plan, { ...noCorrections({ sheet, sheetId: "1" }), ...said });
    const told = issues.filter(({ code }) => code === "correction-lapsed");
    expect(told.map(({ parameters, severity }) => [severity, parameters])).toEqual([
      ["note", { what: "column", words: "2019年实际值" }],
      ["note", { what: "column", words: "备考" }],
      ["note", { what: "row", words: "从前的指标" }],
      ["note", { what: "name", words: "从前的名称" }],
    ]);
    expect(readAs(plan, said).values).toEqual(readAs(plan, {}).values);
  });
});

const indicators: readonly (readonly CellValue[])[] = [
  ["指标名称", "牵头单位", "单位", "2021年", "2022年", "备注"],
  ["高新技术企业", "科技局", "家", 59, 70, "凉州区"],
  ["技术合同成交额", "工信局", "亿元", 14.1, 19, "民勤县"],
];

/** What the columns of a sheet are taken for, and whose year is wanting, as the pane shows it. */
const outlinesOf = (rows: readonly (readonly CellValue[])[], columns: readonly ColumnCorrection[]) =>
  readCorrectedTables(gridOfRows(rows), { ...noCorrections({ sheet, sheetId: "1" }), columns }).outlines.map(
    (outline) => ({
      isRead: outline.tableIndex !== null,
      columns: outline.columns.map(({ header, meaning }) => `${header}: ${meaning.kind}`),
      undated: outline.undated.map(({ header }) => header),
    }),
  );

describe("a table without a year", () => {
  const undated = [
    ["指标名称", "单位", "数值"],
    ["高新技术企业", "家", 70],
  ];

  it("is shown with the columns that want one, and read when a person says it", () => {
    expect(outlinesOf(undated, [])).toEqual([
      { isRead: false, columns: ["指标名称: name", "单位: unit", "数值: unknown"], undated: ["数值"] },
    ]);
    expect(readAs(gridOfRows(undated), {}).issues).toEqual(["no-year-columns A1"]);
    const { values, issues } = readAs(gridOfRows(undated), { columns: [word("数值", "actual", 2022, 0)] });
    expect(values).toEqual(["C2 高新技术企业 2022 70家"]);
    expect(issues).not.toContain("no-year-columns A1");
  });

  it("of regions is read column by column as a person says", () => {
    const rows = [["各地区科技情况"], ...regions.slice(1)];
    expect(outlinesOf(rows, [])).toMatchObject([{ isRead: false, undated: ["R&D经费(万元)", "高新技术企业(家)"] }]);
    const columns = [word("R&D经费(万元)", "actual", 2022, 0)];
    expect(outlinesOf(rows, columns)).toMatchObject([{ isRead: true, undated: ["高新技术企业(家)"] }]);
    const { values, issues } = readAs(gridOfRows(rows), { columns });
    expect(values).toEqual(["B3 凉州区R&D经费 2022 1234.5万元", "B4 民勤县R&D经费 2022 567.8万元"]);
    expect(issues).toContain("year-unreadable C2");
  });

  it("wants none for several columns of figures of which nobody knows which is of which year", () => {
    const rows = [
      ["指标名称", "单位", "甲", "乙"],
      ["高新技术企业", "家", 70, 80],
    ];
    expect(outlinesOf(rows, [])).toEqual([]);
  });
});

describe("a column that a person gives another role", () => {
  const read = (...columns: readonly ColumnCorrection[]) => readAs(gridOfRows(indicators), { columns }).values;

  it.each<[string, ColumnCorrection, string]>([
    ["a region of each row", word("备注", "entity"), "D2 凉州区高新技术企业 2021 59家"],
    ["the unit, in place of the column headed so", word("牵头单位", "unit"), "D2 高新技术企业 2021 59科技局"],
    ["the name, in place of the column headed so", word("备注", "name"), "D2 凉州区 2021 59家"],
    ["no unit", word("单位", "remark"), "D2 高新技术企业 2021 59null"],
  ])("is read as %s", (_what, said, value) => {
    expect(read(said)).toContain(value);
  });

  it("may change places with another", () => {
    expect(read(word("指标名称", "entity"), word("备注", "name"))).toContain("D3 技术合同成交额民勤县 2021 14.1亿元");
  });

  it("may be the baseline from which the plan counts", () => {
    const { tables } = readCorrectedTables(gridOfRows(indicators), {
      ...noCorrections({ sheet, sheetId: "1" }),
      columns: [word("2021年", "baseline", 2021)],
    });
    expect(tables[0]?.columns[3]?.meaning).toEqual({ kind: "actual", year: 2021, isBaseline: true });
    expect(tables[0]?.rows[0]?.places[0]).toMatchObject({ year: 2021, isBaseline: true });
  });

  it("makes a table of indicators of one that was read as regions", () => {
    const rows = [
      ["园区", "2021年", "2022年"],
      ["甲", 12, 13],
      ["乙", 15, 16],
    ];
    expect(readAs(gridOfRows(rows), {}).values).toContain("B2 甲主要指标 2021 12null");
    expect(readAs(gridOfRows(rows), { columns: [word("园区", "name")] }).values).toContain("B2 甲 2021 12null");
  });

  it("is one of targets where the rows say the year, whatever year an older correction gave it", () => {
    const rows = [
      ["年份", "高新技术企业(家)"],
      [2021, 59],
      [2022, 70],
    ];
    for (const year of [null, 2000])
      expect(readAs(gridOfRows(rows), { columns: [word("高新技术企业(家)", "target", year)] }).values).toEqual([
        "B2 高新技术企业 目标2021 59家",
        "B3 高新技术企业 目标2022 70家",
      ]);
  });

  it("that leaves no table is told, shown with the others and taken back with no trace", () => {
    const columns = [word("指标名称", "remark", null, 0)];
    expect(readAs(gridOfRows(indicators), { columns })).toMatchObject({
      values: [],
      issues: ["correction-without-table A1"],
    });
    expect(outlinesOf(indicators, columns)).toMatchObject([{ isRead: false }]);
    expect(outlinesOf(indicators, columns)[0]?.columns[0]).toBe("指标名称: remark");
    expect(outlinesOf(indicators, [])).toMatchObject([{ isRead: true }]);
  });

  it("keeps it under every repetition of the header, as after a page break", () => {
    const [header, ...rows] = plan.values;
    const pages = [header!, rows[0]!, header!, rows[1]!];
    const { values } = readAs(gridOfRows(pages), { columns: [word("年末数", "actual", 2023, 0)] });
    expect(values).toContain("F2 技术合同成交金额 2023 20亿元");
    expect(values).toContain("F4 高新技术企业 2023 75家");
  });
});

describe("columns that are headed alike", () => {
  const rows = [
    ["指标名称", "单位", "2021年", "完成", "2022年", "完成"],
    ["高新技术企业", "家", 59, 60, 70, 71],
  ];

  it("are corrected each for itself", () => {
    const { values } = readAs(gridOfRows(rows), { columns: [word("完成", "actual", 2023, 1)] });
    expect(values).toContain("F2 高新技术企业 2023 71家");
    expect(values.filter((value) => value.startsWith("D"))).toEqual([]);
  });

  it("are corrected together by a word without a number, the word for one of them going before", () => {
    const columns = [word("完成", "excluded"), word("完成", "target", 2025, 1)];
    expect(readAs(gridOfRows(rows), { columns }).columns.slice(-3)).toEqual([
      ["完成", "excluded"],
      ["2022年", "actual"],
      ["完成", "target"],
    ]);
  });

  it("are told apart in tables side by side, too", () => {
    const beside = [
      ["指标", "单位", "2021年", null, "指标", "单位", "2021年"],
      ["高新技术企业", "家", 59, null, "技术合同成交额", "亿元", 14],
    ];
    expect(readAs(gridOfRows(beside), { columns: [word("2021年", "actual", 2020, 1)] }).values).toEqual([
      "C2 高新技术企业 2021 59家",
      "G2 技术合同成交额 2020 14亿元",
    ]);
  });
});
