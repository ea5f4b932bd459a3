import fc from "fast-check";
import { Book } from "../../workbench/host/book";
import type { BookChange } from "../../workbench/host/book/book-change";
import { parseAddress, rangeAddress, sheetAddress } from "../../workbench/host/book/a1";
import { displayText } from "../../workbench/host/book/display-text";
import { enterText } from "../../workbench/host/book/enter-text";
import { bound, contains, intersect, rectangleBetween } from "../../workbench/host/book/rectangle";
import { utf8Length } from "../../workbench/host/wire/utf8-length";

const opened = () => {
  const book = new Book();
  const sheet = book.addSheet("表");
  const changes: BookChange[] = [];
  book.onChange((change) => changes.push(change));
  return { book, sheet, changes };
};

describe("the book", () => {
  test("tells what a person typed, once, and by whom", () => {
    const { book, sheet, changes } = opened();
    book.userEdit(sheet.id, 1, 2, "12.5%");
    expect(sheet.cell(1, 2)).toMatchObject({ content: 0.125, value: 0.125, numberFormat: "0.00%" });
    expect(changes).toEqual([
      { kind: "content", sheet: sheet.id, range: { row: 1, column: 2, rows: 1, columns: 1 }, source: "user" },
    ]);
  });

  test("tells the same act as the add-in's where the add-in did it", () => {
    const { book, sheet, changes } = opened();
    book.actAs("addin", () => {
      sheet.setCell(0, 0, { content: 1 });
    });
    expect(changes.map(({ source }) => source)).toEqual(["addin"]);
  });

  test("a listener that stopped hears nothing", () => {
    const book = new Book();
    const heard: BookChange[] = [];
    const stop = book.onChange((change) => heard.push(change));
    stop();
    book.addSheet();
    expect(heard).toEqual([]);
  });

  test("a cell that is emptied and plain is gone", () => {
    const { book, sheet } = opened();
    const empty = JSON.stringify(book.snapshot());
    sheet.setCell(5, 5, { content: "x" });
    expect(JSON.stringify(book.snapshot())).not.toBe(empty);
    sheet.enter(5, 5, "");
    expect(JSON.stringify(book.snapshot())).toBe(empty);
  });

  test("the used range counts formats, unless only values count", () => {
    const { sheet } = opened();
    expect(sheet.usedRange()).toBeNull();
    sheet.setCell(2, 1, { content: 0 });
    sheet.setCell(4, 4, { content: null, numberFormat: "0.0" });
    expect(sheet.usedRange()).toEqual({ row: 2, column: 1, rows: 3, columns: 4 });
    expect(sheet.usedRange(true)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  });

  test("when the active sheet is deleted its neighbour is the active one", () => {
    const { book, sheet } = opened();
    const second = book.addSheet("二");
    book.activate(second.id);
    book.removeSheet(second.id);
    expect(book.activeSheet).toBe(sheet);
  });

  test("what belongs to a sheet goes with it", () => {
    const { book } = opened();
    const { id } = book.addSheet("二");
    book.names = [{ name: "n", sheet: id, formula: "=1", comment: "", isVisible: true }];
    book.comments = [
      { id: "c", sheet: id, row: 0, column: 0, author: "", content: "", isResolved: false, replies: [] },
    ];
    book.removeSheet(id);
    expect([book.names, book.comments]).toEqual([[], []]);
  });

  test("a new sheet takes the next free name", () => {
    const book = new Book();
    book.addSheet("Sheet2");
    expect(book.addSheet().name).toBe("Sheet3");
  });
});

describe("typed text", () => {
  test.each([
    ["", null, null],
    ["abc", "abc", "abc"],
    ["12", 12, 12],
    [" 12 ", 12, 12],
    ["-1.5e3", -1500, -1500],
    ["1,234,567", 1234567, 1234567],
    ["1,23", "1,23", "1,23"],
    [".5", 0.5, 0.5],
    [".", ".", "."],
    ["50%", 0.5, 0.5],
    ["true", true, true],
    ["'12", "'12", "12"],
    ["'=a", "'=a", "=a"],
    ["=", "'=", "="],
    ["-", "-", "-"],
    ["#div/0!", "#DIV/0!", { error: "#DIV/0!" }],
    ["1970-01-02", 25570, 25570],
    ["2021-13-01", "2021-13-01", "2021-13-01"],
    ["2021年", "2021年", "2021年"],
  ])("%j becomes %j", (text, content, value) => {
    expect(enterText(text, "General")).toMatchObject({ content, value });
  });

  test("every finite number comes back when its text is typed", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(enterText(String(number), "General").value).toBe(number === 0 ? Number(String(number)) : number);
      }),
    );
  });

  test("text after an apostrophe is always text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(enterText(`'${text}`, "General").value).toBe(text);
      }),
    );
  });
});

describe("addresses", () => {
  const rectangle = fc
    .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_048_575), fc.nat(16_383))
    .map((corners) => rectangleBetween(...corners));

  test("every rectangle of a sheet is read back from its address", () => {
    fc.assert(
      fc.property(rectangle, fc.constantFrom("表", "A B", "it's", "2021"), (range, sheet) => {
        expect(parseAddress(sheetAddress(sheet, range))).toEqual({ sheet, range });
        expect(parseAddress(rangeAddress(range))).toEqual({ sheet: null, range });
      }),
    );
  });

  test.each(["", "A", "A0", "1A", "A1:B", "XFE1", "A1048577", "表!"])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("what two rectangles share lies in both, and both lie in what holds them", () => {
    fc.assert(
      fc.property(rectangle, rectangle, (one, other) => {
        const common = intersect(one, other);
        if (common !== null) expect([contains(one, common), contains(other, common)]).toEqual([true, true]);
        expect([contains(bound(one, other), one), contains(bound(one, other), other)]).toEqual([true, true]);
      }),
    );
  });
});

describe("shown text and measured text", () => {
  test.each([
    [1 / 3, "General", "0.33333333333"],
    [0.1234, "0.0%", "12.3%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [2, "0", "2"],
    ["x", "0.0", "x"],
    [null, "0.0", ""],
    [true, "General", "TRUE"],
    [{ error: "#N/A" }, "0.0", "#N/A"],
  ])("%j in the format %s shows as %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  test("the length in UTF-8 is that of the encoder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
