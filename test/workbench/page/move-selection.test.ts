import { Book } from "../../../workbench/host/book";
import type { BookSheet } from "../../../workbench/host/book/book-sheet";
import { parseAddress, rangeAddress } from "../../../workbench/host/book/a1";
import type { Rectangle } from "../../../workbench/host/book/rectangle";
import { moved, type Move, selectedRange } from "../../../workbench/page/grid/move-selection";

const at = (address: string): Rectangle => parseAddress(address)!.range;

/** A1:C5 filled, with B2:B4 merged and row 6 hidden. */
function filledSheet(): BookSheet {
  const sheet = new Book().addSheet("指标");
  for (let row = 0; row < 5; row += 1) {
    for (let column = 0; column < 3; column += 1) sheet.setCell(row, column, { content: row * 10 + column });
  }
  sheet.merge(at("B2:B4"));
  sheet.hide("rows", 5, 1, true);
  return sheet;
}

const after = (from: string, move: Move, isExtending = false): string => {
  const cursor = { anchor: at(from), reach: at(from) };
  const sheet = filledSheet();
  return rangeAddress(selectedRange(sheet, moved(sheet, cursor, move, isExtending)));
};
const down: Move = { kind: "step", rows: 1, columns: 0 };
const right: Move = { kind: "step", rows: 0, columns: 1 };

describe("moving the selection by the keyboard", () => {
  test("a step goes to the next cell", () => {
    expect(after("A1", down)).toBe("A2");
  });

  test("a step into a merged cell selects all of it, and a step out of it leaves at its edge", () => {
    expect(after("B1", down)).toBe("B2:B4");
    expect(after("B2:B4", down)).toBe("B5");
  });

  test("hidden rows are stepped over", () => {
    expect(after("A5", down)).toBe("A7");
  });

  test("the edge of the sheet stops a step", () => {
    expect(after("A1", { kind: "step", rows: -1, columns: 0 })).toBe("A1");
  });

  test("a jump goes to the last filled cell, and from there to the edge of what is used", () => {
    expect(after("A1", { kind: "jump", rows: 1, columns: 0 })).toBe("A5");
    expect(after("A3", { kind: "jump", rows: -1, columns: 0 })).toBe("A1");
    expect(after("A1", { kind: "jump", rows: 0, columns: 1 })).toBe("C1");
  });

  test("an extended selection holds merged cells whole", () => {
    expect(after("A2", right, true)).toBe("A2:B4");
  });

  test("Ctrl+End goes to the last used cell", () => {
    expect(after("A1", { kind: "used-end" })).toBe("C5");
  });
});
