import type { DataStatus } from "../domain/data-status";
import { readDataStatus } from "../domain/read-data-status";
import { toHalfWidth } from "../domain/to-half-width";

/** What a status is called, with nothing beside it: 初步数, （快报数）, 统计年报, 最终核实数据. */
const statusWord =
  /^\(?(?:为|系|按)?(?:统计|火炬|上年)?(?:最终|初步|已)?(?:核实|核算|统计)?(?:初核|快报|年报|决算|预计|预估|估计|估算|推算)?(?:数据|数|值)?\)?$/;

/**
 * Reads a text that says how final figures are, and nothing else.
 *
 * @returns  `null` where it says anything else
 * @example  readStatusWord("（初步数）") // "preliminary"
 * @example  readStatusWord("2023年快报数") // null
 */
export const readStatusWord = (text: string): DataStatus | null => {
  const compact = toHalfWidth(text).replace(/\s/g, "");
  return statusWord.test(compact) ? readDataStatus(compact) : null;
};
