import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Conflict } from "../../src/domain/methods/method-verdict";
import type { CellValue } from "../../src/sheet/grid";
import type { PlacedIndicator } from "../../src/sheet/placed-indicator";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

const placedOn = (rows: readonly (readonly CellValue[])[]): PlacedIndicator => {
  const { table } = readFirstTable(gridOfRows(rows));
  return validateTable(table!, { asOf: 2022 }).indicators[0]!;
};

const header = ["指标名称", "单位", "2021年基期值", "2022年目标值", "2022年实际值", "2025年目标值"];
const note = ["注：*为2020年数据。"];

/** The milestone of 2022 is three tenths of the way from 10 to 20, and is met. */
const started = (baseline: CellValue, actual = 13): PlacedIndicator =>
  placedOn([header, ["研发人员全时当量", "人年", baseline, 13, actual, 20], note]);

const conflictsOf = ({ indicator }: PlacedIndicator): readonly Conflict[] =>
  assess(indicator, defaultSettings(2022)).conflicts;

test("a mark that moves the baseline to another year leaves the year from which the table counts", () => {
  expect(started("10*").indicator).toMatchObject({ baseline: { year: 2020, value: 10 }, tableBaseYear: 2021 });
  expect(started(10).indicator).toMatchObject({ baseline: { year: 2021, value: 10 }, tableBaseYear: null });
});

test("a marked baseline is of another year than the table's too where a column has that very year", () => {
  const { indicator } = placedOn([
    ["指标名称", "单位", "2020年实际值", "2021年基期值", "2025年目标值"],
    ["研发人员全时当量", "人年", 10, "10*", 20],
    note,
  ]);
  expect(indicator).toMatchObject({ baseline: { year: 2020, value: 10 }, tableBaseYear: 2021 });
});

test("an actual that a mark moves is no base year of the table, unless it is the baseline", () => {
  const { indicator } = placedOn([
    ["指标名称", "单位", "2021年基期值", "2023年实际值", "2025年目标值"],
    ["研发人员全时当量", "人年", 10, "12*", 20],
    ["注：*为2022年数据。"],
  ]);
  expect(indicator).toMatchObject({ observations: [{ year: 2021 }, { year: 2022, value: 12 }], tableBaseYear: null });
});

/*
 * From 2020: the light is 0.3 − 2 ÷ 5 = −0.1, R = (1.3^(1 ÷ 2) − 1) ÷ (2^(1 ÷ 5) − 1) = 0.943, and 13 × 1.3^(3 ÷ 2) = 19.27 covers 0.927.
 * From 2021: the light is 0.3 − 1 ÷ 4 = 0.05, R = 0.3 ÷ (2^(1 ÷ 4) − 1) = 1.59, and 13 × 1.3³ = 28.56 covers more than the way.
 */
test("a milestone of the table's years, met by a row that counts from a year before, is too little for steady methods for that reason", () => {
  expect(conflictsOf(started("10*"))).toEqual([
    { methods: ["growthRatio", "straightLine", "unProgressChart"], reason: "row-base-year" },
  ]);
  expect(conflictsOf(started(10))).toEqual([]);
});

/* 12.4 is a light of 0.24 − 2 ÷ 5 from 2020 and, of another milestone, also of 0.24 − 1 ÷ 4 from 2021: behind from either year. */
test("where a steady method would be as strict from the table's year, the base year is not the reason", () => {
  const { indicator } = placedOn([header, ["研发人员全时当量", "人年", "10*", 12.4, 12.4, 20], note]);
  const { conflicts } = assess(indicator, { ...defaultSettings(2022), lightNearlyOnPace: "yellow" });
  expect(conflicts).toContainEqual({ methods: ["straightLine"], reason: "back-loaded-path" });
});
