import { looksLikeUnit } from "../domain/looks-like-unit";

const saysUnit = /(?:计量)?单\s*位\s*[:：]\s*(.+)$/;

/**
 * The units that a line over a table gives for all of it: 单位：万元, at the end of the line, or several of them.
 *
 * @returns  empty where it gives none
 * @example  unitsStatedIn("单位：个、人、万元") // ["个", "人", "万元"]
 * @example  unitsStatedIn("填报单位：市科技局") // []
 */
export const unitsStatedIn = (line: string): readonly string[] => {
  const stated = saysUnit.exec(line)?.[1];
  if (stated === undefined) return [];
  const units = stated.split(/[,，、;；]/).map((one) => one.trim());
  return units.every(looksLikeUnit) ? units : [];
};

/** @example statesUnits("单位：万元") // true */
export const statesUnits = (line: string): boolean => saysUnit.test(line);
