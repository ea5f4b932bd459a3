import { toHalfWidth } from "../domain/to-half-width";
import type { Year } from "../domain/year";

/** A star as a note names it: alone, not doubled. */
const star = String.raw`(?:(?<!\*)\*(?!\*)|星号)`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)\s?年?\s?`;
const data = String.raw`(?:的|度|底|末|实际|统计|年报|决算|核实)*(?:数据|数值|数字|数|值|口径|情况)?`;

/** 加*号为2020年数据, 带星号的为2020年数: the star, then the year, and nothing said of the year but that it is data. */
const starThenYear = new RegExp(String.raw`${star}[^\d,]{0,12}${year}${data}["”』」)]*(?=\s|$)`);

/** 2020年数据以*标注, 2020年数据加*号. */
const yearThenStar = new RegExp(String.raw`${year}${data}[^\d,]{0,8}${star}`);

const endOfClause = /[,。;\n\r]|\.(?!\d)/;

/**
 * Reads from a note to which year it gives the values marked with `*`.
 *
 * @returns  `null` where the note gives the star another meaning, or none
 * @example  readStarYear("注：加*号为 2020年数据") // 2020
 * @example  readStarYear("*为预计数，2023年公布") // null
 */
export const readStarYear = (note: string): Year | null => {
  for (const clause of toHalfWidth(note).split(endOfClause)) {
    const found = (starThenYear.exec(clause) ?? yearThenStar.exec(clause))?.groups?.["year"];
    if (found !== undefined) return Number(found);
  }
  return null;
};
