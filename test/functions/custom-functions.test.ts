import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { anIndicator, years } from "../domain/an-indicator";
import { across, down, shown } from "./ask-functions";

/** 全社会研发经费支出占地区生产总值的比重, with the sample's actuals (示例数据，虚构); judged by hand in test/cli/sample-figures.test.ts. */
const actuals = [across(2020, 2022, 2023, 2024), across(0.62, 0.84, 1.02, 1.13)] as const;
const targets = [across(2022, 2025), across(0.85, 1.5)] as const;
const question = [...actuals, ...targets];

describe("functions in cells say what the pane says", () => {
  const indicator = anIndicator({
    kind: "share",
    observations: years({ 2020: 0.62, 2022: 0.84, 2023: 1.02, 2024: 1.13 }),
    targets: years({ 2022: 0.85, 2025: 1.5 }),
  });
  const { standing, outlook, methods } = assess(indicator, defaultSettings(2024));

  test("STATUS, in the words of the user's language", () => {
    expect(standing).toHaveProperty("status", "slightly-behind");
    expect(shown("STATUS", question)).toBe("略有滞后");
    expect(shown("STATUS", question, "en")).toBe("Slightly behind");
  });

  test("PROGRESS is the completed share: (1.13 − 0.62) ÷ (1.5 − 0.62)", () => {
    expect(shown("PROGRESS", question)).toBeCloseTo(0.51 / 0.88, 12);
    expect(standing).toHaveProperty("completedShare", shown("PROGRESS", question));
  });

  test("EXPECTED is the plan path in the latest year, 0.85 + (1.5 − 0.85) × 2 ÷ 3, or in the year that is asked for", () => {
    expect(shown("EXPECTED", question)).toBeCloseTo(1.283333333, 9);
    expect(standing).toHaveProperty("expected", shown("EXPECTED", question));
    expect(shown("EXPECTED", [...question, 2022])).toBe(0.85);
    expect(shown("EXPECTED", [...question, 2021])).toBeCloseTo((0.62 + 0.85) / 2, 12);
  });

  test("REQUIRED is what the years that are left must bring: 1.5 − 1.13 in one year", () => {
    expect(shown("REQUIRED", question)).toBeCloseTo(0.37, 12);
    expect(standing).toHaveProperty("requiredPerYear", shown("REQUIRED", question));
  });

  test("REQUIRED needs no more than one actual and one target, each in one cell", () => {
    expect(shown("REQUIRED", [across(2023), across(1.02), across(2025), across(1.5)])).toBeCloseTo(0.24, 12);
  });

  test("PROJECT gives value, lower and upper end of the 80 % interval in one row", () => {
    expect(outlook).toMatchObject({ value: expect.any(Number) as unknown, interval80: expect.any(Array) as unknown });
    const { value, interval80 } = outlook as { value: number; interval80: readonly number[] };
    expect(shown("PROJECT", [...actuals, 2025, "占比"])).toEqual([[value, ...interval80]]);
    expect(shown("PROJECT", [...actuals, "2025年", "share"], "en")).toEqual([[value, ...interval80]]);
  });

  test("CHANCE is the calibrated chance of the final target", () => {
    expect(outlook).toHaveProperty("chance", shown("CHANCE", [...question, null, "占比"]));
    expect(shown("CHANCE", [...question, null, "占比"])).toEqual(expect.any(Number));
  });

  test("GROWTHRATIO is the published method's ratio, with a target and without", () => {
    expect(methods.growthRatio).toHaveProperty("value", shown("GROWTHRATIO", question));
    // (1.13 ÷ 0.62)^(1 ÷ 4) − 1 over (1.5 ÷ 0.62)^(1 ÷ 5) − 1
    expect(shown("GROWTHRATIO", question)).toBeCloseTo(
      ((1.13 / 0.62) ** (1 / 4) - 1) / ((1.5 / 0.62) ** (1 / 5) - 1),
      12,
    );
    expect(shown("GROWTHRATIO", [...actuals])).toBeCloseTo((1.13 / 0.62) ** (1 / 4) - 1, 12);
  });
});

