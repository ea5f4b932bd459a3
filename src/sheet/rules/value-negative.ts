import type { Dimension } from "../../domain/unit";
import { formatCellAddress } from "../cell-address";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { CellRule } from "./rule";

const counted: readonly Dimension[] = [
  "organisations",
  "items",
  "people",
  "work-years",
  "items-per-population",
  "work-years-per-population",
  "organisations-per-population",
  "people-per-population",
];

/** What is spent, sold or produced; a profit or a balance may be negative. */
const amount = /(?:经费|支出|成交额|产值|营业收入|销售收入|生产总值)$/;

/** A change of a count has either sign. */
const change = /净|增|减|变化|变动|差|率|盈|亏/;

/** A negative value of what has none. */
export const valueNegative: CellRule = ({ reading, row, column }, placedRow, { table }) =>
  reading.kind === "number" && reading.value < 0 && isNeverNegative(placedRow)
    ? issueAt(table.sheet, formatCellAddress(row, column), "value-negative", { value: reading.value })
    : null;

/** Shares have a rule of their own. */
const isNeverNegative = ({ headline, placed }: PlacedRow): boolean => {
  const { unit, name, kind } = placed.indicator;
  if (kind === "share" || unit === null) return false;
  if (headline !== null) return unit.dimension === headline.unit.dimension;
  if (change.test(name)) return false;
  return counted.includes(unit.dimension) || (unit.dimension === "money" && amount.test(name));
};
