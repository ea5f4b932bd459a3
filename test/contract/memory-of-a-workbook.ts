import type { Edit, EditPlan } from "../../src/sheet/edit-plan";
import { expectRefused, refusal, type ContractHall } from "./contract-hall";
import { addSheet, cellsEdit, indicators, memoryEdit, planOf, writeStatus } from "./examples";

/** What tries an XML part: markup, entities, line ends, blanks at the ends, characters beyond the basic plane, nothing at all. */
const texts = ['{"a":1}', "<a>&amp;]]>\"'</a>", " 一\n二\t ", "𠀀😀", "", "x".repeat(100_000)];

export function describeMemory({ open, testWith }: ContractHall): void {
  describe("what the workbook remembers", () => {
    test("9. a workbook that was never told anything remembers nothing", async () => {
      const at = await open(indicators);
      expect(await at.workbook.recall()).toBeNull();
    });

    test("9. a text comes back as it was written, and whoever opens the workbook later finds it", async () => {
      for (const text of texts) {
        const at = await open(indicators);
        await at.workbook.apply(planOf(memoryEdit(null, text)));
        expect(await at.workbook.recall()).toBe(text);
        expect(await at.reopened().recall()).toBe(text);
      }
    });

    test("9. no cell shows it", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      await at.workbook.apply(planOf(memoryEdit(null, "一")));
      expect(await at.snapshot()).toEqual(before);
    });

    test("9. it is replaced, and forgotten", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(memoryEdit(null, "一")));
      await at.workbook.apply(planOf(memoryEdit("一", "二")));
      expect(await at.workbook.recall()).toBe("二");
      await at.workbook.apply(planOf(memoryEdit("二", null)));
      expect(await at.workbook.recall()).toBeNull();
      expect(await at.reopened().recall()).toBeNull();
    });

    test("9. it is written together with cells and sheets, and the undo takes all of them back", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      const { undo } = await at.workbook.apply(planOf(addSheet("图例"), memoryEdit(null, "一"), writeStatus));
      expect(await at.workbook.recall()).toBe("一");
      await at.workbook.apply(undo);
      expect(await at.workbook.recall()).toBeNull();
      expect(await at.snapshot()).toEqual(before);
    });

    test("9. undo brings the former text back, also one that comes from storage, and can be undone itself", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(memoryEdit(null, "一")));
      const { undo } = await at.workbook.apply(planOf(memoryEdit("一", "二")));
      const { undo: redo } = await at.workbook.apply(JSON.parse(JSON.stringify(undo)) as EditPlan);
      expect(await at.workbook.recall()).toBe("一");
      await at.workbook.apply(redo);
      expect(await at.workbook.recall()).toBe("二");
    });

    test("9. a plan that expects another text is stale, and writes nothing", async () => {
      const at = await open(indicators);
      await expectRefused(at, planOf(writeStatus, memoryEdit("一", "二")), "plan-stale", {});
      await at.workbook.apply(planOf(memoryEdit(null, "一")));
      await expectRefused(at, planOf(writeStatus, memoryEdit(null, "二")), "plan-stale", {});
      expect(await at.workbook.recall()).toBe("一");
    });

    test("9. where another edit of the plan is refused, nothing is remembered", async () => {
      const at = await open(indicators);
      const stale = cellsEdit("主要指标", "A1", [["别的"]], [["x"]]);
      await expectRefused(at, planOf(memoryEdit(null, "一"), stale), "plan-stale", { sheet: "主要指标", cell: "A1" });
      expect(await at.workbook.recall()).toBeNull();
    });

    test("9. two texts at once, and one that no XML can hold, are bugs", async () => {
      const at = await open(indicators);
      const twice = planOf(memoryEdit(null, "一"), memoryEdit(null, "二"));
      await expect(at.workbook.apply(twice)).rejects.toThrow(RangeError);
      await expect(at.workbook.apply(planOf(memoryEdit(null, "a\u0000")))).rejects.toThrow(RangeError);
    });

    testWith("protect-sheet", "9. a protected sheet does not keep the workbook from remembering", async () => {
      const at = await open({ ...indicators, isProtected: true });
      await at.workbook.apply(planOf(memoryEdit(null, "一")));
      expect(await at.workbook.recall()).toBe("一");
    });

    testWith(
      "requests",
      "9. it takes no request where a plan has none of it, and one more at most where it has",
      async () => {
        const counted = async (...edits: readonly Edit[]): Promise<number> => {
          const at = await open(indicators);
          await at.workbook.apply(planOf(memoryEdit(null, "一")));
          const before = at.requests!();
          await at.workbook.apply(planOf(...edits));
          return at.requests!() - before;
        };
        const without = await counted(writeStatus);
        expect(await counted(writeStatus, memoryEdit("一", "二"))).toBeLessThanOrEqual(without + 1);
      },
    );

    testWith("faults", "9. where the host fails at any request, the receipt knows what is remembered", async () => {
      const plan = planOf(writeStatus, memoryEdit("一", "二"));
      const opened = async () => {
        const at = await open(indicators);
        await at.workbook.apply(planOf(memoryEdit(null, "一")));
        return { at, sent: at.requests!() };
      };
      const unharmed = await opened();
      await unharmed.at.workbook.apply(plan);
      const requests = unharmed.at.requests!() - unharmed.sent;
      for (let nth = 1; nth <= requests; nth += 1) {
        const { at } = await opened();
        const before = await at.snapshot();
        at.failRequest!(nth);
        const { receipt } = await refusal(at.workbook.apply(plan));
        if (receipt !== undefined) await at.workbook.apply(receipt.undo);
        expect({ nth, text: await at.workbook.recall() }).toEqual({ nth, text: "一" });
        expect({ nth, now: await at.snapshot() }).toEqual({ nth, now: before });
      }
    });
  });
}
