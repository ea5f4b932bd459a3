import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";
import { writtenNumber } from "./written-number";

/** 约60, 近60, 60左右: read as 60, and not exact. */
export const valueApproximate: CellRule = (cell, _row, { table }) => {
  const { reading, row, column } = cell;
  if (reading.kind !== "number" || reading.qualifier !== "about") return null;
  const parameters = { text: writtenNumber(table.grid, cell), value: reading.value };
  return issueAt(table.sheet, formatCellAddress(row, column), "value-approximate", parameters);
};
