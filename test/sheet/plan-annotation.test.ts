import { annotationWordingFor } from "../../src/messages/annotation-wording-for";
import { messagesFor } from "../../src/messages/messages-for";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { applyChoices } from "../../src/domain/settings/apply-choices";
import type { SettingChoices } from "../../src/domain/settings/setting-choices";
import { formatRange } from "../../src/sheet/cell-address";
import type { CellsEdit, EditPlan } from "../../src/sheet/edit-plan";
import type { CellContent, CellValue, Grid } from "../../src/sheet/grid";
import { planAnnotation } from "../../src/sheet/plan-annotation";
import { readTables } from "../../src/sheet/read-tables";
import { readFirstTable } from "./read-first-table";
import { statusPalette, statusPalettes } from "../../src/sheet/status-palette";
import { validateTable } from "../../src/sheet/validate-table";
import { readSampleGrid } from "../sample-grids";
import { gridOfRows } from "./grid-of-rows";

type Rows = readonly (readonly CellValue[])[];

const planFor = (grid: Grid, language: "zh-CN" | "en" = "zh-CN", chosen: SettingChoices = {}): EditPlan => {
  const settings = applyChoices(defaultSettings(2024), chosen);
  const { tables } = readTables(grid);
  const placed = tables.flatMap((table) => validateTable(table, { asOf: settings.asOf }).indicators);
  const indicators = placed.map((indicator) => ({ ...indicator, assessment: assess(indicator.indicator, settings) }));
  return planAnnotation(tables, indicators, annotationWordingFor(messagesFor(language)), settings);
};

const cellsEdits = (plan: EditPlan): CellsEdit[] => plan.edits.filter((edit) => edit.kind === "cells");

/** The grid as it reads after the plan was written. */
const written = (grid: Grid, plan: EditPlan): Grid => {
  const columns = Math.max(
    grid.range.columns,
    ...cellsEdits(plan).map(({ range }) => range.column + range.columns - grid.range.column),
  );
  const rows = Math.max(
    grid.range.rows,
    ...cellsEdits(plan).map(({ range }) => range.row + range.rows - grid.range.row),
  );
  const contents: CellContent[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => grid.contents[row]?.[column] ?? null),
  );
  for (const { range, contents: after } of cellsEdits(plan)) {
    after.forEach((row, r) => {
      row.forEach((content, c) => {
        contents[range.row + r - grid.range.row]![range.column + c - grid.range.column] = content;
      });
    });
  }
  const numberFormats = contents.map((row) => row.map(() => "General"));
  return { ...grid, range: { ...grid.range, rows, columns }, contents, values: contents, numberFormats };
};

describe("planAnnotation on a table of regions", () => {
  it("plans nothing, because a status beside a row would not say of which indicator", () => {
    const rows = [["各地区研发情况（2022年）"], ["地区", "机构数（个）", "经费支出（万元）"], ["甲县", 1, 2]];
    expect(planFor(gridOfRows(rows))).toEqual({ basis: [], edits: [] });
  });
});

