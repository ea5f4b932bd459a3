import type { DataStatus } from "./data-status";

const words: readonly (readonly [RegExp, DataStatus])[] = [
  // 初步核实 comes before 最终核实, and what is still to be verified is not.
  [/(?<!初步|未|未经|待|尚待)核实|最终(?:核算|数)|决算/, "final"],
  [/年报/, "annual"],
  [/初步|初核/, "preliminary"],
  [/快报/, "flash"],
  [/预计|预估|预测|估计|估算|推算|^\(?[预估]/, "forecast"],
];

/**
 * Reads how far a figure has come on its way to be final; of several words the furthest counts.
 *
 * @returns  `null` where the text says nothing of it
 * @example  readDataStatus("2023年（初步数）") // "preliminary"
 * @example  readDataStatus("2023年（初步核实数）") // "preliminary"
 * @example  readDataStatus("2023年实际值") // null
 */
export const readDataStatus = (text: string): DataStatus | null =>
  words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
