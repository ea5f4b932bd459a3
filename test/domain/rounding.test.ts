import { decimalDigits } from "../../src/domain/decimal-digits";
import { decimalPlaces } from "../../src/domain/decimal-places";
import type { Direction } from "../../src/domain/indicator";
import { onlyLooksMet } from "../../src/domain/only-looks-met";
import { roundHalfEven } from "../../src/domain/round-half-even";

describe("rounding half to even", () => {
  test.each([
    // SOURCE: the examples of GB/T 8170—2008, 3.2 and 3.3.
    [12.1498, 0, 12],
    [12.1498, 1, 12.1],
    [1268, -2, 1300],
    [10.5002, 0, 11],
    [1.05, 1, 1],
    [0.35, 1, 0.4],
    [2500, -3, 2000],
    [3500, -3, 4000],
    [0.0325, 3, 0.032],
    [32500, -3, 32000],
    [-355, -1, -360],
    [-325, -1, -320],
    [15.4546, 0, 15],
  ])("of %d to %d decimals is %d", (value, decimals, rounded) => {
    expect(roundHalfEven(value, decimals)).toBe(rounded);
  });

  test("goes by the decimal as written and not by its binary neighbour: 1.005 is a tie, though it is stored below", () => {
    expect((1.005).toFixed(20)).toBe("1.00499999999999989342");
    expect(roundHalfEven(1.005, 2)).toBe(1);
    expect(roundHalfEven(1.015, 2)).toBe(1.02);
    expect(roundHalfEven(2.675, 2)).toBe(2.68);
  });

  test("takes one step, not two: 0.4546 to whole numbers is 0", () => {
    expect(roundHalfEven(0.4546, 0)).toBe(0);
  });

  test("differs from Excel's ROUND, which takes ties away from zero, at ties only", () => {
    expect([0.5, 1.5, 2.5, 3.5].map((value) => roundHalfEven(value, 0))).toEqual([0, 2, 2, 4]);
  });

  test("leaves a number with fewer decimals as it is, however large or small", () => {
    for (const value of [0, 7, -0.25, 1e21, 1.7976931348623157e308, 5e-324]) {
      expect(roundHalfEven(value, 400)).toBe(value);
    }
    expect(roundHalfEven(1e21, 2)).toBe(1e21);
    expect(roundHalfEven(5e-324, 2)).toBe(0);
    expect(Object.is(roundHalfEven(-0.001, 2), -0)).toBe(false);
  });

  test("refuses half a decimal and what is no number", () => {
    expect(() => roundHalfEven(1, 0.5)).toThrow(RangeError);
    expect(() => roundHalfEven(NaN, 1)).toThrow(RangeError);
    expect(() => roundHalfEven(Infinity, 1)).toThrow(RangeError);
  });
});

test("the digits of a number are those that a person wrote", () => {
  expect(decimalDigits(0.85)).toEqual({ digits: "85", exponent: -2 });
  expect(decimalDigits(1.2e21)).toEqual({ digits: "12", exponent: 20 });
  expect(decimalDigits(1.5e-7)).toEqual({ digits: "15", exponent: -8 });
  expect(decimalDigits(0)).toEqual({ digits: "0", exponent: 0 });
  expect(() => decimalDigits(-1)).toThrow(RangeError);
});

test.each([
  [100, 0],
  [1.5, 1],
  [0.85, 2],
  [-0.85, 2],
  [1e-7, 7],
  [1e21, 0],
])("%d is written with %d decimals", (value, places) => {
  expect(decimalPlaces(value)).toBe(places);
});

describe("a value only looks as if it met its target", () => {
  const plan = (direction: Direction, baseline: number, target: number) => ({
    direction,
    baseline: { year: 2021, value: baseline },
    targets: [{ year: 2025, value: target }],
  });

  test("where rounding to the plan's decimals makes up for what it lacks", () => {
    expect(onlyLooksMet(1.497, 1.5, plan("increase", 0.62, 1.5))).toBe(true);
    expect(onlyLooksMet(99.6, 100, plan("increase", 59, 100))).toBe(true);
    expect(onlyLooksMet(20.004, 20, plan("decrease", 36.5, 20))).toBe(true);
  });

  test("but not where it shows short of it, or meets it in truth", () => {
    expect(onlyLooksMet(1.494, 1.5, plan("increase", 0.62, 1.5))).toBe(false);
    expect(onlyLooksMet(98.9, 100, plan("increase", 59, 100))).toBe(false);
    expect(onlyLooksMet(1.5, 1.5, plan("increase", 0.62, 1.5))).toBe(false);
    expect(onlyLooksMet(20.06, 20, plan("decrease", 36.5, 20))).toBe(false);
  });

  test("with the decimals of the whole row: 1.5 against 2 is not rounded where the baseline is 0.56", () => {
    expect(onlyLooksMet(1.5, 2, plan("increase", 0.56, 2))).toBe(false);
    expect(onlyLooksMet(1.5, 2, plan("increase", 1, 2))).toBe(true);
  });

  test("with a tie on either side of an even digit told apart: 1.45 shows as 1.4, 1.55 as 1.6", () => {
    expect(onlyLooksMet(1.45, 1.5, plan("increase", 0.6, 1.5))).toBe(false);
    expect(onlyLooksMet(1.55, 1.6, plan("increase", 0.6, 1.6))).toBe(true);
  });
});
