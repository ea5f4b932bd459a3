import { findOutlier } from "../../src/domain/find-outlier";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import { years } from "./an-indicator";

const from2015 = (...values: readonly number[]) => values.map((value, index) => ({ year: 2015 + index, value }));

const found = (...values: readonly number[]) => findOutlier(from2015(...values), linear);

test.each([
  ["between two others, against the line between them", [10, 11, 12, 51, 14, 15], { index: 3, expected: 13 }],
  ["first, against the line through the next two", [51, 11, 12, 13, 14, 15], { index: 0, expected: 10 }],
  ["last, against the line through the two before", [10, 11, 12, 13, 14, 51], { index: 5, expected: 15 }],
  ["second, though the first one then stands further off", [0, -1, 200, 300, 400, 500], { index: 1, expected: 100 }],
  ["below the rest", [10, 11, 12, 2, 14, 15, 16], { index: 3, expected: 13 }],
] as const)("a value %s, stands out", (_place, values, outlier) => {
  expect(found(...values)).toEqual(outlier);
});

test("five values are too few to say which is the odd one", () => {
  expect(found(10, 11, 51, 13, 14)).toBeNull();
});

test.each([
  [19.5, null],
  [19.6, 3],
  [8.7, null],
  [8.6, 3],
])("beside an expected 13, %d departs by a third of the larger of both, or does not: %j", (value, index) => {
  expect(found(10, 11, 12, value, 14, 15, 16)?.index ?? null).toBe(index);
});

test.each([
  [-9.6, null],
  [-9.7, 5],
  [49.6, null],
  [49.7, 5],
])(
  "in a row that goes up and down by 2, %d is further from 20 than 10 × 1.4826 × 2 = 29.652, or is not: %j",
  (value, index) => {
    // Without it the distances are 4/3, 4/3, 2, 2, 2, 2, 4, 4: the upper of the two in the middle is 2.
    expect(found(20, 22, 20, 22, 20, value, 20, 22, 20)?.index ?? null).toBe(index);
  },
);

test.each([
  [-1, 1],
  [0, null],
  [30, null],
  [200, null],
  [210, 1],
])(
  "between the neighbours 0 and 200, whose line is at 100, %d is nothing strange, outside them it is: %j",
  (value, index) => {
    expect(found(0, value, 200, 300, 400, 500, 600)?.index ?? null).toBe(index);
  },
);

test("a line over a gap of years says nothing of the value beside it, wherever in the row that is", () => {
  const row = { 2010: 10, 2011: 11, 2012: 12, 2013: 13, 2018: 18, 2019: 19, 2020: 20, 2021: 21 };
  const withValue = (year: number, value: number, rest: Readonly<Record<number, number>> = row) =>
    findOutlier(years({ ...rest, [year]: value }), linear)?.expected ?? null;
  expect(withValue(2012, 51)).toBe(12);
  expect(withValue(2013, 51)).toBeNull();
  expect(withValue(2018, 51)).toBeNull();
  expect(withValue(2019, 51)).toBe(19);
  const early = { 2010: 10, 2011: 11, 2016: 16, 2017: 17, 2018: 18, 2019: 19, 2020: 20 };
  expect(withValue(2010, 51, early)).toBeNull();
  expect(withValue(2018, 51, early)).toBe(18);
  const late = { 2010: 10, 2011: 11, 2012: 12, 2013: 13, 2018: 18, 2019: 19 };
  expect(withValue(2019, 51, late)).toBeNull();
  expect(withValue(2010, 51, late)).toBe(10);
});

test("every second year is no gap where the whole row has it", () => {
  const row = years({ 2010: 10, 2012: 12, 2014: 14, 2016: 61, 2018: 18, 2020: 20 });
  expect(findOutlier(row, linear)).toEqual({ index: 3, expected: 16 });
});

test("on square roots 169 is expected between 12² and 14²", () => {
  const row = from2015(100, 121, 144, 900, 196, 225, 256);
  expect(findOutlier(row, squareRoot)).toEqual({ index: 3, expected: 169 });
});

test("a row that hardly varies, rises evenly or is all zeros holds nothing strange", () => {
  expect(found(100, 101, 100, 110, 100, 101, 100)).toBeNull();
  expect(found(10, 20, 30, 40, 50, 60, 70)).toBeNull();
  expect(found(0, 0, 0, 0, 0, 0)).toBeNull();
});
