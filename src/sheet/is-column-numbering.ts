import type { Grid } from "./grid";
import { joinLines } from "./join-lines";
import { isBlank } from "./value-at";

/** One cell of such a row. */
export const numbering = /^(?:[甲乙丙丁戊己]|[(（]?\d{1,2}[)）]?)$/;

/** The row of 甲 乙 1 2 3 under the header of a statistical form. */
export const isColumnNumbering = (grid: Grid, row: number): boolean => {
  const values = (grid.values[row - grid.range.row] ?? []).filter((value) => !isBlank(value));
  const texts = values.map((value) =>
    typeof value === "string" ? joinLines(value) : typeof value === "number" ? String(value) : "",
  );
  if (texts.length < 2 || !texts.every((text) => numbering.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/\D/g, ""))).filter((number) => number > 0);
  return numbers.length > 0 && numbers.every((number, index) => number === index + 1);
};
