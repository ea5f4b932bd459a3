/** Sizes in a book are points; a screen at 100 % shows 96 pixels to the inch of 72 points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
