/**
 * The inverse of what a cell's text is escaped with, once XML's own escapes are resolved.
 *
 * @source ECMA-376-1 §22.9.2.19 ST_Xstring
 * @example unescapeCellText("a_x000B_b") // "a\u000bb"
 */
export const unescapeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
