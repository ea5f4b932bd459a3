import { wrappedLines } from "../../../workbench/page/grid/measure-text";

/** Every character 10 px wide. */
const tenEach = (text: string): number => text.length * 10;
const linesIn = (text: string, widthPx: number): number => wrappedLines(text, "any", widthPx, tenEach);

describe("how many lines a text takes", () => {
  test("text that fits takes one line", () => {
    expect(linesIn("企业研发经费", 60)).toBe(1);
  });

  test("Chinese text is broken between any two characters", () => {
    expect(linesIn("企业研发经费支出", 30)).toBe(3);
  });

  test("a closing mark stays with the character before it", () => {
    // 企业研 | 发， — not 企业研发 | ，
    expect(linesIn("企业研发，", 40)).toBe(2);
    expect(linesIn("企业研发，经", 40)).toBe(2);
  });

  test("words are broken at spaces", () => {
    expect(linesIn("on the plan path", 90)).toBe(2);
    expect(linesIn("on the plan path", 80)).toBe(3);
  });

  test("a word longer than the line is broken inside", () => {
    expect(linesIn("abcdefghijklmno", 50)).toBe(3);
  });

  test("a line end in the text begins a new line", () => {
    expect(linesIn("2021年\n实际值", 100)).toBe(2);
  });
});
