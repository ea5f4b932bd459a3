/**
 * The line through the points (xs, ys), read at x; level beyond both ends.
 *
 * @param xs  not descending, at least one
 * @param ys  one for each of `xs`
 * @example   interpolate([0, 10], [0, 1], 2.5) // 0.25
 * @example   interpolate([0, 10], [0, 1], 99) // 1
 */
export const interpolate = (xs: readonly number[], ys: readonly number[], x: number): number => {
  let leftX = xs[0] ?? NaN;
  let leftY = ys[0] ?? NaN;
  if (x <= leftX) return leftY;
  for (let index = 1; index < xs.length; index++) {
    const rightX = xs[index] ?? NaN;
    const rightY = ys[index] ?? NaN;
    if (x < rightX) return leftY + ((rightY - leftY) * (x - leftX)) / (rightX - leftX);
    leftX = rightX;
    leftY = rightY;
  }
  return leftY;
};
