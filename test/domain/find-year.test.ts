import fc from "fast-check";
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
    ["十三五末", 2020],
    ["“十四五”规划期末".replace(/[“”]/g, ""), 2025],
    ["2022年目标值（2022）", 2022],
  ])("reads %j as %i", (text, year) => {
    expect(findYear(text)).toBe(year);
  });

  it.each([
    ["", "nothing"],
    ["实际值", "no year"],
    ["2021—2025年", "a period"],
    ["2015-16", "a period"],
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
