import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";
import { writtenNumber } from "./written-number";

/** A bound: under actuals the value itself is not known, under targets it is the target. */
export const valueBounded: CellRule = (cell, _row, { table }) => {
  const { reading, kind } = cell;
  if (reading.kind !== "number") return null;
  const { qualifier: bound, value } = reading;
  if (bound !== "at-least" && bound !== "at-most") return null;
  const address = formatCellAddress(cell.row, cell.column);
  const text = writtenNumber(table.grid, cell);
  return kind === "target"
    ? issueAt(table.sheet, address, "target-bounded", { text, value, bound })
    : issueAt(table.sheet, address, "value-bounded", { text, value });
};
