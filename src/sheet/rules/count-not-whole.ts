import type { Dimension } from "../../domain/unit";
import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { CellRule } from "./rule";

const counted: readonly Dimension[] = ["organisations", "items", "people"];

/** A mean or a rate may be in 家 or 人 and yet be no count. */
const saysMean = /平均|[户人]均|每/;

/** A part of a thing that comes in wholes: half a firm. In 万人 and per population there are no wholes. */
export const countNotWhole: CellRule = ({ reading, row, column }, { row: { unitText }, placed }, { table }) => {
  if (reading.kind !== "number" || Number.isInteger(reading.value)) return null;
  const { unit, name } = placed.indicator;
  if (unit?.factor !== 1 || !counted.includes(unit.dimension) || saysMean.test(name)) return null;
  const parameters = { value: reading.value, unit: unitText ?? unit.symbol };
  return issueAt(table.sheet, formatCellAddress(row, column), "count-not-whole", parameters);
};
