import type { Method } from "./simple-methods";
import type { Window } from "./rolling-windows";

/** A few windows explode; none counts for more mean annual changes than this. */
const largestError = 50;

/** Mean error in mean absolute annual changes of the series, in which every series counts the same. */
export const meanError = (windows: readonly Window[], method: Method): number => {
  let [sum, total] = [0, 0];
  for (const { known, actual, unit, weight } of windows) {
    const error = Math.abs(method(known, actual.year - (known.at(-1)?.year ?? NaN)) - actual.value) / unit;
    sum += weight * (Number.isNaN(error) ? largestError : Math.min(error, largestError));
    total += weight;
  }
  return sum / total;
};
