import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import type { Indicator } from "../../../src/domain/indicator";
import type { Conflict } from "../../../src/domain/methods/method-verdict";
import { anIndicator, years } from "../an-indicator";

const conflictsOf = (parts: Partial<Indicator>, asOf = 2024): readonly Conflict[] =>
  assess(anIndicator(parts), defaultSettings(asOf)).conflicts;

test("methods that agree with the plan path are no conflict", () => {
  expect(
    conflictsOf({ observations: years({ 2020: 100, 2021: 110, 2022: 120, 2023: 130 }), targets: years({ 2025: 145 }) }),
  ).toEqual([]);
});

test("a plan that asks for most of the way at first is front-loaded where a straight line would be kept", () => {
  const conflicts = conflictsOf({
    observations: years({ 2020: 100, 2023: 160 }),
    targets: years({ 2022: 190, 2025: 200 }),
  });
  expect(conflicts).toContainEqual({
    methods: ["growthRatio", "straightLine", "unProgressChart"],
    reason: "front-loaded-path",
  });
});

test("a plan that asks for most of the way at last is back-loaded where a straight line would be missed", () => {
  const conflicts = conflictsOf({
    observations: years({ 2020: 100, 2023: 115 }),
    targets: years({ 2023: 110, 2025: 200 }),
  });
  expect(conflicts).toContainEqual({
    methods: ["growthRatio", "straightLine", "unProgressChart"],
    reason: "back-loaded-path",
  });
});

test("what is kept and slips is told by the methods that look at recent years", () => {
  const conflicts = conflictsOf({
    observations: years({ 2015: 100, 2018: 190, 2019: 189, 2020: 188, 2021: 187, 2022: 186, 2023: 185 }),
    targets: years({ 2025: 200 }),
  });
  expect(conflicts).toContainEqual({ methods: ["dns", "escapAnticipatedProgress"], reason: "past-and-slipping" });
});

test("a late start is behind the path, and good for the method that looks at recent years", () => {
  const conflicts = conflictsOf({
    observations: years({ 2015: 100, 2018: 90, 2019: 100, 2020: 112, 2021: 124, 2022: 136, 2023: 148 }),
    targets: years({ 2025: 170 }),
  });
  expect(conflicts).toContainEqual({ methods: ["dns"], reason: "recent-trend" });
});

test("a small miss of the final year is a miss for the plan path alone", () => {
  const conflicts = conflictsOf({ observations: years({ 2020: 100, 2025: 199 }), targets: years({ 2025: 200 }) }, 2025);
  expect(conflicts).toEqual([{ methods: ["growthRatio"], reason: "final-missed" }]);
});

test("on the same straight line the light asks for the whole of the time's share, the plan path for 95 %", () => {
  const conflicts = conflictsOf({
    observations: years({ 2020: 100, 2023: 158 }),
    targets: years({ 2025: 200 }),
  });
  expect(conflicts).toContainEqual({ methods: ["straightLine"], reason: "other-threshold" });
});

test("a steady rate reaches more than steady amounts: growth methods are content where the path is missed", () => {
  const conflicts = conflictsOf({
    observations: years({ 2020: 100, 2023: 800 }),
    targets: years({ 2025: 3200 }),
  });
  expect(conflicts).toEqual([{ methods: ["growthRatio", "unProgressChart"], reason: "compound-growth" }]);
});

test("close to 100 % of a share a steady rate is no measure; the same values without an end are a matter of compound growth", () => {
  const values = { observations: years({ 2020: 10, 2023: 40 }), targets: years({ 2025: 95 }) };
  const methods = ["growthRatio", "unProgressChart"];
  expect(conflictsOf({ ...values, kind: "share" })).toEqual([{ methods, reason: "target-near-limit" }]);
  expect(conflictsOf({ ...values, kind: "stock" })).toEqual([{ methods, reason: "compound-growth" }]);
});

test("the plan path into a band is front-loaded for the German strategy too, which looks at its last target as at any other", () => {
  const conflicts = conflictsOf(
    {
      direction: "band",
      observations: years({ 2020: 0, 2021: 10, 2022: 20, 2023: 30, 2024: 40, 2025: 50 }),
      targets: [
        { year: 2022, value: 60, upper: 120 },
        { year: 2030, value: 100, upper: 120 },
      ],
    },
    2025,
  );
  expect(conflicts.find(({ methods }) => methods.includes("dns"))).toMatchObject({ reason: "front-loaded-path" });
});
