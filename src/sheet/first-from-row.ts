/**
 * The index of the first thing that stands in a row or below it, by halving; the number of things where all stand above.
 *
 * @param things  top down
 * @param rowOf   the row in which a thing stands
 * @example firstFromRow([2, 5, 9], (row) => row, 5) // 1
 */
export const firstFromRow = <Thing>(things: readonly Thing[], rowOf: (thing: Thing) => number, row: number): number => {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && rowOf(thing) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};
