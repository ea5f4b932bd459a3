import fc from "fast-check";
import { noLimits, type Direction } from "../../../src/domain/indicator";
import { escapAnticipatedProgress } from "../../../src/domain/methods/escap-anticipated-progress";
import { escapCurrentStatus } from "../../../src/domain/methods/escap-current-status";
import type { MethodGrounds } from "../../../src/domain/methods/method-grounds";
import { isWithheld, withhold } from "../../../src/domain/withheld";

const grounds = (
  base: number,
  latest: number,
  goal: number | null,
  direction: Direction = "increase",
): MethodGrounds => {
  const baseline = { year: 2015, value: base };
  const target = goal === null ? null : { year: 2030, value: goal };
  const last = { year: 2020, value: latest };
  const targets = target === null ? [] : [target];
  const observed = [baseline, last];
  return {
    ...{ direction, baseline, latest: last, observed, target, targets },
    ...{ tableBaseYear: null, farEdge: null, limits: noLimits, ceiling: null },
  };
};

const leadingTo = (value: number) => ({ value });

describe("ESCAP's current status index", () => {
  test.each([
    [20, 40, 60, "increase", 5, "progress"],
    [20, 60, 60, "increase", 10, "completed"],
    [20, 70, 60, "increase", 12.5, "completed"],
    [20, 16, 60, "increase", -1, "no-progress"],
    [20, 20, 60, "increase", 0, "no-progress"],
    [60, 50, 20, "decrease", 2.5, "progress"],
    [60, 70, 20, "decrease", -2.5, "no-progress"],
  ] as const)("from %d over %d towards %d (%s) is %d: %s", (base, latest, goal, direction, value, status) => {
    expect(escapCurrentStatus(grounds(base, latest, goal, direction))).toEqual({ value, status });
  });

  test("is withheld where there is no way to go", () => {
    expect(escapCurrentStatus(grounds(20, 40, null))).toEqual({ withheld: "no-target" });
    expect(escapCurrentStatus(grounds(20, 40, 20))).toEqual({ withheld: "baseline-equals-target" });
    expect(escapCurrentStatus(grounds(20, 40, 10))).toEqual({ withheld: "target-behind-baseline" });
  });
});

describe("ESCAP's anticipated progress index", () => {
  test.each([
    [20, 30, 60, "increase", 50, 0.25, "accelerate"],
    [20, 30, 60, "increase", 60, 0, "maintain"],
    [20, 30, 60, "increase", 75, 0, "maintain"],
    [20, 30, 60, "increase", 30, 0.75, "accelerate"],
    [20, 30, 60, "increase", 28, 0.8, "reverse"],
    [20, 30, 60, "increase", 10, 1.25, "reverse"],
    [60, 50, 20, "decrease", 30, 0.25, "accelerate"],
    [60, 50, 20, "decrease", 55, 0.875, "reverse"],
  ] as const)(
    "from %d over %d towards %d (%s), leading to %d, misses %d: %s",
    (base, latest, goal, way, led, value, status) => {
      expect(escapAnticipatedProgress(grounds(base, latest, goal, way), leadingTo(led))).toEqual({ value, status });
    },
  );

  test("is withheld without a target, without a way, and where nothing is projected", () => {
    expect(escapAnticipatedProgress(grounds(20, 40, null), leadingTo(50))).toEqual({ withheld: "no-target" });
    expect(escapAnticipatedProgress(grounds(20, 40, 20), leadingTo(50))).toEqual({
      withheld: "baseline-equals-target",
    });
    expect(escapAnticipatedProgress(grounds(20, 40, 10), leadingTo(50))).toEqual({
      withheld: "target-behind-baseline",
    });
    expect(escapAnticipatedProgress(grounds(20, 40, 60), withhold("two-observations"))).toEqual({
      withheld: "two-observations",
    });
  });

  test("misses no more the closer the trend comes to the target", () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(value, value, value, (latest, one, other) => {
        const found = [Math.min(one, other), Math.max(one, other)].map((led) =>
          escapAnticipatedProgress(grounds(0, latest, 80), leadingTo(led)),
        );
        const [further, closer] = found.map((verdict) => (isWithheld(verdict) ? NaN : verdict.value));
        expect(closer).toBeLessThanOrEqual(further!);
      }),
    );
  });
});
