import { plainStyle } from "../../../src/sheet/edit-plan";
import { solidFill } from "../../../workbench/host/book/cell-format";
import { openOffice, planOf, seen, writing } from "./open-office-workbook";

const line = (weight: string) => ({ style: "Continuous", color: "#112233", weight });

/** Looks that a `CellStyle` cannot say. */
const looks = {
  "a pattern": { fill: { color: "#FFFFFF", pattern: "Gray25", patternColor: "" } },
  "a white fill": { fill: { color: "#FFFFFF", pattern: "Solid", patternColor: "" } },
  "a thick box": { borders: { bottom: line("Thick"), left: line("Thick"), right: line("Thick"), top: line("Thick") } },
  "lines at single sides": { borders: { bottom: line("Hairline"), right: line("Medium") } },
  "an alignment of another kind": { horizontalAlignment: "Distributed", verticalAlignment: "Justify" },
} as const;

describe("an undo of this session", () => {
  test.each(Object.entries(looks))("restores %s", async (_, look) => {
    const at = openOffice([["a"]]);
    at.sheet.update("format", { row: 0, column: 1, rows: 3, columns: 2 }, (cell) => ({
      ...cell,
      format: { ...cell.format, ...look },
    }));
    const before = seen(at);
    const edit = writing(
      { row: 0, column: 1, rows: 3, columns: 2 },
      () => "x",
      () => ({
        ...plainStyle,
        fill: "#C6EFCE",
        border: "#BFBFBF",
        horizontalAlignment: "center",
        verticalAlignment: "top",
      }),
    );
    const { undo } = await at.workbook.apply(planOf(edit));
    expect(at.sheet.cell(2, 2)).toMatchObject({
      content: "x",
      format: { fill: { color: "#C6EFCE", pattern: "Solid" }, borders: { top: { color: "#BFBFBF", weight: "Thin" } } },
    });
    await at.workbook.apply(undo);
    expect(seen(at)).toBe(before);
  });

  test.each([
    ["fills them", "#C6EFCE"],
    ["does not fill them", null],
  ])("tells white cells from unfilled ones in a column where the plan %s", async (_, fill) => {
    const at = openOffice([["a"]]);
    at.sheet.update("format", { row: 2, column: 1, rows: 2, columns: 1 }, (cell) => ({
      ...cell,
      format: { ...cell.format, fill: solidFill("#FFFFFF") },
    }));
    const before = seen(at);
    const edit = writing(
      { row: 0, column: 1, rows: 5, columns: 1 },
      () => "x",
      () => ({ ...plainStyle, fill, bold: true }),
    );
    const { undo } = await at.workbook.apply(planOf(edit));
    expect(seen(at)).not.toBe(before);
    await at.workbook.apply(undo);
    expect(seen(at)).toBe(before);
  });

  test("takes away white fills that the plan has painted", async () => {
    const at = openOffice([["a"]]);
    const before = seen(at);
    const edit = writing(
      { row: 0, column: 1, rows: 5, columns: 1 },
      () => "x",
      (row) => ({ ...plainStyle, fill: row === 3 ? "#FFFFFF" : null }),
    );
    const { undo } = await at.workbook.apply(planOf(edit));
    expect(at.sheet.cell(3, 1).format.fill?.color).toBe("#FFFFFF");
    await at.workbook.apply(undo);
    expect(seen(at)).toBe(before);
  });

  test("leaves the font, the indent and the lock alone, which no plan can change", async () => {
    const at = openOffice([["a"]]);
    const own = { fontName: "宋体", fontSize: 14, indentLevel: 2, locked: false, strikethrough: true };
    at.sheet.update("format", { row: 0, column: 1, rows: 1, columns: 1 }, (cell) => ({
      ...cell,
      format: { ...cell.format, ...own },
    }));
    const edit = writing(
      { row: 0, column: 1, rows: 1, columns: 1 },
      () => "x",
      () => ({ ...plainStyle, bold: true }),
    );
    const { undo } = await at.workbook.apply(planOf(edit));
    expect(at.sheet.cell(0, 1).format).toMatchObject({ ...own, bold: true });
    await at.workbook.apply(undo);
    expect(at.sheet.cell(0, 1).format).toMatchObject({ ...own, bold: false });
  });

  test("restores a width to the point, and the standard width as such", async () => {
    const at = openOffice([["a"]]);
    at.sheet.resize("columns", 0, 1, 61.333);
    const before = seen(at);
    const widths = {
      kind: "column-widths",
      sheet: "指标",
      firstColumn: 0,
      widths: [30, 30],
      why: { code: "widen-columns" },
    } as const;
    const { undo } = await at.workbook.apply(planOf(widths));
    expect([at.sheet.columns.size(0), at.sheet.columns.size(1)]).toEqual([161.25, 161.25]);
    await at.workbook.apply(undo);
    expect(seen(at)).toBe(before);
  });

  test("expects a formula as Excel has set it, not as it was written", async () => {
    const at = openOffice([["a"]]);
    const stop = at.book.onChange((change) => {
      if (change.kind !== "content" || change.source !== "addin") return;
      const cell = at.sheet.cell(0, 1);
      if (cell.content === "=sum(a1)") at.sheet.setCell(0, 1, { content: "=SUM(A1)" });
    });
    const before = seen(at);
    const receipt = await at.workbook.apply(
      planOf(writing({ row: 0, column: 1, rows: 1, columns: 1 }, () => "=sum(a1)")),
    );
    stop();
    expect(receipt.undo.edits).toMatchObject([{ before: [["=SUM(A1)"]] }]);
    await at.workbook.apply(receipt.undo);
    expect(seen(at)).toBe(before);
  });
});
