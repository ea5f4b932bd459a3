import { Book } from "../../../workbench/host/book";
import { plainFormat } from "../../../workbench/host/book/cell-format";
import type { BookChange } from "../../../workbench/host/book/book-change";
import { parseAddress } from "../../../workbench/host/book/a1";
import type { Rectangle } from "../../../workbench/host/book/rectangle";
import { sheetProtectionDefaults } from "../../../workbench/host/book/sheet-protection";
import { clearCells, copyText, isForbidden, pasteText } from "../../../workbench/page/grid/edit-cells";

const at = (address: string): Rectangle => parseAddress(address)!.range;

function smallBook(): Book {
  const book = new Book();
  const sheet = book.addSheet("指标");
  sheet.setCell(0, 0, { content: "比重" });
  sheet.setCell(0, 1, { content: 0.125, numberFormat: "0.0%" });
  sheet.setCell(1, 1, { content: 58, format: { ...plainFormat, locked: false } });
  return book;
}

describe("editing many cells at once", () => {
  test("cells are copied as they are shown, with tabs and line ends", () => {
    expect(copyText(smallBook().activeSheet, at("A1:C9"))).toBe("比重\t12.5%\n\t58");
  });

  test("pasted text is entered as if it were typed, and told as one change of the user", () => {
    const book = smallBook();
    const changes: BookChange[] = [];
    book.onChange((change) => changes.push(change));
    expect(pasteText(book, book.activeSheet, 1, 0, "甲\t1,200\r\n乙\t5%\r\n")).toEqual(at("A2:B3"));
    expect(book.activeSheet.cell(1, 1).value).toBe(1200);
    expect(book.activeSheet.cell(2, 1).value).toBe(0.05);
    expect(changes).toEqual([{ kind: "content", sheet: book.activeSheet.id, range: at("A2:B3"), source: "user" }]);
  });

  test("text that does not fit on the sheet is not pasted", () => {
    const book = smallBook();
    expect(pasteText(book, book.activeSheet, 1_048_575, 0, "1\n2")).toBeUndefined();
  });

  test("cleared cells keep their looks", () => {
    const book = smallBook();
    clearCells(book, book.activeSheet, at("A1:B1"));
    expect(book.activeSheet.cell(0, 1)).toMatchObject({ content: null, value: null, numberFormat: "0.0%" });
  });

  test("a protected sheet forbids its locked cells, and allows those that are not locked", () => {
    const sheet = smallBook().activeSheet;
    expect(isForbidden(sheet, at("B1"))).toBe(false);
    sheet.protection = { ...sheetProtectionDefaults, isProtected: true };
    expect(isForbidden(sheet, at("B1"))).toBe(true);
    expect(isForbidden(sheet, at("B2"))).toBe(false);
    expect(isForbidden(sheet, at("B1:B2"))).toBe(true);
    // Never used, so it has the standard format, which is locked.
    expect(isForbidden(sheet, at("Z99"))).toBe(true);
  });
});
