import { plainStyle, type CellsEdit } from "../../src/sheet/edit-plan";
import { WorkbookError } from "../../src/workbook/workbook";
import type { ContractHall } from "./contract-hall";
import {
  cellsEdit,
  indicators,
  marked,
  planOf,
  range,
  remarks,
  sheetNamed,
  widthsEdit,
  withoutCells,
  writeStatus,
} from "./examples";

const writeRemark = cellsEdit("说明", "B1", [[null]], [["x"]]);

export function describeApplyWrites({ open, testWith }: ContractHall): void {
  describe("apply writes", () => {
    test("3. the plan's cells hold its contents and look like its styles", async () => {
      const at = await open(indicators);
      const receipt = await at.workbook.apply(planOf(writeStatus));
      expect(receipt.written).toEqual([writeStatus]);
      expect(sheetNamed(await at.snapshot(), "主要指标").cells).toMatchObject({
        E1: { content: "状态", style: marked },
        E2: { content: "▲", style: marked },
        E3: { content: "●", style: marked },
      });
    });

    test("3. nothing outside the plan's rectangles and columns changes", async () => {
      const at = await open(indicators, remarks);
      const before = await at.snapshot();
      await at.workbook.apply(planOf(writeStatus, widthsEdit("主要指标", 4, [16])));
      const after = await at.snapshot();
      const written = sheetNamed(after, "主要指标");
      const { E: width, ...widths } = written.widths;
      expect(width).toBeCloseTo(16, 0);
      expect({ ...withoutCells(written, "E1", "E2", "E3"), widths }).toEqual(sheetNamed(before, "主要指标"));
      expect(sheetNamed(after, "说明")).toEqual(sheetNamed(before, "说明"));
    });

    test("3. a column goes back to the sheet's own width where the plan says so", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(widthsEdit("主要指标", 0, [null, 9])));
      const { widths } = sheetNamed(await at.snapshot(), "主要指标");
      expect(Object.keys(widths)).toEqual(["B"]);
    });

    test("3. a formula whose text stays may change its looks alone", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(cellsEdit("主要指标", "D2", [["=B2/C2"]], [["=B2/C2"]])));
      expect(sheetNamed(await at.snapshot(), "主要指标").cells["D2"]).toEqual({ content: "=B2/C2", style: marked });
      expect((await at.workbook.read("主要指标")).values[1]?.[3]).toBeCloseTo(1 / 3, 12);
    });

    test("3. what a plan leaves unsaid of a cell's looks stays, and the undo touches no more than was said", async () => {
      const dressed = { ...marked, numberFormat: "@" };
      const at = await open({
        name: "甲",
        cells: [
          [
            { content: "12.5", style: dressed },
            { content: 1, style: { fill: "#FFFFFF" } },
          ],
          [{ content: "x", style: { border: "#BFBFBF" } }, null],
        ],
      });
      const before = await at.snapshot();
      const changes: CellsEdit = {
        kind: "cells",
        sheet: "甲",
        range: range("A1:B2"),
        before: [
          ["12.5", 1],
          ["x", null],
        ],
        contents: [
          [12.5, 2],
          [null, 3],
        ],
        styles: [
          [{ numberFormat: "0.0" }, {}],
          [{ bold: true }, { fill: "#C6EFCE" }],
        ],
        why: { code: "write-legend" },
      };
      const { undo } = await at.workbook.apply(planOf(changes));
      expect(sheetNamed(await at.snapshot(), "甲").cells).toEqual({
        A1: { content: 12.5, style: { ...dressed, numberFormat: "0.0" } },
        B1: { content: 2, style: { ...plainStyle, fill: "#FFFFFF" } },
        A2: { content: null, style: { ...plainStyle, border: "#BFBFBF", bold: true } },
        B2: { content: 3, style: { ...plainStyle, fill: "#C6EFCE" } },
      });
      expect(undo.edits).toMatchObject([
        {
          styles: [
            [{ numberFormat: "@" }, {}],
            [{ bold: false }, { fill: null }],
          ],
        },
      ]);
      await at.workbook.apply(structuredClone(undo));
      expect(await at.snapshot()).toEqual(before);
    });

    test("3. cells are emptied where the plan says so", async () => {
      const at = await open(indicators);
      await at.workbook.apply(
        planOf(cellsEdit("主要指标", "B3:D3", [[12, null, "无"]], [[null, "", null]], plainStyle)),
      );
      expect(Object.keys(sheetNamed(await at.snapshot(), "主要指标").cells)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^[BCD]3$/)]),
      );
      expect((await at.workbook.read("主要指标")).values[2]).toEqual(["企业", null, null, null]);
    });

    test("3. text stays text, whatever it looks like", async () => {
      const texts = ["0.95", "00123", "TRUE", "1/2", "2021-01", "12%", "+1", "-", "@a", "1e3", " 7 ", "'=abc", "''tis"];
      const at = await open(indicators);
      await at.workbook.apply(planOf(cellsEdit("主要指标", "A5:M5", [texts.map(() => null)], [texts], plainStyle)));
      const grid = await at.workbook.read("主要指标");
      expect(grid.contents[4]).toEqual(texts);
      expect(grid.values[4]).toEqual([...texts.slice(0, -2), "=abc", "'tis"]);
    });

    test("3. numbers, booleans and awkward characters are written as they are", async () => {
      const contents = [
        1 / 3,
        1234567890123456.8,
        1e-300,
        -0.1,
        1e21,
        true,
        false,
        "一\n二",
        `<&>"'`,
        "𠮷",
        "_x000D_",
        "\u00a0",
      ];
      const at = await open(indicators);
      await at.workbook.apply(
        planOf(cellsEdit("主要指标", "A5:L5", [contents.map(() => null)], [contents], plainStyle)),
      );
      expect((await at.workbook.read("主要指标")).contents[4]).toEqual(contents);
    });

    test("3. a formula is written as a formula", async () => {
      const at = await open(indicators);
      await at.workbook.apply(planOf(cellsEdit("主要指标", "E2", [[null]], [["=B2*2"]])));
      expect((await at.workbook.read("主要指标")).contents[1]?.[4]).toBe("=B2*2");
    });

    test("3. a number format is written, whatever its sections", async () => {
      const at = await open(indicators);
      const numberFormat = '#,##0.0" 件";[Red]-#,##0.0';
      await at.workbook.apply(planOf(cellsEdit("主要指标", "E2", [[null]], [[3]], { ...plainStyle, numberFormat })));
      expect((await at.workbook.read("主要指标")).numberFormats[1]?.[4]).toBe(numberFormat);
    });

    test("3. an edit may lie before and far beyond all that the sheet holds", async () => {
      const at = await open({ name: "远", cells: [[], [], [null, null, "角"]] });
      const [first, last] = [cellsEdit("远", "A1", [[null]], [["首"]]), cellsEdit("远", "AB40", [[null]], [["末"]])];
      await at.workbook.apply(planOf(last, first));
      const grid = await at.workbook.read("远");
      expect(grid.range).toEqual(range("A1:AB40"));
      expect([grid.values[0]?.[0], grid.values[2]?.[2], grid.values[39]?.[27]]).toEqual(["首", "角", "末"]);
    });

    test("4. a plan may change several sheets at once", async () => {
      const at = await open(indicators, remarks);
      await at.workbook.apply(planOf(writeStatus, writeRemark));
      const after = await at.snapshot();
      expect(sheetNamed(after, "主要指标").cells["E2"]?.content).toBe("▲");
      expect(sheetNamed(after, "说明").cells["B1"]?.content).toBe("x");
    });

    test("4. a hidden sheet is written like any other", async () => {
      const at = await open(remarks, { ...indicators, isHidden: true });
      await at.workbook.apply(planOf(writeStatus));
      expect(sheetNamed(await at.snapshot(), "主要指标")).toMatchObject({
        isHidden: true,
        cells: { E2: { content: "▲" } },
      });
    });

    testWith(
      "faults",
      "4. where the host fails at any request, nothing is written or a receipt says what was",
      async () => {
        const plan = planOf(writeStatus, writeRemark, widthsEdit("主要指标", 4, [16]));
        const unharmed = await open(indicators, remarks);
        const sofar = unharmed.requests!();
        await unharmed.workbook.apply(plan);
        const whole = await unharmed.snapshot();
        const requests = unharmed.requests!() - sofar;
        expect(requests).toBeGreaterThan(0);
        for (let nth = 1; nth <= requests; nth += 1) {
          const at = await open(indicators, remarks);
          const before = await at.snapshot();
          at.failRequest!(nth);
          const outcome = await at.workbook.apply(plan).catch((error: unknown) => error);
          if (outcome instanceof WorkbookError) {
            if (outcome.code === "partly-written") await at.workbook.apply(outcome.receipt!.undo);
            expect({ nth, now: await at.snapshot() }).toEqual({ nth, now: before });
          } else {
            // A request that only cleans up after the write may fail without harm.
            expect(outcome).toMatchObject({ written: plan.edits });
            expect({ nth, now: await at.snapshot() }).toEqual({ nth, now: whole });
          }
        }
      },
    );

    test("progress is a share that never falls", async () => {
      const { workbook } = await open(indicators);
      const shares: { read: number[]; apply: number[] } = { read: [], apply: [] };
      await workbook.read("主要指标", { onProgress: (share) => void shares.read.push(share) });
      await workbook.apply(planOf(writeStatus), { onProgress: (share) => void shares.apply.push(share) });
      for (const steps of [shares.read, shares.apply]) {
        expect(steps).toEqual([...steps].sort((one, next) => one - next));
        expect(steps.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
      }
    });
  });
}
