import { dimensionOfName } from "../domain/dimension-of-name";
import type { Dimension } from "../domain/unit";
import { findUnit } from "../domain/units";

/** Which dimensions the units of what a name measures may have besides its own: 进出口总额 in 万美元, 能耗强度 in 吨标准煤/万元. */
const akin: Partial<Record<Dimension, readonly Dimension[]>> = {
  money: ["us-dollars"],
  people: ["attendances"],
  ratio: ["multiple", "standard-coal-per-money", "money-per-person"],
};

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
  if (dimension === undefined) return false;
  if (dimension === meant || akin[meant]?.includes(dimension) === true) return true;
  return countable.includes(dimension) && countable.includes(meant);
};
