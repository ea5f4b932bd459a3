import { findYear, isYearNumber } from "../domain/find-year";
import { toHalfWidth } from "../domain/to-half-width";
import type { Year } from "../domain/year";
import { readAbsence } from "../sheet/read-absence";

/** The cells of an argument in order: of a row, a column, or one cell alone. Where an optional argument is left out there are none. */
export const cellsOf = (argument: unknown): readonly unknown[] => {
  if (isLeftOut(argument)) return [];
  return Array.isArray(argument) ? argument.flat() : [argument];
};

/** Excel gives `null` or nothing for an argument that is left out. */
const isLeftOut = (argument: unknown): argument is null | undefined => argument === null || argument === undefined;

/** Excel gives an empty text or `null` for an empty cell. */
export const isBlank = (cell: unknown): boolean => isLeftOut(cell) || (typeof cell === "string" && cell.trim() === "");

/** Nothing stands there, or a mark that says that the figure is not there. */
export const isAbsent = (cell: unknown): boolean =>
  isBlank(cell) || (typeof cell === "string" && readAbsence(toHalfWidth(cell).trim()) !== null);

/** @example readYear("2023年") // 2023 */
export const readYear = (cell: unknown): Year | null => {
  if (typeof cell === "number") return isYearNumber(cell) ? cell : null;
  return typeof cell === "string" ? findYear(cell) : null;
};

/** A cell as a sentence can show it. */
export const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
