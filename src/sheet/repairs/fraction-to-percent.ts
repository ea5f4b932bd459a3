import { isOfValues } from "../is-of-values";
import type { IssueOf } from "../issue";
import type { TableFrame } from "../table";
import { contentAt, numberFormatAt } from "../value-at";
import type { Repair } from "./repair";

/**
 * Makes 0.62 of 0.0062 in a row of percentages, in the number format of the row's other figures.
 *
 * @returns  `null` where a formula gives the fraction, and where the cell shows it as a percentage already
 */
export const fractionToPercent = (
  { range: { row, column }, parameters }: IssueOf<"percent-as-fraction">,
  { grid, columns, range }: TableFrame,
): Repair | null => {
  const before = contentAt(grid, row, column);
  const standing = numberFormatAt(grid, row, column);
  if (typeof before !== "number" || standing.includes("%")) return null;
  const other = columns.find(
    (candidate) =>
      isOfValues(candidate.meaning) &&
      candidate.column !== column &&
      typeof contentAt(grid, row, candidate.column) === "number",
  );
  const ofRow = other === undefined ? standing : numberFormatAt(grid, row, other.column);
  const numberFormat = ofRow === standing || ofRow.includes("%") ? null : ofRow;
  return {
    kind: "fraction-to-percent",
    changes: [{ row, column, before, content: parameters.percent, numberFormat }],
    restsOn: [{ ...range, row, rows: 1 }],
  };
};
