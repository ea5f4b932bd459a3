import fc from "fast-check";
import { findWithinYearPeriod } from "../../src/domain/find-within-year-period";
import { findYear } from "../../src/domain/find-year";

test.each([
  ["2023年1—9月", 2023, 9],
  ["2023年1-9月实际值", 2023, 9],
  ["２０２３年１～９月份", 2023, 9],
  ["2023年1月至9月累计完成数", 2023, 9],
  ["2023年01-09月", 2023, 9],
  ["1-9月", null, 9],
  ["1—9月（2023年）", 2023, 9],
  ["2023年累计完成（1—9月）", 2023, 9],
  ["截至2023年9月底", 2023, 9],
  ["截至9月底完成", null, 9],
  ["截止2023年6月30日", 2023, 6],
  ["2023年9月末", 2023, 9],
  ["2023年前9个月", 2023, 9],
  ["2024年前三季度", 2024, 9],
  ["前三季度实绩", null, 9],
  ["2023年1-3季度", 2023, 9],
  ["2023年上半年", 2023, 6],
  ["2024年一季度", 2024, 3],
  ["第一季度", null, 3],
  ["2024Q1", 2024, 3],
  ["2024年1月", 2024, 1],
  ["2023年1—11月（快报数）", 2023, 11],
  ["2023年 1 — 9月", 2023, 9],
  ["前11个月", null, 11],
  ["截至11月", null, 11],
  ["截至9月完成数", null, 9],
  ["2023年至9月份", 2023, 9],
  ["2023年11月末", 2023, 11],
  ["2023年累计1月", 2023, 1],
  ["1月累计", null, 1],
  ["一季度完成数", null, 3],
  ["截至2023年前三季度", 2023, 9],
])("%j runs from January of %p through month %d", (text, year, throughMonth) => {
  expect(findWithinYearPeriod(text)).toEqual({ year, throughMonth });
});

test.each([
  ["2023年9月", "a month alone"],
  ["9月份", "a month alone"],
  ["2023年三季度", "a quarter alone"],
  ["2023Q3", "a quarter alone"],
  ["2023年下半年", "the second half"],
  ["2023年6-9月", "months from June on"],
  ["5月至9月", "months from May on"],
  ["11-12月", "two months"],
  ["2023年1—12月", "all of the year"],
  ["截至2023年12月底", "all of the year"],
  ["2023年1—13月", "no month"],
  ["2023年1—0月", "no month"],
  ["截至2023年6月15日", "half a month more"],
  ["2023年1—9月目标值", "a target"],
  ["2023年1—9月同比增长", "a growth"],
  ["1—9月完成率", "a share"],
  ["月均工资", "an indicator"],
  ["季度", "no time"],
  ["2023年", "a year"],
  ["1-9", "no months"],
  ["", "nothing"],
])("%j is no part of a year from January on: it is %s", (text) => {
  expect(findWithinYearPeriod(text)).toBeNull();
});

test("no text is both a year and a part of one", () => {
  const part = fc.constantFrom(
    "2023年",
    "1—9月",
    "1—12月",
    "上半年",
    "9月末",
    "截至",
    "实际值",
    "累计",
    "（快报）",
    "前三季度",
    "2022",
    "12月底",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const text = parts.join("");
      expect(findYear(text) !== null && findWithinYearPeriod(text) !== null).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
