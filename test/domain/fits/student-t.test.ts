import { intervalMultipliers } from "../../../src/domain/fits/interval-multipliers";
import { studentQuantile, studentTail } from "../../../src/domain/fits/student-t";

describe("the tail of Student's t-distribution", () => {
  test("has its closed forms for 1 and 2 degrees of freedom", () => {
    expect(studentTail(1, 1)).toBeCloseTo(0.25, 15);
    expect(studentTail(Math.sqrt(3), 1)).toBeCloseTo(1 / 6, 15);
    expect(studentTail(1, 2)).toBeCloseTo((1 - 1 / Math.sqrt(3)) / 2, 15);
  });

  test("has its closed form for 3 degrees of freedom: ½ − (θ + sin θ cos θ) ÷ π with tan θ = t ÷ √3", () => {
    // SOURCE: Abramowitz & Stegun 26.7.3
    for (const t of [0.01, 0.5, 1, 2, 5, 10]) {
      const angle = Math.atan(t / Math.sqrt(3));
      expect(studentTail(t, 3)).toBeCloseTo(0.5 - (angle + Math.sin(angle) * Math.cos(angle)) / Math.PI, 14);
    }
  });

  test("has its closed form for 4 degrees of freedom: ½ − sin θ (1 + ½ cos² θ) ÷ 2 with tan θ = t ÷ 2", () => {
    // SOURCE: Abramowitz & Stegun 26.7.4
    for (const t of [0.01, 0.5, 1, 2, 5, 10]) {
      const angle = Math.atan(t / 2);
      expect(studentTail(t, 4)).toBeCloseTo(0.5 - (Math.sin(angle) * (1 + Math.cos(angle) ** 2 / 2)) / 2, 14);
    }
  });

  test("keeps its digits far out, where 1 − p would have none left", () => {
    // For t ≫ √ν the tail of ν = 4 approaches ½ · (3/8) · (2/t)⁴ · … ; exactly ½ (1 − s)²(2 + s) ÷ 2 with s = sin θ.
    const t = 1e5;
    const oneMinusSine = 4 / (t * t + 4) / (1 + t / Math.sqrt(t * t + 4));
    const exact = (oneMinusSine ** 2 * (3 - oneMinusSine)) / 4;
    expect(studentTail(t, 4) / exact).toBeCloseTo(1, 12);
  });

  test("is a half at 0, nothing at infinity, and mirrored on the other side", () => {
    for (const degreesOfFreedom of [1, 2, 3, 4, 7, 30, 1000]) {
      expect(studentTail(0, degreesOfFreedom)).toBeCloseTo(0.5, 15);
      expect(studentTail(Infinity, degreesOfFreedom)).toBe(0);
      expect(studentTail(-Infinity, degreesOfFreedom)).toBe(1);
      expect(studentTail(1e200, degreesOfFreedom)).toBeGreaterThanOrEqual(0);
      expect(studentTail(-1.3, degreesOfFreedom)).toBeCloseTo(1 - studentTail(1.3, degreesOfFreedom), 15);
    }
  });
});

describe("the quantile of Student's t-distribution", () => {
  test.each([
    // SOURCE: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t, three decimals
    [0.9, 1, 3.078],
    [0.975, 1, 12.706],
    [0.9, 2, 1.886],
    [0.975, 2, 4.303],
    [0.9, 3, 1.638],
    [0.975, 3, 3.182],
    [0.9, 5, 1.476],
    [0.975, 5, 2.571],
    [0.999, 10, 4.144],
    [0.95, 30, 1.697],
    [0.975, 100, 1.984],
  ])("for %d and %d degrees of freedom is %d", (probability, degreesOfFreedom, quantile) => {
    expect(studentQuantile(probability, degreesOfFreedom)).toBeCloseTo(quantile, 3);
  });

  test("is undone by the tail, to the last digits", () => {
    for (const degreesOfFreedom of [1, 2, 3, 4, 5, 9, 40, 500]) {
      for (const tail of [1e-9, 0.001, 0.025, 0.1, 0.3, 0.49]) {
        expect(studentTail(-studentQuantile(tail, degreesOfFreedom), degreesOfFreedom) / tail).toBeCloseTo(1, 11);
      }
    }
  });

  test("is 0 in the middle and mirrored around it", () => {
    expect(studentQuantile(0.5, 6)).toBe(0);
    expect(studentQuantile(0.25, 6)).toBe(-studentQuantile(0.75, 6));
  });

  test("refuses what is no probability between 0 and 1", () => {
    for (const probability of [0, 1, -0.1, 1.1, NaN]) {
      expect(() => studentQuantile(probability, 3)).toThrow(RangeError);
    }
  });
});

test("the multipliers of the 80 % and 95 % intervals are the quantiles at 0.9 and 0.975", () => {
  const expected = { at80: studentQuantile(0.9, 6), at95: studentQuantile(0.975, 6) };
  expect(intervalMultipliers(6)).toEqual(expected);
  expect(intervalMultipliers(6)).toEqual(expected);
});
