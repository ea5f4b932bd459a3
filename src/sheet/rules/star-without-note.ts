import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A value marked with a star that no note gives a year to. Its year stays that of the header. */
export const starWithoutNote: CellRule = ({ reading, row, column }, { sources }, { table }) => {
  if (reading.kind !== "number" || reading.mark === null) return null;
  if (reading.mark === "*" && sources.starYear !== null) return null;
  return issueAt(table.sheet, formatCellAddress(row, column), "star-without-note", {
    text: `${reading.value}${reading.mark}`,
  });
};
