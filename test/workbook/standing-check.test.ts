import { emptyPlan } from "../../src/sheet/edit-plan";
import { expectationsOf, firstDifference, firstLost } from "../../src/workbook/standing-check";
import { basisOf, cellsEdit, planOf, range, removeSheet, widthsEdit } from "../contract/examples";

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

  test("of a sheet that goes, the first cell is lost that no edit empties", () => {
    const plan = planOf(
      cellsEdit("甲", "B2:C2", [[1, 2]], [[null, null]]),
      cellsEdit("乙", "B3", [[1]], [[null]]),
      removeSheet("甲"),
    );
    const lost = (third: string | null) =>
      firstLost(plan, "甲", {
        range: range("B2:C3"),
        contents: [
          [1, 9],
          [third, null],
        ],
      });
    expect([lost("x"), lost(""), lost(null)]).toEqual(["B3", null, null]);
  });
});
