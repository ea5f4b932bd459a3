/**
 * Round numbers that cover a range, for the marks of an axis.
 *
 * @param lowest  finite, as is `highest`
 * @param atMost  how many steps there may be, at least 2
 * @returns       ascending; the first at or below `lowest`, the last at or above `highest`; steps of 1, 2 or 5 times a power of ten
 * @example niceTicks(0.62, 1.5, 4) // [0.5, 1, 1.5]
 */
export function niceTicks(lowest: number, highest: number, atMost: number): readonly number[] {
  const range = highest > lowest ? highest - lowest : Math.abs(highest) || 1;
  const power = Math.floor(Math.log10(range / atMost));
  for (const factor of [1, 2, 5, 10, 20]) {
    const ticks = ticksEvery(factor, power, lowest, highest);
    if (ticks.length <= atMost + 1) return ticks;
  }
  return [lowest, highest];
}

function ticksEvery(factor: number, power: number, lowest: number, highest: number): number[] {
  const step = factor * 10 ** power;
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  // Through the decimal notation: 3 × 0.1 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_unused, index) => Number(`${(first + index) * factor}e${power}`));
}
