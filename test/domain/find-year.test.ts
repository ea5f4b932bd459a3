import fc from "fast-check";
import { saysOtherPeriod } from "../../src/domain/says-other-period";
import { findYear, isYearNumber } from "../../src/domain/find-year";

describe("findYear", () => {
  it.each([
    ["2021", 2021],
    ["2021年", 2021],
    ["２０２１年", 2021],
    ["二〇二一年", 2021],
    ["二○二一年", 2021],
    ["二零二一", 2021],
    ["二O二一年实际值", 2021],
    ["一九九八年", 1998],
    ["2021年度", 2021],
    ["2021年\n实际值", 2021],
    ["基期值（2020年）", 2020],
    ["2022年12月底", 2022],
    ["2022年1-12月", 2022],
    ["2022年01—12月", 2022],
    ["2022年1月至12月", 2022],
    ["2022年12月31日", 2022],
    ["12月末（2022年）", 2022],
    ["2021年目标值1.5倍", 2021],
    ["2021-12-31实际值", 2021],
    ["十三五末", 2020],
    ["“十四五”规划期末".replace(/[“”]/g, ""), 2025],
    ["2022年目标值（2022）", 2022],
    ["2021-12-31", 2021],
    ["2021/12/31", 2021],
    ["十四五末", 2025],
  ])("reads %j as %i", (text, year) => {
    expect(findYear(text)).toBe(year);
  });

  it.each([
    ["", "nothing"],
    ["实际值", "no year"],
    ["2021—2025年", "a period"],
    ["2015-16", "a period"],
    ["2015/16", "a split year"],
    ["2015—2016学年", "a school year"],
    ["FY2016", "a fiscal year"],
    ["2016财年", "a fiscal year"],
    ["2023-06-30", "a day within a year"],
    ["2023.6", "a month"],
    ["2023.06", "a month"],
    ["2023.6底", "a month"],
    ["2022年6-12月", "a part of a year"],
    ["2022年6月至12月", "a part of a year"],
    ["2022年11—12月", "a part of a year"],
    ["2021年和2022年", "two years"],
    ["2023年1-9月", "a part of a year"],
    ["2023年上半年", "a part of a year"],
    ["2023年三季度", "a part of a year"],
    ["12021", "a longer number"],
    ["1521年", "a year before the last century"],
    ["22年", "a shortened year"],
  ])("does not read %j, which holds %s", (text) => {
    expect(findYear(text)).toBeNull();
  });

  it("reads every year of two centuries in three scripts", () => {
    const chinese = (year: number) =>
      Array.from(String(year), (digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
    const wide = (year: number) =>
      String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        expect(findYear(`${year}年`)).toBe(year);
        expect(findYear(`${wide(year)}年`)).toBe(year);
        expect(findYear(`${chinese(year)}年`)).toBe(year);
        expect(isYearNumber(year)).toBe(true);
      }),
    );
  });

  it("takes only whole numbers of the two centuries for years", () => {
    expect([1899, 2100, 2021.5, NaN, Infinity].filter(isYearNumber)).toEqual([]);
  });
});

describe("saysOtherPeriod", () => {
  it.each([
    ...["2015-16", "2015/16", "2015—2016学年", "FY2016", "2016财年", "2021—2025年", "2021-2025年目标值"],
    ...["2023年1—9月", "1-9月", "2023年9月", "9月份", "截至2023年9月底", "2023年上半年", "前三季度", "2023Q1"],
    ...["2023-06", "2023-06-30", "2023.6", "1521年", "３０２１年", "2023年1—9月\n实际值"],
    ...["fy2016", "2023q1", "2023年1-9月（快报数）", "2022年6—12月"],
  ])("knows %j for a time that is no calendar year", (text) => {
    expect(saysOtherPeriod(text)).toBe(true);
  });

  it.each(["", "月均工资", "季度", "实际值", "1234", "1,234", "2015年以来新增", "三年行动", "第一年实际值", "16/17"])(
    "finds no other time in %j",
    (text) => {
      expect(saysOtherPeriod(text)).toBe(false);
    },
  );
});
