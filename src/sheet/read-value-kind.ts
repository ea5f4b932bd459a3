import { toHalfWidth } from "../domain/to-half-width";
import type { ValueKind } from "./table";

/** 预期性 says what sort of indicator it is. */
const saysTarget = /目标|计划|规划|预期(?!性)|target|plan/i;
const saysActual = /实际|完成|现状|统计|历史|actual|observed/i;

/**
 * Whether a text speaks of actuals or of targets.
 *
 * @returns  `null` where it says neither, or both
 * @example  readValueKind("目标值") // "target"
 */
export const readValueKind = (text: string): ValueKind | null => {
  const plain = toHalfWidth(text);
  if (saysTarget.test(plain) === saysActual.test(plain)) return null;
  return saysTarget.test(plain) ? "target" : "actual";
};
