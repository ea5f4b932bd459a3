import { plainStyle } from "../../../src/sheet/edit-plan";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf, widthsEdit } from "../../contract/examples";

describe("a workbook in memory", () => {
  test("is written down as it was made", () => {
    const bold = { ...plainStyle, bold: true };
    const sheet = {
      name: "甲",
      cells: [
        [{ content: "a", style: plainStyle }, null, { content: null, style: bold }],
        [{ content: "=A1", value: "a", style: plainStyle }],
      ],
      merges: ["A3:B4"],
      widths: { A: 9, AB: 12 },
      isHidden: false,
      isProtected: true,
      isActive: true,
      hiddenRows: [2],
      hiddenColumns: ["B"],
      listTables: [{ name: "表", range: "A1:B2", hasHeaderRow: true, hasTotalRow: false }],
      notes: { B2: "待核" },
    };
    expect(new MemoryWorkbook([sheet]).writtenDown()).toEqual([sheet]);
  });

  test("a formula gives what it was written down with, and nothing else is calculated", async () => {
    const workbook = new MemoryWorkbook([{ name: "甲", cells: [[1, { content: "=A1*2", value: 2 }]] }]);
    await workbook.apply(planOf(cellsEdit("甲", "B1:C1", [["=A1*2", null]], [["x", "=A1*2"]])));
    expect((await workbook.read()).values).toEqual([[1, "x", null]]);
    await workbook.apply(planOf(cellsEdit("甲", "B1", [["x"]], [["=A1*2"]])));
    expect((await workbook.read()).values).toEqual([[1, 2, null]]);
  });

  test("content that would vanish under a merge is refused", async () => {
    const workbook = new MemoryWorkbook([{ name: "甲", merges: ["A1:B1"] }]);
    const { code, place } = await refusal(
      workbook.apply(planOf(cellsEdit("甲", "A1:B1", [[null, null]], [["a", "b"]]))),
    );
    expect([code, place]).toEqual(["merged-cells-in-the-way", { sheet: "甲", cell: "B1" }]);
  });

  test("a plan that breaks its own rules is a bug, not a refusal", async () => {
    const workbook = new MemoryWorkbook([{ name: "甲" }]);
    await expect(workbook.apply(planOf(widthsEdit("甲", -1, [9])))).rejects.toThrow(RangeError);
  });

  test("a workbook whose sheets are all deleted has none to look at", async () => {
    const workbook = new MemoryWorkbook([{ name: "甲" }]);
    workbook.deleteSheet("甲");
    expect((await refusal(workbook.read())).code).toBe("sheet-not-found");
  });

  test("a sheet with a place that is none cannot be written down", () => {
    expect(() => new MemoryWorkbook([{ name: "甲", merges: ["A"] }])).toThrow(RangeError);
    expect(() => new MemoryWorkbook([{ name: "甲", widths: { 甲: 9 } }])).toThrow(RangeError);
  });
});
