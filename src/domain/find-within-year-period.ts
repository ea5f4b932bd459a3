import type { Month } from "./month";
import { toHalfWidth } from "./to-half-width";
import type { Year } from "./year";

/** A part of a year that begins with January; `year` is `null` where the text names none. */
export interface NamedPeriod {
  readonly year: Year | null;
  /** 1 to 11: all twelve months are a year. */
  readonly throughMonth: Month;
}

const lastWholeMonth = 11;
const monthsOfQuarter = 3;
const halfYear = 6;

const yearInText = /(?<!\d)((?:19|20)\d{2})(?!\d)年?度?/;

/** 1—9月, 1-9月份, 1月至9月, 前9个月: the months stand in `last`. */
const fromJanuary = /(?<!\d)0?1月?(?:份)?[-–—~至到](?<last>\d{1,2})月份?|前(?<first>\d{1,2})个月/;
/** 截至9月底, 9月末, 9月30日, 至9月: what has accumulated by then. */
const byTheEnd =
  /(?:截[至止]到?|至)(?<by>\d{1,2})月份?(?:底|末|(?:28|29|30|31)日)?(?!\d)|(?<end>\d{1,2})月(?:底|末|(?:28|29|30|31)日)/;
const january = /(?<![\d-–—~至到])0?1月份?(?!\d)/;
const quarters = /(?:前|第?(?:1|一)[-–—~至到])(?<quarters>[二两三23])个?季度|(?<firstQuarter>第?[一1]季度|Q1)(?!\d)/i;
const firstHalf = /上半年/;

const mayBePeriod = /月|季|半年|Q1/i;

const quarterCount: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, "2": 2, "3": 3 };

/** What else may stand beside the time. A text that says more is of something else: 1—9月同比增长. */
const filler =
  /实际|完成|实绩|统计|累计|情况|快报|初步|年报|核实|最终|截[至止]到?|本年|当年|今年|自年初|示例|数据|虚构|[值数底末的为()]/g;

/**
 * Reads the part of a year, from January on, that a text speaks of and of nothing else: 1—9月, 截至9月底, 前三季度, 上半年, 9月末.
 *
 * @returns  `null` where it speaks of no such part: a month or a quarter alone (9月, 三季度, 下半年) does not begin with January, and
 *           a target (1—9月目标) is none of it
 * @example  findWithinYearPeriod("2023年1—9月完成数") // { year: 2023, throughMonth: 9 }
 * @example  findWithinYearPeriod("前三季度") // { year: null, throughMonth: 9 }
 * @example  findWithinYearPeriod("三季度") // null
 */
export const findWithinYearPeriod = (text: string): NamedPeriod | null => {
  const compact = toHalfWidth(text).replace(/\s/g, "");
  if (!mayBePeriod.test(compact)) return null;
  const year = yearInText.exec(compact)?.[1];
  const withoutYear = compact.replace(yearInText, "");
  for (const pattern of [fromJanuary, byTheEnd, quarters, firstHalf, january]) {
    const found = pattern.exec(withoutYear);
    if (found === null) continue;
    const throughMonth = monthOf(found.groups ?? {}, pattern);
    const rest = withoutYear.replace(found[0], "").replace(filler, "");
    if (rest !== "" || throughMonth < 1 || throughMonth > lastWholeMonth) return null;
    return { year: year === undefined ? null : Number(year), throughMonth };
  }
  return null;
};

const monthOf = (groups: Readonly<Record<string, string | undefined>>, pattern: RegExp): Month => {
  const month = groups["last"] ?? groups["first"] ?? groups["by"] ?? groups["end"];
  if (month !== undefined) return Number(month);
  const quarter = groups["quarters"];
  if (quarter !== undefined) return (quarterCount[quarter] ?? 0) * monthsOfQuarter;
  if (groups["firstQuarter"] !== undefined) return monthsOfQuarter;
  return pattern === firstHalf ? halfYear : 1;
};