describe("the arguments of functions in cells", () => {
  test("a column says the same as a row, and one of each the same again", () => {
    const columns = [down(2020, 2022, 2023, 2024), down(0.62, 0.84, 1.02, 1.13), down(2022, 2025), down(0.85, 1.5)];
    const mixed = [down(2020, 2022, 2023, 2024), across(0.62, 0.84, 1.02, 1.13), across(2022, 2025), down(0.85, 1.5)];
    for (const given of [columns, mixed]) {
      expect(shown("PROGRESS", given)).toBe(shown("PROGRESS", question));
      expect(shown("STATUS", given)).toBe(shown("STATUS", question));
    }
  });

  test("blanks and marks for what is not there are skipped, and years may be headings in any order", () => {
    const given = [
      across("2024年", "2021年", "2023年", "", "2022年", "2020年", "备注"),
      across(1.13, "—", 1.02, null, 0.84, 0.62, ""),
      across(2025, 2022, 2030),
      across(1.5, 0.85, "数据未出"),
    ];
    expect(shown("PROGRESS", given)).toBe(shown("PROGRESS", question));
  });

  test("a decrease is judged as one when the formula says so", () => {
    const energy = [across(2020, 2024), across(0.6, 0.5), across(2025), across(0.5)];
    expect(shown("STATUS", [...energy, "下降"])).toBe("已达标");
    expect(shown("STATUS", [...energy, "lower is better"], "en")).toBe("Achieved");
  });

  test("the baseline year and the year of assessment change what is compared", () => {
    // From 2022: (1.13 − 0.84) ÷ (1.5 − 0.84)
    expect(shown("PROGRESS", [...question, null, 2022])).toBeCloseTo(0.29 / 0.66, 12);
    // Up to 2023: (1.02 − 0.62) ÷ (1.5 − 0.62)
    expect(shown("PROGRESS", [...question, null, null, 2023])).toBeCloseTo(0.4 / 0.88, 12);
  });

  test("an upper limit lowers what is asked of growth without a target, but not the growth itself", () => {
    const given = [across(2020, 2024), across(95, 96), null, null, null];
    expect(shown("GROWTHRATIO", [...given, 100])).toBe(shown("GROWTHRATIO", given));
  });
});

describe("what a function cannot answer is an error value with a sentence", () => {
  test.each([
    ["STATUS", [across(2020), across(0.62), ...targets], "基期以后还没有实际值"],
    ["STATUS", [across(""), across(""), ...targets], "还没有实际值"],
    ["EXPECTED", [...actuals, across(""), across("")], "没有目标值"],
    ["EXPECTED", [...question, 2019], "最新实际值早于规划路径的起点"],
    ["REQUIRED", [across(2025), across(1.4), across(2025), across(1.5)], "目标年份已有实际值或已过"],
    ["PROJECT", [across(2024), across(1.13), 2025], "只有一个年份的实际值，看不出趋势"],
    ["GROWTHRATIO", [across(2020, 2024), across(0, 1), across(2025), across(2)], "基期值为0，增长率没有意义"],
  ] as const)("%s is #N/A where the domain withholds it: %#", (name, given, sentence) => {
    expect(shown(name, given)).toEqual({ error: "notAvailable", sentence });
  });

  test("PROJECT without an interval still gives the value, with the reason in the cells of the interval", () => {
    const why = { error: "notAvailable", sentence: "各年实际值完全相同，无法估计误差范围" };
    expect(shown("PROJECT", [across(2022, 2023, 2024), across(5, 5, 5), 2025])).toEqual([[5, why, why]]);
  });

  test.each([
    [[across(2020, 2024), across(1), ...targets], "年份有2格，实际值有1格。请选取同样多的单元格。"],
    [[...actuals, across(2025), across(1, 2)], "目标年份有1格，目标值有2格。请选取同样多的单元格。"],
    [[across("合计", 2024), across(1, 2), ...targets], "“合计”不是年份。请写四位年份，如2025。"],
    [[across(44927), across(1), ...targets], "“44927”不是年份。请写四位年份，如2025。"],
    [[across("", 2024), across(1, 2), ...targets], "第1格有数值，但没有对应的年份。请补上年份。"],
    [[across(2024, 2024), across(1, 2), ...targets], "2024年出现了不止一次。每个年份只能有一个数值。"],
    [[across(2024), across("1.13%"), ...targets], "2024年的“1.13%”不是数字。请改为数字，没有数据就留空。"],
    [[across(2024), across(true), ...targets], "2024年的“true”不是数字。请改为数字，没有数据就留空。"],
    [[across(2024), across(Infinity), ...targets], "2024年的“Infinity”不是数字。请改为数字，没有数据就留空。"],
    [[...question, "向前"], "看不懂方向“向前”。请写“上升”或“下降”。"],
    [[...question, null, 2021], "基期2021年没有实际值。请换一个有实际值的年份。"],
  ])("STATUS is #VALUE! where its arguments cannot be read: %#", (given, sentence) => {
    expect(shown("STATUS", given)).toEqual({ error: "invalidValue", sentence });
  });

  test("a kind and a limit that are none are told, too", () => {
    expect(shown("CHANCE", [...question, null, "其他"])).toEqual({
      error: "invalidValue",
      sentence: "没有“其他”这个指标种类。可写：存量、年度流量、占比、人均或单位比率、综合指数、规划期累计。",
    });
    expect(shown("GROWTHRATIO", [...question, null, "高"])).toEqual({
      error: "invalidValue",
      sentence: "上限“高”不是数字。请改为数字，没有上限就留空。",
    });
  });
});
