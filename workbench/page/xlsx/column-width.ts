/** Widths in a file count characters of the standard font, 7 pixels each. @source ECMA-376 part 1, 18.3.1.13, for Calibri 11 */
const CHARACTER_PX = 7;
const POINTS_PER_PX = 72 / 96;

/** @example widthInPoints(9.140625) // 48 */
export function widthInPoints(characters: number): number {
  return Math.trunc(characters * CHARACTER_PX + 0.5) * POINTS_PER_PX;
}

/** @example widthInCharacters(48) // 9.142857142857142 */
export function widthInCharacters(points: number): number {
  return points / POINTS_PER_PX / CHARACTER_PX;
}
