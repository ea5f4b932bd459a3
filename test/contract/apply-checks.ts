import type { CellContent } from "../../src/sheet/grid";
import { expectRefused, refusal, type ContractHall } from "./contract-hall";
import { basisOf, cellsEdit, indicators, planOf, remarks, writeStatus } from "./examples";

const writeRemark = cellsEdit("说明", "B1", [[null]], [["x"]]);

export function describeApplyChecks({ open, testWith }: ContractHall): void {
  describe("apply checks first", () => {
    test("2. a plan whose basis has changed is stale at the first cell that differs", async () => {
      const at = await open(indicators);
      const basis = basisOf("主要指标", "A2:D3", [
        ["研发经费", 0.6, 1.5, "=B2/C2"],
        ["企业", 13, null, "无"],
      ]);
      const plan = { basis: [basis], edits: [writeStatus] };
      await expectRefused(at, plan, "plan-stale", { sheet: "主要指标", cell: "B2" });
    });

    test("2. a plan is stale where a cell to be written holds something else", async () => {
      const at = await open(indicators);
      await at.userEdit("主要指标", "E2", "备注");
      await expectRefused(at, planOf(writeStatus), "plan-stale", { sheet: "主要指标", cell: "E2" });
    });

    test("2. the last edit is checked before the first is written", async () => {
      const at = await open(indicators, remarks);
      const last = cellsEdit("说明", "A2", [[3]], [[4]]);
      await expectRefused(at, planOf(writeStatus, last), "plan-stale", { sheet: "说明", cell: "A2" });
    });

    test("2. a formula is compared as its text, not as its result", async () => {
      const at = await open(indicators);
      const planOn = (content: CellContent) => ({
        basis: [basisOf("主要指标", "D2", [[content]])],
        edits: [writeStatus],
      });
      await expectRefused(at, planOn(1 / 3), "plan-stale", { sheet: "主要指标", cell: "D2" });
      await expectRefused(at, planOn("=B2/C3"), "plan-stale", { sheet: "主要指标", cell: "D2" });
      expect((await at.workbook.apply(planOn("=B2/C2"))).written).toEqual([writeStatus]);
    });

    test("2. a number is not the text that looks like it", async () => {
      const at = await open(indicators);
      const plan = { basis: [basisOf("主要指标", "B3", [["12"]])], edits: [writeStatus] };
      await expectRefused(at, plan, "plan-stale", { sheet: "主要指标", cell: "B3" });
    });

    test("2. an empty cell is neither nought nor FALSE", async () => {
      const at = await open({ name: "零", cells: [[0, false, null]] });
      const planOn = (contents: CellContent[]) => ({
        basis: [basisOf("零", "A1:C1", [contents])],
        edits: [cellsEdit("零", "D1", [[null]], [["x"]])],
      });
      await expectRefused(at, planOn([null, false, null]), "plan-stale", { sheet: "零", cell: "A1" });
      await expectRefused(at, planOn([0, null, null]), "plan-stale", { sheet: "零", cell: "B1" });
      await expectRefused(at, planOn([0, false, 0]), "plan-stale", { sheet: "零", cell: "C1" });
      expect((await at.workbook.apply(planOn([0, false, null]))).written).toHaveLength(1);
    });

    test("2. an empty text and an empty cell are the same", async () => {
      const at = await open(indicators);
      const plan = planOf(cellsEdit("主要指标", "E1:E2", [[""], [null]], [["x"], ["y"]]));
      expect((await at.workbook.apply(plan)).written).toEqual(plan.edits);
    });

    test("2. cells beyond the used range are empty to a basis", async () => {
      const at = await open(indicators);
      const planOn = (content: CellContent) => ({
        basis: [basisOf("主要指标", "C9:D9", [[null, content]])],
        edits: [writeStatus],
      });
      await expectRefused(at, planOn(1), "plan-stale", { sheet: "主要指标", cell: "D9" });
      expect((await at.workbook.apply(planOn(null))).written).toEqual([writeStatus]);
    });

    test("2. a plan for a sheet that was never there is refused", async () => {
      const at = await open(indicators);
      const plan = planOf(writeStatus, { ...writeStatus, sheet: "没有" });
      await expectRefused(at, plan, "sheet-not-found", { sheet: "没有" });
    });

    testWith("rename-sheet", "2. a plan is refused when its sheet was renamed since", async () => {
      const at = await open(indicators, remarks);
      await at.renameSheet!("主要指标", "新名");
      await expectRefused(at, planOf(writeRemark, writeStatus), "sheet-not-found", { sheet: "主要指标" });
    });

    testWith("delete-sheet", "2. a plan is refused when a sheet that it rests on was deleted since", async () => {
      const at = await open(indicators, remarks);
      await at.deleteSheet!("说明");
      const plan = { basis: [basisOf("说明", "A1", [["一"]])], edits: [writeStatus] };
      await expectRefused(at, plan, "sheet-not-found", { sheet: "说明" });
    });

    testWith("protect-sheet", "4. a protected sheet refuses the whole plan", async () => {
      const at = await open(remarks, { ...indicators, isProtected: true });
      await expectRefused(at, planOf(writeRemark, writeStatus), "sheet-protected", { sheet: "主要指标" });
    });

    test("4. content that would vanish under a merge refuses the whole plan", async () => {
      const at = await open(remarks, { name: "合", cells: [["标题"], ["a", "b"]], merges: ["A1:B1", "D1:D2"] });
      const hidden = cellsEdit(
        "合",
        "C1:D2",
        [
          [null, null],
          [null, null],
        ],
        [
          ["x", "首"],
          ["y", "没"],
        ],
      );
      await expectRefused(at, planOf(writeRemark, hidden), "merged-cells-in-the-way", { sheet: "合", cell: "D2" });
      const shown = cellsEdit("合", "C1:D2", hidden.before, [
        ["x", "首"],
        ["y", null],
      ]);
      expect((await at.workbook.apply(planOf(shown))).written).toEqual([shown]);
    });

    testWith("protect-sheet", "4. a sheet that was protected since refuses the whole plan", async () => {
      const at = await open(remarks, indicators);
      await at.protectSheet!("主要指标");
      await expectRefused(at, planOf(writeRemark, writeStatus), "sheet-protected", { sheet: "主要指标" });
    });

    test("7. an apply that was cancelled before it began writes nothing", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      const error = await refusal(at.workbook.apply(planOf(writeStatus), { signal: { aborted: true } }));
      expect(error.code).toBe("cancelled");
      expect(await at.snapshot()).toEqual(before);
    });
  });
}
