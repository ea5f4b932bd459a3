import { toHalfWidth } from "./to-half-width";
import type { Year } from "./year";

const chineseDigits = "〇一二三四五六七八九";
/** Zero is written in several ways, the Latin and the Cyrillic O among them. */
const zeroes = /[○零OО]/g;
const yearInChinese = /(?:一九|二[〇○零OО])[〇○零OО一二三四五六七八九]{2}/g;

/** Only years of the last and the present century are read: other numbers of four digits are values. */
const yearNumber = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * 2015-16, 2015/16 and 2021—2025 are periods, FY2016 a fiscal year that may begin in another calendar year; 2023年1-9月 and 2023.6
 * are parts of a year. A year's end or all its months are the year.
 */
const period = /\d{4}年?[-–—~至到/]\d|\d{4}\.\d{1,2}(?!\d)|FY\d{2}|\d{4}[财学]年|财年\d{4}/i;
const lastDay = /(?<=\d{4})[-./]12[-./]31(?!\d)/;
/** All twelve months, or the end of the last one; 6—12月 is a part of the year. */
const wholeYear = /(?<!\d|\d月?[-–—~至到])(?:0?1月?[-–—~至到])?12月(?:底|末|31日)?/;
const partOfYear = /月|季|半年|旬/;

/** The first five-year plan ended in 1957; each later one five years after it, with the gap of 1963–1965 before the third. */
const endOfFiveYearPlan = /十([一二三四五六])五(?:规划|时期)*期?末/;
const endOfTenthPlan = 2005;
const yearsPerPlan = 5;

/**
 * Reads the one calendar year that a text speaks of, in any script of digits.
 *
 * @returns  `null` where there is none, more than one, or only a part of a year
 * @example  findYear("二〇二一年实际值") // 2021
 * @example  findYear("十三五末") // 2020
 * @example  findYear("2021-12-31") // 2021
 * @example  findYear("2021—2025年") // null
 */
export const findYear = (text: string): Year | null => {
  const plain = withAsciiDigits(toHalfWidth(text).replace(/\s/g, "")).replace(lastDay, "年");
  if (period.test(plain) || partOfYear.test(plain.replace(wholeYear, ""))) return null;
  const years = new Set(plain.match(yearNumber));
  const [year] = years;
  if (year !== undefined) return years.size === 1 ? Number(year) : null;
  const plan = endOfFiveYearPlan.exec(plain)?.[1];
  return plan === undefined ? null : endOfTenthPlan + yearsPerPlan * chineseDigits.indexOf(plan);
};

/** @example isYearNumber(2021) // true */
export const isYearNumber = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

const withAsciiDigits = (text: string): string =>
  text.replace(yearInChinese, (year) =>
    Array.from(year.replace(zeroes, "〇"), (digit) => String(chineseDigits.indexOf(digit))).join(""),
  );
