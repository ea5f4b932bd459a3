import type { Direction, Observation } from "./indicator";
import { progressSign } from "./progress-sign";

/**
 * Whether the last change went the wrong way.
 *
 * @param observed  ascending by year
 * @example isSlipping([{ year: 2022, value: 60 }, { year: 2023, value: 58 }], "increase") // true
 */
export const isSlipping = (observed: readonly Observation[], direction: Direction): boolean => {
  const [previous, latest] = [observed.at(-2), observed.at(-1)];
  return (
    previous !== undefined && latest !== undefined && progressSign(direction) * (latest.value - previous.value) < 0
  );
};
