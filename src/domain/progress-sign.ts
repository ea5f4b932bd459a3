import type { Direction } from "./indicator";

/**
 * +1 where a larger value is progress, −1 where a smaller one is; multiplied with a difference it makes progress positive.
 *
 * @example progressSign("decrease") // -1
 */
export const progressSign = (direction: Direction): 1 | -1 => (direction === "increase" ? 1 : -1);
