import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { messagesFor } from "../../src/messages/messages-for";
import { methodSheetWordingFor } from "../../src/messages/method-sheet-wording-for";
import type { AssessedIndicator } from "../../src/sheet/assessed-indicator";
import type { CellsEdit, EditPlan } from "../../src/sheet/edit-plan";
import type { Grid } from "../../src/sheet/grid";
import { planMethodSheet } from "../../src/sheet/plan-method-sheet";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { readSampleGrid } from "../sample-grids";
import { gridOfRows } from "./grid-of-rows";

const settings = defaultSettings(2024);
const wording = methodSheetWordingFor(messagesFor("zh-CN"));
let grid: Grid;
let indicators: readonly AssessedIndicator[];

beforeAll(async () => {
  grid = await readSampleGrid("example");
  const placed = readTables(grid).tables.flatMap((table) => validateTable(table, { asOf: 2024 }).indicators);
  indicators = placed.map((indicator) => ({ ...indicator, assessment: assess(indicator.indicator, settings) }));
});

const planFor = (standing: Grid | null, of = indicators, source = grid): EditPlan =>
  planMethodSheet(readTables(source).tables, of, settings, wording, standing);

const cellsOf = ({ edits }: EditPlan): CellsEdit => edits.find((edit): edit is CellsEdit => edit.kind === "cells")!;

/** The sheet as an earlier run left it. */
const written = (plan: EditPlan): Grid => gridOfRows(cellsOf(plan).contents, { sheet: "各法结论·主要指标" });

describe("the sheet of all methods", () => {
  test("is added with one row for each indicator and one column for each method", () => {
    const plan = planFor(null);
    expect(plan.edits.map(({ kind }) => kind)).toEqual(["add-sheet", "cells", "column-widths"]);
    const { contents, range, sheet } = cellsOf(plan);
    expect(sheet).toBe("各法结论·主要指标");
    expect(range).toEqual({ row: 0, column: 0, rows: 17, columns: 10 });
    expect(contents[1]).toEqual(wording.headings);
    expect(contents[2]!.slice(0, 5)).toEqual(["科技进步贡献率", "C4", "● 符合规划进度", "进展符合要求", "绿灯"]);
  });

  test("marks the verdicts that disagree with the plan path, and names the reason in their row", () => {
    // Thresholds so low that the plan path calls on track what other methods do not.
    const lenient = { ...settings, onTrackFrom: 0.5, slightlyBehindFrom: 0.2 };
    const judged = indicators.map((one) => ({ ...one, assessment: assess(one.indicator, lenient) }));
    const { contents } = cellsOf(planFor(null, judged));
    const disagreeing = judged.flatMap(({ assessment }, at) => (assessment.conflicts.length > 0 ? [at] : []));
    expect(disagreeing.length).toBeGreaterThan(0);
    for (const [at, row] of contents.slice(2).entries()) {
      expect(row.some((content) => String(content).startsWith("≠"))).toBe(disagreeing.includes(at));
      expect(row.at(-1) !== null).toBe(disagreeing.includes(at));
    }
  });

  test("is not written again where it says all this already", () => {
    expect(planFor(written(planFor(null)))).toEqual({ basis: [], edits: [] });
  });

  test("loses the rows of an earlier run that had more indicators, and nothing beside its own columns", () => {
    const standing = written(planFor(null));
    const plan = planFor(standing, indicators.slice(0, 3));
    expect(plan.edits).toHaveLength(1);
    const { contents, before, range } = cellsOf(plan);
    expect(range).toMatchObject({ rows: 17, columns: 10 });
    expect(before).toEqual(standing.contents);
    expect(
      contents
        .slice(5)
        .flat()
        .every((content) => content === null),
    ).toBe(true);
  });

  test("leaves a sheet of its name that somebody else has made, and says so", () => {
    const plan = planFor(gridOfRows([["我的笔记"]], { sheet: "各法结论·主要指标" }));
    expect(plan).toEqual({
      basis: [],
      edits: [],
      leftOut: [{ code: "sheet-name-taken", sheet: "各法结论·主要指标" }],
    });
  });

  test("has a name that Excel takes, however long that of the assessed sheet is", () => {
    const plan = planFor(null, indicators, { ...grid, sheet: "长".repeat(31) });
    expect(cellsOf(plan).sheet).toHaveLength(31);
  });

  test("rests on the source cells as the statuses do, be it added or replaced", () => {
    const { range } = readTables(grid).tables[0]!;
    const last = range.row + range.rows;
    for (const plan of [planFor(null), planFor(written(planFor(null)), indicators.slice(1))]) {
      const [basis, ...others] = plan.basis;
      expect(others).toEqual([]);
      expect(basis).toMatchObject({ sheet: "主要指标", range: { row: 0, column: 0, columns: 10 } });
      expect(basis!.contents.slice(3, last)).toEqual(grid.contents.slice(3, last).map((row) => row.slice(0, 10)));
    }
  });

  test("of a sheet that is not annotated rests on the whole of it", () => {
    const source = gridOfRows([
      ["地区", "2021年", "2022年", "2023年", "2025年目标"],
      ["凉州区", 1, 2, 3, 4],
      ["民勤县", 1, 2, 3, 4],
    ]);
    const plan = planFor(null, indicators, source);
    expect(plan.basis).toEqual([{ sheet: "主要指标", range: source.range, contents: source.contents }]);
  });
});
