import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { HeadlineIndicator } from "../../src/domain/headline-indicators";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import { type Indicator, noLimits, type Observation } from "../../src/domain/indicator";
import { isWithheld } from "../../src/domain/withheld";
import { standingOf } from "./an-indicator";

/** A row of the plan with what was observed since; the values after 2021 are invented (示例数据（虚构）). */
const planRow = (row: HeadlineIndicator, since: readonly Observation[]): Indicator => ({
  name: row.name,
  unit: row.unit,
  direction: row.direction,
  kind: row.kind,
  baseline: row.baseline,
  observations: row.baseline === null ? since : [row.baseline, ...since],
  targets: [row.milestone, row.target],
  limits: noLimits,
  withinYear: [],
  earlierFigures: [],
  lag: null,
  otherTargets: [],
  tableBaseYear: null,
  excludedYears: [],
});

const rowsWithNames = headlineIndicators.map((row) => [row.ordinal, row.name, row] as const);

test("the plan has 15 rows, seven with a baseline of 2020, seven of 2021 and one with none", () => {
  const baseYears = headlineIndicators.map(({ baseline }) => baseline?.year ?? "none");
  const count = (year: number | string): number => baseYears.filter((other) => other === year).length;
  expect([headlineIndicators.length, count(2020), count(2021), count("none")]).toEqual([15, 7, 7, 1]);
});

test.each(rowsWithNames)("row %d, %s, is on track where 2022 equals its milestone", (_ordinal, _name, row) => {
  const result = standingOf(planRow(row, [{ year: 2022, value: row.milestone.value }]), 2022);
  expect(result).toMatchObject({ year: 2022, status: "on-track", expected: row.milestone.value, shortfall: 0 });
  expect(result.paceRatio).toEqual(row.baseline === null ? { withheld: "no-baseline" } : 1);
  expect(result.flags).toEqual(row.baseline === null ? ["path-starts-at-milestone"] : []);
});

test.each(rowsWithNames)("row %d, %s, is achieved where 2025 equals its target", (_ordinal, _name, row) => {
  const { flags, status } = standingOf(planRow(row, [{ year: 2025, value: row.target.value }]));
  expect(status).toBe("achieved");
  expect(flags).toContain("final-met");
});

test.each(rowsWithNames)("row %d, %s, as the plan prints it waits for data", (_ordinal, _name, row) => {
  const { standing, outlook } = assess(planRow(row, []), defaultSettings(2022));
  expect(standing).toEqual({ withheld: row.baseline === null ? "no-observation" : "no-observation-since-baseline" });
  expect(outlook).toEqual({ withheld: row.baseline === null ? "no-observation" : "one-observation" });
});

test("every row counts from its own base year: half of the way to the milestone is due after half of its years", () => {
  for (const row of headlineIndicators) {
    if (row.baseline?.year !== 2020) continue;
    const halfway = (row.baseline.value + row.milestone.value) / 2;
    const { standing } = assess(planRow(row, [{ year: 2021, value: halfway }]), defaultSettings(2021));
    expect(isWithheld(standing) ? standing : standing.paceRatio).toBeCloseTo(1, 12);
  }
});
