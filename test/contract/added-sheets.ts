import { plainStyle, type EditPlan } from "../../src/sheet/edit-plan";
import { WorkbookError } from "../../src/workbook/workbook";
import { expectRefused, refusal, type ContractHall } from "./contract-hall";
import {
  addSheet,
  basisOf,
  cellsEdit,
  indicators,
  marked,
  planOf,
  remarks,
  removeSheet,
  sheetNamed,
  widthsEdit,
  writeStatus,
} from "./examples";

const legend = cellsEdit("图例", "B2:C3", Array(2).fill([null, null]), [
  ["●", 0.5],
  ["▲", "=C2*2"],
]);

/** A new sheet with cells, styles and widths, and cells of a sheet that was there. */
const addLegend = planOf(addSheet("图例"), legend, widthsEdit("图例", 1, [12, null, 30]), writeStatus);

export function describeAddedSheets({ open, testWith }: ContractHall): void {
  describe("a sheet that a plan adds", () => {
    test("8. it comes last, is visible, and holds the cells, looks and widths of the same plan", async () => {
      const at = await open(indicators, { ...remarks, isHidden: true });
      const before = await at.snapshot();
      const receipt = await at.workbook.apply(addLegend);
      expect(receipt.written).toEqual(addLegend.edits);
      expect(await at.workbook.sheets()).toMatchObject([
        { name: "主要指标", isHidden: false },
        { name: "说明", isHidden: true },
        { name: "图例", isHidden: false },
      ]);
      const after = await at.snapshot();
      const { widths, ...added } = sheetNamed(after, "图例");
      expect(added).toEqual({
        name: "图例",
        isHidden: false,
        isProtected: false,
        cells: {
          B2: { content: "●", style: marked },
          C2: { content: 0.5, style: marked },
          B3: { content: "▲", style: marked },
          C3: { content: "=C2*2", style: marked },
        },
        merges: [],
        notes: {},
      });
      expect(Object.keys(widths)).toEqual(["B", "D"]);
      expect([widths["B"], widths["D"]].map((width) => Math.round(width!))).toEqual([12, 30]);
      expect(sheetNamed(after, "说明")).toEqual(sheetNamed(before, "说明"));
      expect(sheetNamed(after, "主要指标").cells["E2"]?.content).toBe("▲");
    });

    test("8. it is not added where a cell that the plan rests on has changed", async () => {
      const at = await open(indicators);
      const plan = { ...planOf(addSheet("图例"), legend), basis: [basisOf("主要指标", "B2:C2", [[0.5, 1.5]])] };
      await at.userEdit("主要指标", "C2", 1.6);
      await expectRefused(at, plan, "plan-stale", { sheet: "主要指标", cell: "C2" });
    });

    test("8. it is not shown to the user", async () => {
      const at = await open(indicators, { ...remarks, isActive: true });
      const selected = await at.selection?.();
      await at.workbook.apply(addLegend);
      expect((await at.workbook.read()).sheet).toBe("说明");
      expect(await at.selection?.()).toEqual(selected);
    });

    test("8. it may stay empty, and have any name that Excel takes", async () => {
      for (const name of ["a", "2025年 'x' & <y>\"", "名".repeat(31)]) {
        const at = await open(indicators);
        const before = await at.snapshot();
        const { undo } = await at.workbook.apply(planOf(addSheet(name)));
        expect(sheetNamed(await at.snapshot(), name).cells).toEqual({});
        expect((await at.workbook.read(name)).contents).toEqual([[null]]);
        await at.workbook.apply(undo);
        expect(await at.snapshot()).toEqual(before);
      }
    });

    test("8. several are added in the order of the plan, each undone by itself", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      const names = async () => (await at.workbook.sheets()).map(({ name }) => name);
      const { undo } = await at.workbook.apply(planOf(addSheet("甲"), addSheet("乙")));
      const other = await at.workbook.apply(planOf(addSheet("丙")));
      expect(await names()).toEqual(["主要指标", "甲", "乙", "丙"]);
      await at.workbook.apply(undo);
      expect(await names()).toEqual(["主要指标", "丙"]);
      await at.workbook.apply(other.undo);
      expect(await at.snapshot()).toEqual(before);
    });

    test("8. a plan is stale where the name is taken, in whatever case, and nothing is written", async () => {
      const at = await open(indicators, { name: "Legend", cells: [[1]], isHidden: true });
      await expectRefused(at, planOf(writeStatus, addSheet("Legend")), "plan-stale", { sheet: "Legend" });
      await expectRefused(at, planOf(writeStatus, addSheet("LEGEND")), "plan-stale", { sheet: "LEGEND" });
      await expectRefused(at, planOf(addSheet("主要指标")), "plan-stale", { sheet: "主要指标" });
    });

    test("8. where another edit of the plan is refused, no sheet is added", async () => {
      const at = await open(indicators, remarks);
      const stale = { basis: [basisOf("主要指标", "A1", [["别的"]])], edits: addLegend.edits };
      await expectRefused(at, stale, "plan-stale", { sheet: "主要指标", cell: "A1" });
      const missing = planOf(addSheet("图例"), cellsEdit("没有", "B1", [[null]], [["x"]]));
      await expectRefused(at, missing, "sheet-not-found", { sheet: "没有" });
    });

    testWith("protect-sheet", "8. where another sheet of the plan is protected, no sheet is added", async () => {
      const at = await open(indicators, { ...remarks, isProtected: true });
      const locked = planOf(addSheet("图例"), cellsEdit("说明", "B1", [[null]], [["x"]]));
      await expectRefused(at, locked, "sheet-protected", { sheet: "说明" });
    });

    test("8. a plan with a name that is none is a bug", async () => {
      const at = await open(indicators);
      await expect(at.workbook.apply(planOf(addSheet("2025/26")))).rejects.toThrow(RangeError);
    });

    test("8. undo takes the sheet away, and restores the rest exactly", async () => {
      const at = await open(indicators, remarks);
      const before = await at.snapshot();
      const { undo } = await at.workbook.apply(addLegend);
      expect(undo.edits.at(-1)).toEqual(removeSheet("图例"));
      const written = await at.snapshot();
      // A copy, as one that was stored: an adapter that knows its own plans again must not need to.
      const { undo: redo } = await at.workbook.apply(JSON.parse(JSON.stringify(undo)) as EditPlan);
      expect(await at.snapshot()).toEqual(before);
      await at.workbook.apply(redo);
      expect(await at.snapshot()).toEqual(written);
    });

    test("8. undo is stale where the user has typed into the sheet since", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(addLegend);
      await at.userEdit("图例", "H9", "我的");
      await expectRefused(at, undo, "plan-stale", { sheet: "图例", cell: "H9" });
      await expectRefused(at, structuredClone(undo), "plan-stale", { sheet: "图例", cell: "H9" });
      await at.userEdit("图例", "H9", null);
      await at.userEdit("图例", "B3", "改");
      await expectRefused(at, undo, "plan-stale", { sheet: "图例", cell: "B3" });
    });

    test("8. undo takes no sheet away that the plan left empty and the user has filled", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(planOf(addSheet("空")));
      await at.userEdit("空", "A1", 0);
      await expectRefused(at, undo, "plan-stale", { sheet: "空", cell: "A1" });
    });

    test("8. a sheet that was there is not taken away with its cells", async () => {
      const at = await open(indicators, remarks);
      await expectRefused(at, planOf(removeSheet("说明")), "plan-stale", { sheet: "说明", cell: "A1" });
      const some = planOf(cellsEdit("说明", "A1", [["一"]], [[null]], plainStyle), removeSheet("说明"));
      await expectRefused(at, some, "plan-stale", { sheet: "说明", cell: "A2" });
    });

    test("8. the only sheet that the user can see stays", async () => {
      const at = await open({ name: "空" }, { ...remarks, isHidden: true });
      await expectRefused(at, planOf(removeSheet("空")), "host-failed", { sheet: "空" });
    });

    testWith("delete-sheet", "8. undo is refused where the user has deleted the sheet", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(addLegend);
      await at.deleteSheet!("图例");
      await expectRefused(at, undo, "sheet-not-found", { sheet: "图例" });
    });

    testWith(
      "faults",
      "8. where the host fails at any request, no sheet is left behind that the receipt does not know",
      async () => {
        const unharmed = await open(indicators);
        await unharmed.workbook.apply(addLegend);
        const requests = unharmed.requests!();
        for (let nth = 1; nth <= requests; nth += 1) {
          const at = await open(indicators);
          const before = await at.snapshot();
          at.failRequest!(nth);
          const error = await refusal(at.workbook.apply(addLegend));
          expect(error).toBeInstanceOf(WorkbookError);
          if (error.receipt !== undefined) await at.workbook.apply(error.receipt.undo);
          expect({ nth, now: await at.snapshot() }).toEqual({ nth, now: before });
        }
      },
    );
  });
}
