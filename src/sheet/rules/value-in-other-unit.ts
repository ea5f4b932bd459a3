import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

/** 28亿元 in a row of 万元. */
export const valueInOtherUnit: CellRule = ({ reading, row, column }, { row: { unitText } }, { table }) => {
  if (reading.kind !== "other-unit") return null;
  const parameters = { text: reading.text, unit: reading.unitText, expected: unitText ?? "" };
  return issueAt(table.sheet, formatCellAddress(row, column), "value-in-other-unit", parameters);
};
