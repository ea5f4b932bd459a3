import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** A part of a whole below nothing or above everything, in %. */
export const shareOutsideBounds: CellRule = ({ reading, row, column }, { placed }, { table }) => {
  const { kind, unit } = placed.indicator;
  if (kind !== "share" || unit?.symbol !== "%" || reading.kind !== "number") return null;
  const { value } = reading;
  return value < 0 || value > 100
    ? issueAt(table.sheet, formatCellAddress(row, column), "share-outside-0-100", { value })
    : null;
};
