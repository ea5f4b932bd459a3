import { correctTables } from "../../src/sheet/correct-tables";
import { correctedNames } from "../../src/sheet/corrected-names";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { readTables } from "../../src/sheet/read-tables";
import { noCorrections, type SheetCorrections } from "../../src/sheet/sheet-corrections";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

const sheet = "主要指标";

/** What is read of a sheet: each value with its cell, and the issues. */
const readAs = (grid: Grid, said: Partial<SheetCorrections>) => {
  const corrections = { ...noCorrections({ sheet, sheetId: "1" }), ...said };
  const { tables, issues } = correctTables(grid, readTables(grid), corrections);
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

describe("correctTables", () => {
  it("leaves a reading as it is where nothing was corrected", () => {
    const reading = readTables(plan);
    expect(correctTables(plan, reading, noCorrections({ sheet, sheetId: "1" }))).toBe(reading);
  });

  it("takes a column for what the user says, whatever blanks its header holds", () => {
    const said = { columns: [{ heading: "2022年数据", kind: "target" as const, year: 2022, unitText: null }] };
    const { values, columns } = readAs(plan, said);
    expect(values).toContain("D2 技术合同成交金额 目标2022 19亿元");
    expect(values.filter((value) => value.startsWith("D"))).toHaveLength(2);
    expect(columns).toContainEqual(["2022年数据", "target"]);
  });

  it("reads a column that was no data, in every row, and in the order of the sheet", () => {
    const before = readAs(plan, {});
    expect(before.values.some((value) => value.startsWith("F"))).toBe(false);
    const said = { columns: [{ heading: "年末数", kind: "actual" as const, year: 2023, unitText: null }] };
    const { values, issues } = readAs(plan, said);
    expect(values).toContain("F2 技术合同成交金额 2023 20亿元");
    expect(values).toContain("F3 高新技术企业 2023 75家");
    expect(issues.filter((issue) => issue.startsWith("year-unreadable"))).toEqual([]);
  });

  it("leaves out a column and a row, and nothing else", () => {
    const all = readAs(plan, {}).values;
    const column = readAs(plan, { excludedColumns: ["2021年实际值"] });
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
    expect(readAs(grid, { excludedColumns: ["R&D经费(万元)"] }).values).toEqual([
      "C3 凉州区高新技术企业 2021 40家",
      "C4 民勤县高新技术企业 2021 19家",
    ]);
  });

  it("gives the column of one indicator another year, kind and unit, without touching a figure", () => {
    const change = { heading: "R&D经费(万元)", kind: "target" as const, year: 2025, unitText: "千元" };
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
      columns: [{ heading: "2019年实际值", kind: "actual", year: 2019, unitText: null }],
      excludedColumns: ["备考"],
      excludedRows: [{ name: "从前的指标", entity: "" }],
      names: [{ written: "从前的名称", entry: null }],
    };
    const grid = plan;
    const { issues } = correctTables(grid, readTables(grid), { ...noCorrections({ sheet, sheetId: "1" }), ...said });
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
