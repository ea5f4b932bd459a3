import { toHalfWidth } from "./to-half-width";

const dash = "[-–—~至到]";
const year = String.raw`\d{4}`;

const otherPeriods = new RegExp(
  [
    // 2015-16, 2015/16, 2021—2025年, 2015—2016学年
    String.raw`${year}年?(?:${dash}|/)(?:\d{2}|${year})(?:年度?|学年|财年)?`,
    // FY2016, 2016财年, 2016学年
    String.raw`FY\d{2,4}|${year}(?:财|学)年度?|财年${year}`,
    // 2023年1-9月, 9月, 截至2023年9月底
    String.raw`(?:截[至止]到?)?(?:${year}年)?(?:\d{1,2}月?${dash})?\d{1,2}月(?:份|底|末|\d{1,2}日)?(?:累计)?`,
    // 2023年上半年, 前三季度, 2023Q1
    String.raw`(?:${year}年?)?(?:[上下]半年|[前第]?[一二三四1-4]个?季度|Q[1-4])`,
    // 2023-09, 2023.6, 2023-06-30
    String.raw`${year}[-./]\d{1,2}(?:[-./]\d{1,2})?`,
    // 1521年, 3021年度
    String.raw`${year}年度?`,
  ]
    .map((period) => `^(?:${period})$`)
    .join("|"),
  "i",
);

const kindOfValue = /实际|目标|规划|计划|完成|[值数]|情况|\(.*\)/g;

/**
 * Whether a text that holds no calendar year that can be read speaks of another time: a part of a year, several years, a fiscal or
 * split year, a year far from the present.
 *
 * @example saysOtherPeriod("2015-16") // true
 * @example saysOtherPeriod("2023年1—9月实际值") // true
 * @example saysOtherPeriod("月均工资") // false
 */
export const saysOtherPeriod = (text: string): boolean =>
  otherPeriods.test(toHalfWidth(text).replace(/\s/g, "").replace(kindOfValue, ""));
