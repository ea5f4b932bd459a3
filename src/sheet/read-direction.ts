import type { IndicatorDirection } from "../domain/indicator";
import { toHalfWidth } from "../domain/to-half-width";

const increase = /上升|提高|提升|增加|增长|正向|越[大高多]越好|^正$|^\+$|↑|increase|^up$|higher/i;
const decrease = /下降|降低|减少|压减|逆向|负向|反向|越[小低少]越好|^[逆负反]$|^-$|↓|decrease|^down$|lower/i;
const band = /区间|适度|适中|适宜|^(?:中性|双向)|^(?:band|range|within)/i;

/**
 * Reads which way is better from a direction column.
 *
 * @returns  `null` where the text says neither, or both
 * @example  readDirection("逆向") // "decrease"
 * @example  readDirection("适度指标") // "band"
 */
export const readDirection = (text: string): IndicatorDirection | null => {
  const plain = toHalfWidth(text).trim();
  if (band.test(plain)) return "band";
  const [isUp, isDown] = [increase.test(plain), decrease.test(plain)];
  if (isUp === isDown) return null;
  return isUp ? "increase" : "decrease";
};
