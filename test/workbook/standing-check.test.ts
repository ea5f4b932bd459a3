import { emptyPlan } from "../../src/sheet/edit-plan";
import { expectationsOf, firstDifference } from "../../src/workbook/standing-check";
import { basisOf, cellsEdit, widthsEdit } from "../contract/examples";

describe("what a plan expects", () => {
  test("its basis comes first, then what its edits overwrite, in their order", () => {
    const basis = basisOf("甲", "A1", [[1]]);
    const edits = [
      cellsEdit("乙", "B2", [["旧"]], [["新"]]),
      widthsEdit("乙", 0, [9]),
      cellsEdit("甲", "C3", [[null]], [[1]]),
    ];
    expect(expectationsOf({ basis: [basis], edits })).toEqual([
      basis,
      basisOf("乙", "B2", [["旧"]]),
      basisOf("甲", "C3", [[null]]),
    ]);
    expect(expectationsOf(emptyPlan)).toEqual([]);
  });

  test("the first cell that differs is found row by row, at its place on the sheet", () => {
    const expected = basisOf("甲", "C5:D6", [
      [1, "="],
      [null, 4],
    ]);
    const standing = (cells: Record<string, number | string>) => (row: number, column: number) =>
      cells[`${row},${column}`] ?? null;
    expect(firstDifference(expected, standing({ "4,2": 1, "4,3": "=", "5,3": 4 }))).toBe(null);
    expect(firstDifference(expected, standing({ "4,2": 1, "4,3": "=", "5,2": 0 }))).toBe("C6");
    expect(firstDifference(expected, standing({ "4,2": 1, "5,2": "x" }))).toBe("D5");
  });
});
