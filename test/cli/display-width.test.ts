import { displayWidth } from "../../src/cli/printed/display-width";

describe("the width of a text on a terminal", () => {
  // Widths: Unicode Standard Annex #11 (East Asian Width), W and F are 2, combining marks 0, all others 1.
  test.each([
    ["", 0],
    ["R&D", 3],
    ["指标", 4],
    ["（万元）", 8],
    ["２０２５", 8],
    ["(2025)", 6],
    ["提升完成度45.5%", 15],
    ["ﾃｽﾄ", 3],
    ["한글", 4],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["📈", 2],
    ["★●▲▼✖○", 6],
    ["—", 1],
    ["a\u200bb", 2],
  ])("“%s” takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
