import type { Unit } from "../domain/unit";
import { findUnit, units } from "../domain/units";
import { isUnitOf } from "./is-unit-of";
import type { Quantity } from "./read-quantity";

/** Significant digits of a double that survive the scaling; more would show 0.1 % of 55.35 as 55.349999999999994. */
const significantDigits = 15;

/**
 * Takes a bare fraction into per cent, or into per mille where that is the row's unit.
 *
 * @example inRatioUnit(0.5535, null) // 55.35
 */
export const inRatioUnit = (fraction: number, unit: Unit | null): number =>
  Number((fraction * (unit === units.perMille ? 1000 : 100)).toPrecision(significantDigits));

/** @example mayBeRatio(null) // true */
export const mayBeRatio = (unit: Unit | null): boolean => unit === null || unit.dimension === "ratio";

/**
 * The value of a quantity in the unit of its row. Per cent and per mille are two ways of writing one number; nothing else is
 * converted.
 *
 * @param unit  the unit of the row; `null` where it is not known: then the quantity's own counts
 * @returns     `null` where the quantity is in another unit
 */
export const inRowUnit = ({ value, unitText }: Quantity, unit: Unit | null): number | null => {
  if (unitText === null || unit === null) return value;
  const own = findUnit(unitText);
  if (own === units.percent || own === units.perMille) {
    if (unit.dimension !== "ratio") return null;
    return own === unit ? value : inRatioUnit(own === units.percent ? value / 100 : value / 1000, unit);
  }
  return isUnitOf(unitText, unit) ? value : null;
};
