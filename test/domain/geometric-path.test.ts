import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { trace } from "../../src/domain/trace";
import { isWithheld } from "../../src/domain/withheld";
import { anIndicator, researchIntensity, years } from "./an-indicator";

const settings = { ...defaultSettings(2025), path: "geometric" as const };

const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);

const standing = (indicator: Indicator) => {
  const { standing: found } = assess(indicator, settings);
  if (isWithheld(found)) throw new Error(found.withheld);
  return found;
};

describe("a geometric plan path", () => {
  test("asks for equal rates of growth between two set values: 0.85 × (1.5 ÷ 0.85)^(1/3) = 1.0272 in 2023", () => {
    expect(standing(researchIntensity({ 2023: 1.02 }))).toMatchObject({
      expected: near(1.027171679545475, 14),
      // (1.02 − 0.62) ÷ (1.02717 − 0.62) = 0.9824: on track, where the straight path says slightly behind.
      paceRatio: near(0.4 / (1.027171679545475 - 0.62), 13),
      status: "on-track",
      flags: [],
    });
  });

  test("passes through every set value to the last bit", () => {
    expect(standing(researchIntensity({ 2022: 0.85 })).expected).toBe(0.85);
    expect(standing(researchIntensity({ 2025: 1.2 })).expected).toBe(1.5);
  });

  test("says its sum", () => {
    const indicator = researchIntensity({ 2023: 1.02 });
    const [expected] = trace(indicator, assess(indicator, settings), settings).standing;
    expect(expected).toMatchObject({
      figure: "expected",
      formula: "v₀ × (v₁ ÷ v₀)^((t − t₀) ÷ (t₁ − t₀))",
      numbers: "0.85 × (1.5 ÷ 0.85)^((2023 − 2022) ÷ (2025 − 2022))",
    });
  });

  test("falls by equal rates where less is better: 40, 28.28, 20", () => {
    const falling = anIndicator({
      direction: "decrease",
      observations: years({ 2021: 40, 2023: 28 }),
      targets: years({ 2025: 20 }),
    });
    expect(standing(falling)).toMatchObject({ expected: near(20 * Math.SQRT2, 13), status: "on-track" });
  });

  test.each([
    ["0", 0, 8],
    ["a value below zero and one above it", -4, 4],
  ])(
    "is straight between values of which no rate of growth leads from one to the other, and says so: %s",
    (_what, from, to) => {
      const indicator = anIndicator({ observations: years({ 2021: from, 2023: from }), targets: years({ 2025: to }) });
      expect(standing(indicator)).toMatchObject({ expected: (from + to) / 2, flags: ["path-straightened"] });
    },
  );

  test("lies between the straight path and the lower of its ends, and moves with the unit", () => {
    const value = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(value, value, value, fc.constantFrom(10, 1000, 1e4), (from, to, seen, unit) => {
        fc.pre(from < to);
        const at = (scale: number) =>
          standing(
            anIndicator({
              observations: years({ 2021: from * scale, 2023: seen * scale }),
              targets: years({ 2025: to * scale }),
            }),
          );
        const { expected, status } = at(1);
        expect(expected).toBeGreaterThanOrEqual(from);
        expect(expected).toBeLessThanOrEqual((from + to) / 2);
        expect(at(unit).status).toBe(status);
      }),
    );
  });
});