describe("planAnnotation on the sample with fictional actuals", () => {
  let grid: Grid;
  let plan: EditPlan;
  beforeAll(async () => {
    grid = await readSampleGrid("example");
    plan = planFor(grid);
  });

  test("writes the five columns in the table's rows, right of its last column, and the legend beside them", () => {
    const [columns, legend] = cellsEdits(plan);
    const { table } = readFirstTable(grid);
    expect(columns!.range).toEqual({
      row: table!.headerRows.first,
      column: table!.range.column + table!.range.columns,
      rows: table!.range.rows,
      columns: 5,
    });
    expect(columns!.contents[0]).toEqual(["状态", "提升完成度", "2025年预测", "达标概率", "说明"]);
    expect(legend!.contents.map(([first]) => first)).toEqual([
      "图例",
      "★ 已达标",
      "● 符合规划进度",
      "▲ 略有滞后",
      "▼ 明显滞后",
      "✖ 低于基期",
      "○ 暂不评价",
    ]);
  });

  test("touches no cell that holds anything", () => {
    for (const { before } of cellsEdits(plan)) expect(before.flat().every((content) => content === null)).toBe(true);
  });

  test("gives every status its fill, its symbol and its word", () => {
    const [columns] = cellsEdits(plan);
    for (const [row, contents] of columns!.contents.slice(1).entries()) {
      const look = Object.values(statusPalette).find(({ symbol }) => String(contents[0]).startsWith(`${symbol} `));
      expect(columns!.styles[row + 1]![0]).toMatchObject({ fill: look!.fill, fontColor: look!.fontColor });
    }
  });

  test("in chosen colours and words, says the thresholds in the legend that decided", async () => {
    const grid = await readSampleGrid("example");
    const [columns, legend] = cellsEdits(planFor(grid, "zh-CN", { preset: "zaozhuang", onTrackFrom: 0.9 }));
    const words = columns!.contents.map(([word]) => word);
    expect(words).toContain("▲ 黄牌");
    const row = words.indexOf("▲ 黄牌");
    expect(columns!.styles[row]![0]!.fill).toBe(statusPalettes["blue-yellow-red"]["slightly-behind"].fill);
    expect(legend!.contents).toContainEqual(["● 蓝牌", "提升完成度不低于规划要求的90%"]);
    expect(legend!.styles[2]![0]!.fill).toBe(statusPalettes["blue-yellow-red"]["on-track"].fill);
  });

  test("where another method leads, says so in the legend", async () => {
    const grid = await readSampleGrid("example");
    const [, legend] = cellsEdits(planFor(grid, "zh-CN", { preset: "yinchuan" }));
    expect(legend!.contents).toContainEqual(["▼ 红灯", "按所选评价方法，明显落后"]);
  });

  test("where red is for what is overdue alone, says so in the legend", async () => {
    const grid = await readSampleGrid("example");
    const [columns, legend] = cellsEdits(planFor(grid, "zh-CN", { preset: "suqian" }));
    expect(columns!.contents.map(([word]) => word)).toContain("▲ 黄色督办单");
    expect(legend!.contents).toContainEqual(["▼ 红色督办单", "目标年份已过，仍未达到目标"]);
  });

  test("rests on every source cell, title and note included", () => {
    expect(plan.basis).toHaveLength(1);
    expect(plan.basis[0]!.contents).toEqual(grid.contents);
  });

  test("planned on the sheet that it was written to, changes nothing", () => {
    expect(planFor(written(grid, plan))).toEqual({ basis: [], edits: [] });
  });

  test("in another language, rewrites its own columns in their place", () => {
    const english = planFor(written(grid, plan), "en");
    expect(cellsEdits(english).map(({ range }) => range)).toEqual(cellsEdits(plan).map(({ range }) => range));
    expect(cellsEdits(english)[0]!.contents[0]![0]).toBe("Status");
    expect(english.edits.every(({ kind }) => kind === "cells")).toBe(true);
  });

  test("goes further right where the columns beside the table are taken", () => {
    const { table } = readFirstTable(grid);
    const width = grid.range.columns;
    const withRemark: Grid = {
      ...grid,
      range: { ...grid.range, columns: width + 2 },
      contents: grid.contents.map((row, r) => [...row, null, r === table!.headerRows.first + 3 ? "经办人意见" : null]),
      values: grid.values.map((row, r) => [...row, null, r === table!.headerRows.first + 3 ? "经办人意见" : null]),
      numberFormats: grid.numberFormats.map((row) => [...row, "General", "General"]),
    };
    const [columns] = cellsEdits(planFor(withRemark));
    expect(columns!.range.column).toBe(grid.range.column + width + 3);
    expect(columns!.before.flat().every((content) => content === null)).toBe(true);
  });

  test("writes figures as numbers and where there is none a dash with its reason in words", () => {
    const [columns] = cellsEdits(plan);
    for (const [status, ...figures] of columns!.contents.slice(1)) {
      const explanation = figures.pop();
      expect(typeof explanation).toBe("string");
      for (const figure of figures) expect(typeof figure === "number" || figure === "—").toBe(true);
      if (String(status).includes("暂不评价")) expect(figures[0]).toBe("—");
    }
  });
});

describe("planAnnotation on several tables", () => {
  const small: Rows = [
    ["指标名称", "单位", "2021年实际值", "2025年目标值"],
    ["规上工业企业数", "家", 150, 180],
  ];
  const counties: Rows = [["各县区研发经费支出（万元）"], ["地区", "2020年", "2021年"], ["凉州区", 10, 20]];
  const rangesOf = (plan: EditPlan) => cellsEdits(plan).map(({ range, why }) => `${formatRange(range)} ${why.code}`);
  const wide: Rows = [[...small[0]!, "2022年", "2023年"], ...small.slice(1), ...small.slice(1), ...small.slice(1)];

  it("writes beside each in the same columns, right of the widest, with one legend", () => {
    const grid = gridOfRows([...small, [], ["表2"], ...wide, [], ...counties]);
    const plan = planFor(grid);
    expect(rangesOf(plan)).toEqual(["G1:K2 write-status-columns", "G5:K8 write-status-columns", "M1:N7 write-legend"]);
    expect(plan.edits.filter(({ kind }) => kind === "column-widths")).toHaveLength(1);
    expect(plan.basis).toHaveLength(1);
  });

  it("planned on the sheet that it was written to, changes nothing", () => {
    const grid = gridOfRows([...small, [], ["表2"], ...wide, [], ...counties]);
    const after = written(grid, planFor(grid));
    expect(readTables(after).tables.map(({ range }) => range)).toEqual(
      readTables(grid).tables.map(({ range }) => range),
    );
    expect(planFor(after)).toEqual({ basis: [], edits: [] });
  });

  it("writes beside a table that came later without moving what stands", () => {
    const grid = gridOfRows([...wide]);
    const after = written(grid, planFor(grid));
    const grown = gridOfRows([...after.values, [], ["表2"], ...small]);
    expect(rangesOf(planFor(grown))).toEqual(["G10:K11 write-status-columns"]);
    expect(planFor(grown).edits).toHaveLength(1);
  });

  it("writes beside the right one of two side by side", () => {
    const beside = small.map((row, index) => [...row, null, ...small[index]!]);
    expect(rangesOf(planFor(gridOfRows(beside)))).toEqual(["J1:N2 write-status-columns", "P1:Q7 write-legend"]);
  });
});
