import { emptyCell, type Cell } from "../../../workbench/host/book/cell";
import { contrast, darkPaper, lightPaper, readableInk } from "../../../workbench/page/grid/colour";
import { editText } from "../../../workbench/page/grid/edit-text";
import { formattedText } from "../../../workbench/page/grid/formatted-text";
import { shownText } from "../../../workbench/page/grid/shown-text";

const number = (value: number, numberFormat = "General"): Cell => ({
  ...emptyCell,
  content: value,
  value,
  numberFormat,
});
const tenEach = (text: string): number => text.length * 10;

describe("what a cell shows", () => {
  test.each([
    [0.85, "0.00", "0.85"],
    [0.125, "0.0%", "12.5%"],
    [12345.6, "#,##0.0", "12,345.6"],
    [1234.5, "#,##0.00_ ;[Red]-#,##0.00", "1,234.50"],
    [55.35, "General", "55.35"],
  ])("%p in the format %s is %s", (value, format, text) => {
    expect(formattedText(value, format)).toBe(text);
  });

  test("a number in a format that is not known here is shown plain, and the page goes on", () => {
    expect(formattedText(45292, "yyyy-mm-dd")).toBe("45292");
  });

  test("a General number is rounded to the width of its cell, any other that does not fit becomes hashes", () => {
    expect(shownText(number(3.14159265), 56, tenEach)).toBe("3.142");
    expect(shownText(number(123456, "0.00"), 46, tenEach)).toBe("####");
  });

  test("a cell is edited as it would be typed", () => {
    expect(editText(number(0.07, "0%"))).toBe("7%");
    expect(editText(number(0.1))).toBe("0.1");
    expect(editText({ ...emptyCell, content: "=A1*2", value: 4 })).toBe("=A1*2");
    expect(editText({ ...emptyCell, content: true, value: true })).toBe("TRUE");
  });

  test.each(["#000000", "#C00000", "#1F2937", "#FFFFFF"])(
    "the ink %s can be read on dark paper and on white",
    (ink) => {
      for (const paper of [lightPaper, darkPaper]) {
        expect(contrast(readableInk(ink, paper), paper.paper)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
