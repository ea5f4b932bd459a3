import fc from "fast-check";
import { assess } from "../../src/domain/assess";
import type { AssessmentSettings, WithinYear } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { applyChoices } from "../../src/domain/settings/apply-choices";
import { trace } from "../../src/domain/trace";
import { isWithheld } from "../../src/domain/withheld";
import { anIndicator, years } from "./an-indicator";

/** 技术合同成交额 as the plan has it: 14.1 in 2021, 19 in 2022, 28 in 2025; the straight line stands at 22 in 2023. */
const contracts = (parts: Partial<Indicator>): Indicator =>
  anIndicator({
    kind: "flow",
    observations: years({ 2021: 14.1, 2022: 19.6 }),
    targets: years({ 2022: 19, 2025: 28 }),
    ...parts,
  });

const nineMonths = (value: number) => [{ year: 2023, throughMonth: 9, value }];

const answer = (indicator: Indicator, settings = defaultSettings(2023)) => assess(indicator, settings).withinYear;

const judged = (indicator: Indicator, settings?: AssessmentSettings): WithinYear => {
  const withinYear = answer(indicator, settings);
  if (isWithheld(withinYear)) throw new Error(`withheld: ${withinYear.withheld}`);
  return withinYear;
};

test("after nine months 15.4 of a reference value of 22 is 70 % with 75 % of the year over: slightly behind", () => {
  const { completedShare, paceRatio, ...others } = judged(contracts({ withinYear: nineMonths(15.4) }));
  expect(completedShare).toBeCloseTo(0.7, 12);
  expect(paceRatio).toBeCloseTo(0.7 / 0.75, 12);
  expect(others).toEqual({
    year: 2023,
    throughMonth: 9,
    value: 15.4,
    dataStatus: null,
    annual: 22,
    isAnnualSet: false,
    elapsedShare: 0.75,
    status: "slightly-behind",
  });
});

test("a target that is set for the year itself goes before the plan path, and is said to be set", () => {
  const withTarget = contracts({ targets: years({ 2022: 19, 2023: 20, 2025: 28 }), withinYear: nineMonths(15.4) });
  expect(judged(withTarget)).toMatchObject({ annual: 20, isAnnualSet: true, status: "on-track" });
});

test.each([
  [15.675, "on-track"],
  [15.674, "slightly-behind"],
  [9.9, "slightly-behind"],
  [9.89, "behind"],
  [0, "behind"],
  [22, "achieved"],
])("%d of 22 after nine months is %s, by the thresholds of the plan path's pace, 0.95 and 0.6", (value, status) => {
  expect(judged(contracts({ withinYear: nineMonths(value) })).status).toBe(status);
});

test.each([
  [16.5, "on-track"],
  [16.4, "slightly-behind"],
  [9.9, "slightly-behind"],
  [9.8, "behind"],
])(
  "where the lights of 银川市 lead, %d of 22 is %s: by percentage points behind the 75 %% of time",
  (value, status) => {
    const settings = applyChoices(defaultSettings(2023), { preset: "yinchuan" });
    expect(judged(contracts({ withinYear: nineMonths(value) }), settings).status).toBe(status);
  },
);

test("where red is for what is overdue, no part of a year is red", () => {
  const settings = applyChoices(defaultSettings(2023), { preset: "suqian" });
  expect(judged(contracts({ withinYear: nineMonths(16.4) }), settings).status).toBe("slightly-behind");
  expect(judged(contracts({ withinYear: nineMonths(0) }), settings).status).toBe("slightly-behind");
  expect(judged(contracts({ withinYear: nineMonths(16.5) }), settings).status).toBe("on-track");
});

test("a low start of the year of 科技型中小企业, whose numbers lapse with the year, is no regression and leaves the standing alone", () => {
  const smes = anIndicator({
    kind: "flow",
    observations: years({ 2021: 122, 2022: 131 }),
    targets: years({ 2022: 130, 2025: 160 }),
  });
  const withStart = { ...smes, withinYear: [{ year: 2023, throughMonth: 3, value: 12 }] };
  expect(judged(withStart).status).toBe("behind");
  expect(assess(withStart, defaultSettings(2023)).standing).toEqual(assess(smes, defaultSettings(2023)).standing);
});

