/**
 * Excel's API has column widths in points; the port has them in characters of the standard font, as Excel's own dialog does.
 *
 * A character is as wide as the widest digit of the workbook's standard font, which the API does not tell. Calibri 11 and 等线 11
 * have 7 pixels, and a column has 5 pixels of padding. Evidence: the unit is documented (OfficeDev/office-js issue 187), the 7
 * pixels are guessed for any other font. An undo in this session restores the points themselves.
 *
 * @source ECMA-376-1 §18.3.1.13 (width), for the digit and the padding
 */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 72 / 96;

/** Rounded, so that binary fractions do not make two widths of one. @example pointsOfCharacters(16) // 87.75 */
export const pointsOfCharacters = (characters: number): number =>
  Math.round((characters * digitPixels + paddingPixels) * pointsPerPixel * 1e6) / 1e6;

/** The inverse. @example charactersOfPoints(87.75) // 16 */
export const charactersOfPoints = (points: number): number => (points / pointsPerPixel - paddingPixels) / digitPixels;
