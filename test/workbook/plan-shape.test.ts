import { assertPlanShape } from "../../src/workbook/plan-shape";
import type { Edit } from "../../src/sheet/edit-plan";
import { addSheet, basisOf, cellsEdit, planOf, removeSheet, widthsEdit } from "../contract/examples";

const one = cellsEdit(
  "甲",
  "B2:C3",
  [
    [1, 2],
    [3, 4],
  ],
  [
    [1, 2],
    [3, 4],
  ],
);

describe("the shape of a plan", () => {
  test("edits beside each other, of other sheets, and of widths over cells are sound", () => {
    const beside = { ...one, range: { ...one.range, column: 3 } };
    const elsewhere = { ...one, sheet: "乙" };
    expect(() => {
      assertPlanShape({
        basis: [basisOf("甲", "B2", [[1]])],
        edits: [one, beside, elsewhere, widthsEdit("甲", 1, [9, null])],
      });
    }).not.toThrow();
  });

  test("a sheet may be added and then written, emptied and then removed", () => {
    const written = cellsEdit("新", "A1:B1", [[null, ""]], [[1, 2]]);
    const emptied = cellsEdit("旧", "A1:B1", [[1, 2]], [[null, ""]]);
    expect(() => {
      assertPlanShape(planOf(addSheet("新"), written, widthsEdit("新", 0, [9]), emptied, removeSheet("旧")));
    }).not.toThrow();
  });

  test.each<[string, readonly Edit[]]>([
    ["a sheet with no name", [addSheet("")]],
    ["a sheet added twice", [addSheet("Legend"), addSheet("legend")]],
    ["a sheet added and removed", [addSheet("新"), removeSheet("新")]],
    ["a sheet written before it is added", [cellsEdit("新", "A1", [[null]], [[1]]), addSheet("新")]],
    ["a new sheet whose cells hold something", [addSheet("新"), cellsEdit("新", "A1", [[1]], [[2]])]],
    ["a sheet written after it is removed", [removeSheet("旧"), widthsEdit("旧", 0, [9])]],
    ["a sheet filled before it is removed", [cellsEdit("旧", "A1", [[1]], [[2]]), removeSheet("旧")]],
    ["two edits of one cell", [one, cellsEdit("甲", "C3", [[4]], [[5]])]],
    ["two widths of one column", [widthsEdit("甲", 0, [1, 2]), widthsEdit("甲", 1, [3])]],
    ["contents of another shape", [{ ...one, contents: [[1, 2]] }]],
    ["contents before of another shape", [{ ...one, before: [[1], [2]] }]],
    ["styles of another shape", [{ ...one, styles: [] }]],
    [
      "a number that is none",
      [
        {
          ...one,
          contents: [
            [1, NaN],
            [3, 4],
          ],
        },
      ],
    ],
    [
      "a number without bounds",
      [
        {
          ...one,
          contents: [
            [1, Infinity],
            [3, 4],
          ],
        },
      ],
    ],
    ["a range before the sheet", [{ ...one, range: { ...one.range, row: -1 } }]],
    ["a range beyond the sheet", [{ ...one, range: { ...one.range, row: 1_048_575 } }]],
    ["a range of no columns", [{ ...one, range: { ...one.range, columns: 0 } }]],
    ["a column beyond the sheet", [widthsEdit("甲", 16_384, [9])]],
    ["widths of no columns", [widthsEdit("甲", 0, [])]],
  ])("%s: a bug of the planner", (_, edits) => {
    expect(() => {
      assertPlanShape(planOf(...edits));
    }).toThrow(RangeError);
  });

  test("a basis on a sheet that the plan adds is a bug of the planner", () => {
    expect(() => {
      assertPlanShape({ basis: [basisOf("新", "A1", [[null]])], edits: [addSheet("新")] });
    }).toThrow(RangeError);
  });

  test("a basis of another shape is a bug of the planner", () => {
    expect(() => {
      assertPlanShape({ basis: [basisOf("甲", "A1:B1", [[1]])], edits: [one] });
    }).toThrow(RangeError);
  });
});
