import { dimensionOfName } from "../domain/dimension-of-name";
import type { Dimension } from "../domain/unit";
import { findUnit } from "../domain/units";

/** 个 stands for things of any sort: 家 and 件 count alike. */
const countable: readonly Dimension[] = ["organisations", "items"];

/**
 * Chooses from the units that are given once for a sheet the one that a name can mean. A single one holds unless the name says that it
 * measures something else; of several the only one that fits.
 *
 * @returns  `null` where none fits, or nothing decides between several
 * @example  chooseUnit("人员折合全时当量", ["万元"]) // null
 * @example  chooseUnit("研发经费支出", ["个", "人", "万元"]) // "万元"
 */
export const chooseUnit = (name: string, units: readonly string[]): string | null => {
  const meant = dimensionOfName(name);
  const [only] = units;
  if (units.length === 1 && only !== undefined)
    return meant === null || findUnit(only) === null || fits(only, meant) ? only : null;
  const fitting = meant === null ? [] : units.filter((unit) => fits(unit, meant));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const fits = (text: string, meant: Dimension): boolean => {
  const dimension = findUnit(text)?.dimension;
  return dimension === meant || (dimension !== undefined && countable.includes(dimension) && countable.includes(meant));
};