test("the latest figure by the date of assessment is judged, later ones are not there yet", () => {
  const withinYear = [6, 9, 11].map((throughMonth) => ({ year: 2023, throughMonth, value: throughMonth * 1.8 }));
  expect(judged(contracts({ withinYear }), defaultSettings(2023, 10)).throughMonth).toBe(9);
  expect(judged(contracts({ withinYear })).throughMonth).toBe(11);
  expect(answer(contracts({ withinYear }), defaultSettings(2023, 5))).toEqual({ withheld: "no-within-year-figure" });
});

test.each<readonly [string, string, Partial<Indicator>]>([
  ["there is no such figure", "no-within-year-figure", {}],
  ["it is a stock", "does-not-accumulate", { kind: "stock", withinYear: nineMonths(66) }],
  ["it is a share", "does-not-accumulate", { kind: "share", withinYear: nineMonths(1.2) }],
  ["it accumulates since the plan began", "does-not-accumulate", { kind: "cumulative", withinYear: nineMonths(5) }],
  ["nothing says what sort of number it is", "kind-unknown", { kind: null, withinYear: nineMonths(15) }],
  ["less of it is better", "better-when-smaller", { direction: "decrease", withinYear: nineMonths(15) }],
  [
    "the whole year is there",
    "year-complete",
    { observations: years({ 2021: 14.1, 2023: 23 }), withinYear: nineMonths(15) },
  ],
  ["nothing is planned", "no-target", { targets: [], withinYear: nineMonths(15) }],
  [
    "the year lies after the target's",
    "target-year-passed",
    { targets: years({ 2022: 19 }), withinYear: nineMonths(15) },
  ],
  ["the year is to bring nothing", "no-annual-amount", { targets: years({ 2023: 0 }), withinYear: nineMonths(15) }],
  ["a value is beyond arithmetic", "magnitude-out-of-range", { withinYear: nineMonths(1e200) }],
])("where %s the pace within the year is withheld: %s", (_, withheld, parts) => {
  expect(answer(contracts(parts))).toEqual({ withheld });
});

test("the trail has the formula, the numbers and the threshold, and the period of the figure", () => {
  const indicator = contracts({ withinYear: nineMonths(15.4) });
  const settings = defaultSettings(2023);
  const steps = trace(indicator, assess(indicator, settings), settings).withinYear;
  expect(steps.map(({ figure, numbers }) => [figure, numbers])).toEqual([
    ["annual", "19 + (28 − 19) × (2023 − 2022) ÷ (2025 − 2022)"],
    ["completedShare", "15.4 ÷ 22"],
    ["elapsedShare", "9 ÷ 12"],
    ["paceRatio", "(15.4 ÷ 22) ÷ (9 ÷ 12)"],
    ["status", `0.6 ≤ ${judged(indicator).paceRatio} < 0.95`],
  ]);
  expect(steps[1]?.withinYear).toEqual({ year: 2023, throughMonth: 9 });
  expect(steps[1]?.targetYears).toEqual([2022, 2025]);
});

test("where the lights lead, the trail has the points ahead of the time beside the ratio", () => {
  const indicator = contracts({ withinYear: nineMonths(15.4) });
  const settings = applyChoices(defaultSettings(2023), { leadingMethod: "straightLine" });
  const steps = trace(indicator, assess(indicator, settings), settings).withinYear;
  expect(steps.slice(3).map(({ figure, formula }) => [figure, formula])).toEqual([
    ["paceRatio", "(x ÷ A) ÷ (m ÷ 12)"],
    ["value", "a = c − m ÷ 12"],
    ["status", "-0.3 ≤ a < 0"],
  ]);
});

test("another unit changes no verdict, and more is never worse", () => {
  const order = ["behind", "slightly-behind", "on-track", "achieved"];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.constantFrom(1, 10, 1e4, 1e-4),
      (throughMonth, amount, more, unit) => {
        const at = (value: number, scale: number) =>
          judged(
            contracts({
              observations: years({ 2021: 14_100 * scale }),
              targets: years({ 2023: 22_000 * scale }),
              withinYear: [{ year: 2023, throughMonth, value: value * scale }],
            }),
          ).status;
        expect(at(amount, unit)).toBe(at(amount, 1));
        expect(order.indexOf(at(amount + more, 1))).toBeGreaterThanOrEqual(order.indexOf(at(amount, 1)));
      },
    ),
  );
});
