import { findScaleSlips } from "../../src/domain/find-scale-slips";
import { spansPowerOfTen } from "../../src/domain/spans-power-of-ten";
import { years } from "./an-indicator";

const from2015 = (...values: readonly number[]) => values.map((value, index) => ({ year: 2015 + index, value }));

const slips = (...values: readonly number[]) =>
  findScaleSlips(from2015(...values)).map(({ index, power }) => [index, power]);

test.each([
  ["ten times too large", [14, 190, 22], [[1, 1]]],
  ["a tenth", [140, 15, 160], [[1, -1]]],
  ["a hundred times too large", [14, 1600, 16], [[1, 2]]],
  ["a thousandth", [1400, 1.5, 1600], [[1, -3]]],
  ["ten thousand times too large", [1.4, 15_000, 1.6], [[1, 4]]],
  [
    "twice ten times too large",
    [10, 110, 11, 120, 12],
    [
      [1, 1],
      [3, 1],
    ],
  ],
  ["too small at the beginning, where most values stand on the other level", [10, 110, 120, 130], [[0, -1]]],
  [
    "too large at the end, where the earlier of two equal levels is right",
    [10, 11, 120, 130],
    [
      [2, 1],
      [3, 1],
    ],
  ],
] as const)("a value is %s", (_slip, values, expected) => {
  expect(slips(...values)).toEqual(expected);
});

test("a hundred thousand times is more than any unit is taken for another", () => {
  expect(slips(1.4, 150_000, 1.6)).toEqual([]);
});

test("of two values nobody knows which slipped", () => {
  expect(slips(14, 190)).toEqual([]);
  expect(slips(0, 14, -3, 190)).toEqual([]);
});

test("zeros and what is negative are passed over, and the others keep their places", () => {
  expect(slips(0, 14, -3, 190, 22)).toEqual([[3, 1]]);
});

test.each([
  [63, 0],
  [64, 1],
  [158, 1],
  [159, 0],
  [397, 0],
  [399, 2],
  [2510, 2],
  [2520, 0],
])("beside 10, %d is off by %d powers of ten: 10^0.8 to 10^1.2 is one, 10^1.6 to 10^2.4 two", (value, power) => {
  expect(slips(10, value, 10)).toEqual(power === 0 ? [] : [[1, power]]);
});

test("a jump counts where it is four times the row's usual change, and not in a row that doubles each year", () => {
  // A jump by 12.5 is one of 1.097 powers of ten: 4 × log 2 = 1.204, 4 × log 1.7 = 0.922.
  expect(slips(10, 20, 40, 500, 1000)).toEqual([]);
  expect(slips(10, 17, 28.9, 361.25, 614)).toEqual([
    [3, 1],
    [4, 1],
  ]);
});

test("over three years three times as much is usual", () => {
  // Rows that grow by 0.1 powers of ten a year: 4 × 0.1 × 3 = 1.2.
  expect(findScaleSlips(years({ 2010: 10, 2011: 12.59, 2012: 15.85, 2015: 198, 2016: 249 }))).toEqual([]);
  expect(findScaleSlips(years({ 2010: 10, 2011: 12.59, 2012: 15.85, 2013: 198, 2014: 249 }))).toHaveLength(2);
});

test("what is usual is the upper median of the other steps, each by the year, without the jumps among them", () => {
  // The other steps are 0.1, 0.3, 0.3 a year, then 0.1, 0.1, 0.3: 4 × 0.3 is more than the jump, 4 × 0.1 less.
  const row = (...steps: readonly number[]) =>
    slips(...steps.reduce<readonly number[]>((values, step) => [...values, values.at(-1)! * 10 ** step], [10]));
  expect(row(0.1, 0.3, 1.1, 0.3)).toEqual([]);
  expect(row(0.1, 0.1, 1.1, 0.3)).not.toEqual([]);
  expect(row(-0.3, -0.3, 1.1, 0.1)).toEqual([]);
  expect(row(0.1, 1.1, -1.1, 0.1)).toEqual([[2, 1]]);
});

test("values of one year are a year apart at least", () => {
  const twice = [...years({ 2021: 14 }), ...years({ 2021: 190 }), ...years({ 2022: 22 })];
  expect(findScaleSlips(twice)).toEqual([{ index: 1, power: 1 }]);
});

test("rows whose values lie together within 10^0.8, zeros left aside, hold no slip", () => {
  expect(spansPowerOfTen(years({ 2021: 10, 2022: 63 }))).toBe(false);
  expect(spansPowerOfTen(years({ 2021: 10, 2022: 64 }))).toBe(true);
  expect(spansPowerOfTen(years({ 2021: 10 }), years({ 2025: 64 }))).toBe(true);
  expect(spansPowerOfTen(years({ 2021: 0, 2022: 10, 2023: -70 }))).toBe(false);
  expect(spansPowerOfTen([])).toBe(false);
});
