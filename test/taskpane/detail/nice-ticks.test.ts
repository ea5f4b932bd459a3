import fc from "fast-check";

import { niceTicks } from "../../../src/taskpane/detail/nice-ticks";

test.each([
  [0.62, 1.5, [0.5, 1, 1.5]],
  [55.35, 65, [55, 60, 65]],
  [44, 80, [40, 50, 60, 70, 80]],
  [0, 0.3, [0, 0.1, 0.2, 0.3]],
  [-3, 4, [-4, -2, 0, 2, 4]],
])("the marks from %p to %p are round numbers", (lowest, highest, ticks) => {
  expect(niceTicks(lowest, highest, 4)).toEqual(ticks);
});

test.each([5, 0, -0.3])("one value alone, %p, still gets an axis with some length", (value) => {
  const ticks = niceTicks(value, value, 4);
  expect(ticks[0]).toBeLessThanOrEqual(value);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
});

test("marks always cover the range, ascend, and are no more than asked for", () => {
  // As sheets have them: up to four decimals.
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((digits) => digits / 10_000);
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 8 }), (one, other, atMost) => {
      const [lowest, highest] = [Math.min(one, other), Math.max(one, other)];
      const ticks = niceTicks(lowest, highest, atMost);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(atMost + 1);
      expect(ticks[0]).toBeLessThanOrEqual(lowest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    }),
  );
});
