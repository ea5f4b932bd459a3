import type { EditPlan } from "../../src/sheet/edit-plan";
import { expectRefused, refusal, type ContractHall } from "./contract-hall";
import {
  addSheet,
  basisOf,
  indicators,
  notesEdit,
  planOf,
  remarks,
  removeSheet,
  sheetNamed,
  writeStatus,
} from "./examples";

/** What tries a note: lines, markup, what looks like an escape, characters beyond the basic plane, blanks at the ends. */
const texts = ["一行", "第一行\n第二行\n  缩进", "<b>&amp;]]>\"'", "_x000A_ _x", "𠀀😀 ", "x".repeat(30_000)];

const noted = { ...indicators, notes: { A2: "张三：数据来自统计局", C2: "待核" } };

export function describeNotes({ open, testWith }: ContractHall): void {
  describe("notes on cells", () => {
    test("11. they are read row by row, and a sheet without any has none", async () => {
      const at = await open({ ...indicators, notes: { C2: "三", A1: "一", B2: "二", E9: "四" } }, remarks);
      expect(await at.workbook.notes("主要指标")).toEqual([
        { row: 0, column: 0, text: "一" },
        { row: 1, column: 1, text: "二" },
        { row: 1, column: 2, text: "三" },
        { row: 8, column: 4, text: "四" },
      ]);
      expect(await at.workbook.notes("说明")).toEqual([]);
    });

    test("11. to read them from a sheet that is not there is refused", async () => {
      const at = await open(indicators);
      expect((await refusal(at.workbook.notes("没有"))).code).toBe("sheet-not-found");
    });

    test("11. a note comes back as it was written, and whoever opens the workbook later finds it", async () => {
      for (const text of texts) {
        const at = await open(indicators);
        await at.workbook.apply(planOf(notesEdit("主要指标", { Z40: [null, text] })));
        expect(await at.workbook.notes("主要指标")).toEqual([{ row: 39, column: 25, text }]);
        expect(await at.reopened().notes("主要指标")).toEqual([{ row: 39, column: 25, text }]);
      }
    });

    test("11. cells, looks, widths and the notes of other cells and sheets stay as they are", async () => {
      const at = await open(noted, { ...remarks, notes: { A1: "别的表" } });
      const before = await at.snapshot();
      await at.workbook.apply(planOf(notesEdit("主要指标", { B2: [null, "甲"], B3: [null, "乙"], D3: [null, "丙"] })));
      const after = await at.snapshot();
      expect(sheetNamed(after, "说明")).toEqual(sheetNamed(before, "说明"));
      expect(sheetNamed(after, "主要指标")).toEqual({
        ...sheetNamed(before, "主要指标"),
        notes: { ...noted.notes, B2: "甲", B3: "乙", D3: "丙" },
      });
    });

    test("11. a note is replaced and taken away, and the undo brings all of them back", async () => {
      const at = await open(noted);
      const before = await at.snapshot();
      const edit = notesEdit("主要指标", { A2: ["张三：数据来自统计局", "甲"], B2: [null, "乙"], C2: ["待核", null] });
      const receipt = await at.workbook.apply(planOf(edit, writeStatus));
      expect(receipt.written).toEqual([edit, writeStatus]);
      const written = await at.snapshot();
      expect(sheetNamed(written, "主要指标").notes).toEqual({ A2: "甲", B2: "乙" });
      // A copy, as one that was stored: an adapter that knows its own plans again must not need to.
      const { undo: redo } = await at.workbook.apply(JSON.parse(JSON.stringify(receipt.undo)) as EditPlan);
      expect(await at.snapshot()).toEqual(before);
      await at.workbook.apply(redo);
      expect(await at.snapshot()).toEqual(written);
    });

    test("11. a cell that has another note makes the plan stale, and nothing is written", async () => {
      const at = await open(noted);
      const over = planOf(writeStatus, notesEdit("主要指标", { B2: [null, "甲"], C2: [null, "乙"] }));
      await expectRefused(at, over, "plan-stale", { sheet: "主要指标", cell: "C2" });
      const gone = planOf(writeStatus, notesEdit("主要指标", { B2: ["旧", "甲"] }));
      await expectRefused(at, gone, "plan-stale", { sheet: "主要指标", cell: "B2" });
    });

    test("11. a note whose plan rests on cells is stale where one of them has changed, and nothing is written", async () => {
      const at = await open(noted);
      const basis = [basisOf("主要指标", "B2:C2", [[0.5, 1.5]])];
      const plan = { basis, edits: [notesEdit("主要指标", { B2: [null, "甲"] })] };
      await at.userEdit("主要指标", "B2", 0.7);
      await expectRefused(at, plan, "plan-stale", { sheet: "主要指标", cell: "B2" });
      await at.userEdit("主要指标", "B2", 0.5);
      expect((await at.workbook.apply(plan)).written).toEqual(plan.edits);
    });

    testWith("note", "11. undo is stale where the user has changed the note since", async () => {
      const at = await open(noted);
      const { undo } = await at.workbook.apply(planOf(notesEdit("主要指标", { B2: [null, "甲"] })));
      await at.noteOn!("主要指标", "B2", "甲，已核");
      await expectRefused(at, undo, "plan-stale", { sheet: "主要指标", cell: "B2" });
      await at.noteOn!("主要指标", "B2", null);
      await expectRefused(at, undo, "plan-stale", { sheet: "主要指标", cell: "B2" });
    });

    test("11. where another edit of the plan is refused, no note is written", async () => {
      const at = await open(noted);
      const plan = planOf(notesEdit("主要指标", { B2: [null, "甲"] }), notesEdit("没有", { A1: [null, "乙"] }));
      await expectRefused(at, plan, "sheet-not-found", { sheet: "没有" });
    });

    test("11. a sheet that a plan has added is not taken away with the notes on it", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(addSheet("图例")));
      await at.workbook.apply(planOf(notesEdit("图例", { A1: [null, "甲"] })));
      expect(await at.workbook.notes("图例")).toEqual([{ row: 0, column: 0, text: "甲" }]);
      await expectRefused(at, planOf(removeSheet("图例")), "plan-stale", { sheet: "图例" });
    });

    test("11. two edits of one note, a note on a sheet of the same plan, and a text that no note can hold are bugs", async () => {
      const at = await open(indicators);
      const once = notesEdit("主要指标", { B2: [null, "甲"] });
      await expect(at.workbook.apply(planOf(once, once))).rejects.toThrow(RangeError);
      const added = planOf(addSheet("图例"), notesEdit("图例", { A1: [null, "甲"] }));
      await expect(at.workbook.apply(added)).rejects.toThrow(RangeError);
      for (const text of ["", "a\u0000", "x".repeat(32_768)])
        await expect(at.workbook.apply(planOf(notesEdit("主要指标", { B2: [null, text] })))).rejects.toThrow(
          RangeError,
        );
    });

    testWith("protect-sheet", "11. a protected sheet takes no note", async () => {
      const at = await open({ ...indicators, isProtected: true });
      const plan = planOf(notesEdit("主要指标", { B2: [null, "甲"] }));
      await expectRefused(at, plan, "sheet-protected", { sheet: "主要指标" });
    });

    testWith(
      "faults",
      "11. where the host fails at any request, the receipt knows which notes stand there",
      async () => {
        const plan = planOf(
          writeStatus,
          notesEdit("主要指标", { A2: ["张三：数据来自统计局", "甲"], B2: [null, "乙"], C2: ["待核", null] }),
        );
        const unharmed = await open(noted);
        await unharmed.workbook.apply(plan);
        const requests = unharmed.requests!();
        for (let nth = 1; nth <= requests; nth += 1) {
          const at = await open(noted);
          const before = await at.snapshot();
          at.failRequest!(nth);
          const { receipt } = await refusal(at.workbook.apply(plan));
          if (receipt !== undefined) await at.workbook.apply(receipt.undo);
          expect({ nth, now: await at.snapshot() }).toEqual({ nth, now: before });
        }
      },
    );
  });
}
