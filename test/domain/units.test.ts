import fc from "fast-check";
import { convertUnit, findUnit, units, unitUnderName } from "../../src/domain/units";

describe("findUnit", () => {
  it.each(Object.values(units))("reads the canonical unit $symbol as itself", (unit) => {
    expect(findUnit(unit.symbol)).toBe(unit);
  });

  it.each([
    ["％", "%"],
    [" % ", "%"],
    ["（％）", "%"],
    ["单位：亿元", "亿元"],
    ["计量单位:万元", "万元"],
    ["户", "家"],
    ["个", "家"],
    ["个百分点", "百分点"],
    ["亿 元", "亿元"],
    ["件／万人", "件/万人"],
    ["人·年", "人年"],
    ["亿元人民币", "亿元"],
    ["万美元", "万美元"],
    ["万吨", "万吨"],
    ["公里", "公里"],
    ["名", "人"],
  ])("reads %j as %s", (text, symbol) => {
    expect(findUnit(text)?.symbol).toBe(symbol);
  });

  it.each(["", "担", "斗", "万元、%", "亿", "家以上", "constructor"])("does not know %j", (text) => {
    expect(findUnit(text)).toBeNull();
  });
});

describe("convertUnit", () => {
  it.each([
    [1.5, units.hundredMillionYuan, units.tenThousandYuan, 15_000],
    [24_426, units.tenThousandYuan, units.hundredMillionYuan, 2.4426],
    [3, units.thousandYuan, units.yuan, 3000],
    [0.62, units.percent, units.perMille, 6.2],
    [8.5, units.perMille, units.percent, 0.85],
    [12, units.tenThousandPersons, units.person, 120_000],
    [3, findUnit("亿美元")!, findUnit("万美元")!, 30_000],
    [3, findUnit("平方公里")!, findUnit("公顷")!, 300],
    [15, findUnit("亩")!, findUnit("公顷")!, 1],
    [2.5, findUnit("亿千瓦时")!, findUnit("万千瓦时")!, 25_000],
  ])("turns %d from $symbol into the same quantity", (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBeCloseTo(expected, 10);
  });

  it("gives a value back unchanged in its own unit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.constantFrom(...Object.values(units)), (value, unit) => {
        expect(convertUnit(value, unit, unit)).toBe(value);
      }),
    );
  });

  it("comes back to the same value within a rounding of the last digits", () => {
    const size = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    const anyUnit = fc.constantFrom(...Object.values(units));
    fc.assert(
      fc.property(size, anyUnit, anyUnit, (value, one, other) => {
        const there = convertUnit(value, one, other);
        if (there === null) expect(one.dimension).not.toBe(other.dimension);
        else expect(convertUnit(there, other, one)! / value).toBeCloseTo(1, 12);
      }),
    );
  });

  it("does not convert firms into yuan, nor work-years into people", () => {
    expect(convertUnit(1, units.organisation, units.yuan)).toBeNull();
    expect(convertUnit(1, units.workYear, units.person)).toBeNull();
    expect(convertUnit(1, findUnit("美元")!, units.yuan)).toBeNull();
    expect(convertUnit(1, findUnit("吨标准煤")!, findUnit("吨")!)).toBeNull();
    expect(convertUnit(1, findUnit("人次")!, units.person)).toBeNull();
  });
});

describe("unitUnderName", () => {
  it.each([
    ["万人R&D人员数", units.workYear, units.workYearsPerTenThousand],
    ["每万人口高价值发明专利拥有量", units.piece, units.piecesPerTenThousand],
    ["每万名人员发明专利数", units.piece, units.piecesPerTenThousand],
    ["每万人口高价值发明专利拥有量", units.piecesPerTenThousand, units.piecesPerTenThousand],
    ["发明专利授权量", units.piece, units.piece],
    ["技术合同成交额", units.hundredMillionYuan, units.hundredMillionYuan],
  ])("gives %s in $symbol the unit $symbol", (name, printed, meant) => {
    expect(unitUnderName(name, printed)).toBe(meant);
  });
});
