import { firstHiddenWrite } from "../../src/workbook/hidden-write";
import { cellsEdit, range } from "../contract/examples";

const merges = [range("B2:C3"), range("E1:E9")];

describe("content under a merge", () => {
  test("is found at the first cell that the merge hides", () => {
    const edit = cellsEdit(
      "甲",
      "A2:C3",
      [],
      [
        ["a", "b", "c"],
        ["d", null, "f"],
      ],
    );
    expect(firstHiddenWrite(edit, merges)).toBe("C2");
  });

  test("the first cell of a merge, and empty cells under it, hide nothing", () => {
    const edit = cellsEdit(
      "甲",
      "A2:C3",
      [],
      [
        ["a", "b", null],
        ["d", "", null],
      ],
    );
    expect(firstHiddenWrite(edit, merges)).toBe(null);
    expect(
      firstHiddenWrite(
        cellsEdit(
          "甲",
          "D1:D9",
          [],
          Array.from({ length: 9 }, () => ["x"]),
        ),
        merges,
      ),
    ).toBe(null);
  });
});
