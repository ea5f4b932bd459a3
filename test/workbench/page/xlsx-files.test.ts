import { Book } from "../../../workbench/host/book";
import { plainFormat, solidFill } from "../../../workbench/host/book/cell-format";
import { parseAddress } from "../../../workbench/host/book/a1";
import { sheetProtectionDefaults } from "../../../workbench/host/book/sheet-protection";
import { openXlsx } from "../../../workbench/page/xlsx/open-xlsx";
import { saveXlsx } from "../../../workbench/page/xlsx/save-xlsx";

const line = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };

function richBook(): Book {
  const book = new Book();
  const sheet = book.addSheet("主要指标");
  sheet.setCell(0, 0, {
    content: "强科技行动主要指标",
    format: { ...plainFormat, fontName: "黑体", fontSize: 16, bold: true },
  });
  sheet.merge(parseAddress("A1:C1")!.range);
  sheet.setCell(1, 0, { content: 0.125, numberFormat: "0.0%", format: { ...plainFormat, fill: solidFill("#BDD7EE") } });
  sheet.setCell(1, 1, {
    content: "=A2*2",
    value: 0.25,
    format: { ...plainFormat, borders: { top: line, left: line } },
  });
  sheet.setCell(1, 2, { content: "=1/0", value: { error: "#DIV/0!" } });
  sheet.setCell(2, 0, { content: "42.92*", format: { ...plainFormat, wrapText: true, horizontalAlignment: "Center" } });
  sheet.setCell(2, 1, { content: "'=不是公式", value: "=不是公式" });
  sheet.setCell(2, 2, { content: true, format: { ...plainFormat, fontColor: "#C00000", italic: true, locked: false } });
  sheet.resize("columns", 0, 1, 90);
  sheet.resize("rows", 1, 1, 30);
  sheet.hide("rows", 2, 1, true);
  sheet.resize("columns", 2, 1, 60);
  sheet.hide("columns", 2, 1, true);
  sheet.protection = { ...sheetProtectionDefaults, isProtected: true };
  book.addSheet("隐藏").visibility = "Hidden";
  return book;
}

describe("the workbench's own files", () => {
  test("a saved book is opened as it was: contents, looks, merged cells, sizes, hiding, protection", async () => {
    const book = richBook();
    const opened = await openXlsx(await saveXlsx(book), "示例.xlsx");
    expect(opened.name).toBe("示例.xlsx");
    expect(opened.snapshot()).toEqual(book.snapshot());
  });

  test("custom XML is saved with the book, and opened from it", async () => {
    const book = new Book();
    book.addSheet("甲");
    const parts = ['<a xmlns="urn:a">一&amp;$&amp;</a>', "<b/>"];
    for (const xml of parts) book.addCustomXml(xml);
    const opened = await openXlsx(await saveXlsx(book), "甲.xlsx");
    expect(opened.customXmlParts.map(({ xml }) => xml)).toEqual(parts);
    expect(new Set(opened.customXmlParts.map(({ id }) => id)).size).toBe(2);
  });

  test("cells that nobody formatted are not part of what is used", async () => {
    const book = new Book();
    book.addSheet("空");
    book.sheets[0]!.setCell(3, 2, { content: "唯一" });
    const opened = await openXlsx(await saveXlsx(book), "空.xlsx");
    expect(opened.activeSheet.usedRange()).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  });

  test("the first visible sheet is shown where the active one is hidden", async () => {
    const book = new Book();
    book.addSheet("甲").visibility = "Hidden";
    book.addSheet("乙");
    const opened = await openXlsx(await saveXlsx(book), "甲乙.xlsx");
    expect(opened.activeSheet.name).toBe("乙");
  });

  test("what is no workbook is refused", async () => {
    await expect(openXlsx(new TextEncoder().encode("text").buffer, "text.xlsx")).rejects.toThrow();
  });
});
