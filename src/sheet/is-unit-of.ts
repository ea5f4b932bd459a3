import type { Dimension, Unit } from "../domain/unit";
import { findUnit } from "../domain/units";

/** 个 is said of anything that is counted. */
const counted: readonly Dimension[] = ["organisations", "items"];

/**
 * Whether a text names a unit, in full or so far as the row has left it to be said: 28亿 among 亿元, 1.2件 among 件/万人.
 *
 * @example isUnitOf("户", units.organisation) // true
 * @example isUnitOf("亿元", units.tenThousandYuan) // false
 */
export const isUnitOf = (text: string, unit: Unit): boolean => {
  const own = findUnit(text);
  if (own === null) return unit.symbol.length > text.length && unit.symbol.startsWith(text);
  if (own === unit || own.symbol === bareSymbol(unit) || bareSymbol(own) === unit.symbol) return true;
  return text === "个" && unit.factor === 1 && counted.includes(unit.dimension);
};

/** Without what it is counted per. */
const bareSymbol = ({ symbol }: Unit): string => symbol.split("/")[0] ?? symbol;
