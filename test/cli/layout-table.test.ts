import fc from "fast-check";
import { displayWidth } from "../../src/cli/printed/display-width";
import { layoutTable, wrap, type PrintedColumn } from "../../src/cli/printed/layout-table";
import { printable } from "../../src/cli/printed/printable";

const columns: readonly PrintedColumn[] = [
  { heading: "指标", align: "left" },
  { heading: "最新值", align: "right" },
];

const rows = [
  { cells: ["技术合同成交额", "28亿元"], paint: null },
  { cells: ["R&D", "1.02%"], paint: null },
];

describe("a printed table", () => {
  test("pads by what a terminal shows, so that columns of Chinese and Latin text line up", () => {
    expect([...layoutTable(columns, rows, null)]).toEqual([
      "指标            最新值",
      "--------------  ------",
      "技术合同成交额  28亿元",
      "R&D              1.02%",
    ]);
  });

  test("wraps its first column where the terminal is narrower, the other cells on the first line", () => {
    const long = [{ cells: ["高新技术产业增加值占规模以上工业增加值比重", "9.1%"], paint: null }];
    expect([...layoutTable(columns, long, 24)].slice(2)).toEqual([
      "高新技术产业增加    9.1%",
      "值占规模以上工业",
      "增加值比重",
    ]);
  });

  test("puts colour on a cell without shifting the columns", () => {
    const painted = [
      { cells: ["R&D", "1%"], paint: (cell: string, column: number) => (column === 1 ? `<${cell}>` : cell) },
    ];
    expect([...layoutTable(columns, painted, null)].at(-1)).toBe("R&D       <1%>");
  });

  test("wrapping loses no character and keeps to the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("text from a workbook cannot steer the terminal", () => {
    expect(printable("研发\r\n经费\u001b[31m\u0007\u009b2J")).toBe("研发 经费 [31m 2J");
  });
});
