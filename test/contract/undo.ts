import fc from "fast-check";
import { plainStyle, type EditPlan } from "../../src/sheet/edit-plan";
import { arbitraryPlan, arbitrarySheet } from "./arbitrary-plan";
import { expectRefused, type ContractHall } from "./contract-hall";
import { cellsEdit, indicators, planOf, remarks, sheetNamed, widthsEdit, withoutCells, writeStatus } from "./examples";

/** Milliseconds; a file is packed and unpacked for each random plan. */
const minute = 60_000;

export function describeUndo({ open, fixture }: ContractHall): void {
  describe("undo", () => {
    test("5. undo restores contents, looks and widths exactly", async () => {
      const at = await open(indicators, remarks);
      const before = await at.snapshot();
      const plan = planOf(
        cellsEdit(
          "主要指标",
          "B2:F3",
          [
            [0.5, 1.5, "=B2/C2", null, null],
            [12, null, "无", null, null],
          ],
          [
            ["a", 1, null, true, "=1+1"],
            [null, 2, "x", "y", 3],
          ],
        ),
        widthsEdit("主要指标", 0, [8, 9, null]),
        cellsEdit("说明", "A2:A3", [[2], [null]], [[null], ["z"]], { ...plainStyle, bold: true }),
      );
      const receipt = await at.workbook.apply(plan);
      expect(await at.snapshot()).not.toEqual(before);
      const undone = await at.workbook.apply(receipt.undo);
      expect(await at.snapshot()).toEqual(before);
      expect(undone.written).toEqual(receipt.undo.edits);
    });

    test("5. an undo is data: it holds after it was stored and read again", async () => {
      const at = await open(indicators, remarks);
      const before = await at.snapshot();
      const { undo } = await at.workbook.apply(planOf(writeStatus, cellsEdit("主要指标", "D2", [["=B2/C2"]], [["x"]])));
      await at.workbook.apply(JSON.parse(JSON.stringify(undo)) as EditPlan);
      expect(await at.snapshot()).toEqual(before);
    });

    test("5. undoing the undo writes the plan again", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(planOf(writeStatus, widthsEdit("主要指标", 4, [16])));
      const written = await at.snapshot();
      const { undo: redo } = await at.workbook.apply(undo);
      await at.workbook.apply(redo);
      expect(await at.snapshot()).toEqual(written);
    });

    test("5. two plans that do not touch each other are undone in any order", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      const first = await at.workbook.apply(planOf(writeStatus));
      const second = await at.workbook.apply(planOf(cellsEdit("主要指标", "B3", [[12]], [[13]])));
      await at.workbook.apply(first.undo);
      await at.workbook.apply(second.undo);
      expect(await at.snapshot()).toEqual(before);
    });

    test("5. undo is stale where the user has changed a written cell since", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(planOf(writeStatus));
      await at.userEdit("主要指标", "E3", "我的");
      await expectRefused(at, undo, "plan-stale", { sheet: "主要指标", cell: "E3" });
    });

    test("5. undo keeps what the user typed elsewhere", async () => {
      const at = await open(indicators);
      const { undo } = await at.workbook.apply(planOf(writeStatus));
      await at.userEdit("主要指标", "B2", 0.7);
      const typed = sheetNamed(await at.snapshot(), "主要指标");
      await at.workbook.apply(undo);
      expect(sheetNamed(await at.snapshot(), "主要指标")).toEqual(withoutCells(typed, "E1", "E2", "E3"));
    });

    test(
      "5. any plan over any sheet is written as planned and undone exactly",
      async () => {
        const sheetAndPlan = arbitrarySheet("甲").chain((sheet) => fc.tuple(fc.constant(sheet), arbitraryPlan(sheet)));
        await fc.assert(
          fc.asyncProperty(sheetAndPlan, async ([sheet, { plan, expected }]) => {
            const at = await fixture().open([sheet, remarks]);
            try {
              const before = await at.snapshot();
              const receipt = await at.workbook.apply(plan);
              const written = sheetNamed(await at.snapshot(), "甲");
              for (const [address, cell] of Object.entries(expected))
                expect({ address, ...(written.cells[address] ?? { content: null, style: plainStyle }) }).toEqual({
                  address,
                  ...cell,
                });
              // A copy: an adapter that knows its own plans again must not need to.
              await at.workbook.apply(structuredClone(receipt.undo));
              expect(await at.snapshot()).toEqual(before);
            } finally {
              await at.close?.();
            }
          }),
          { numRuns: fixture().propertyRuns ?? 100 },
        );
      },
      minute,
    );
  });
}
