import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { StandingStatus } from "../../src/domain/assessment";
import { applyChoices } from "../../src/domain/settings/apply-choices";
import { units } from "../../src/domain/units";
import { isWithheld } from "../../src/domain/withheld";
import { messagesFor } from "../../src/messages/messages-for";
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

describe("a target that is a band", () => {
  // From 40 in 2020 to the lower edge, 60, in 2025: the path stands at 40 + 20 × 4 ÷ 5 = 56 in 2024.
  const rising = [across(2020, 2022, 2023, 2024), across(40, 46, 50, 55)] as const;
  const text = [across(2025), across("60—65")] as const;
  const edges = [across(2025, 2025), across(65, 60)] as const;
  const indicator = anIndicator({
    direction: "band",
    observations: years({ 2020: 40, 2022: 46, 2023: 50, 2024: 55 }),
    targets: [{ year: 2025, value: 60, upper: 65 }],
  });
  const { standing, outlook } = assess(indicator, defaultSettings(2024));

  test.each([
    ["as a text", text, null],
    ["as a text under the direction 区间", text, "区间"],
    ["as two cells of one year under the direction 区间", edges, "band"],
  ])("%s is judged as the pane judges it", (_, asked, direction) => {
    // (55 − 40) ÷ (60 − 40); the pace is 15 ÷ 16, between 0.60 and 0.95.
    expect(shown("PROGRESS", [...rising, ...asked, direction])).toBeCloseTo(0.75, 12);
    expect(shown("STATUS", [...rising, ...asked, direction])).toBe("略有滞后");
    expect(shown("REQUIRED", [...rising, ...asked, direction])).toBe(5);
    expect(shown("EXPECTED", [...rising, ...asked, null, null, direction])).toBe(56);
    expect(outlook).toHaveProperty("chance", shown("CHANCE", [...rising, ...asked, direction]));
    expect(standing).toMatchObject({ completedShare: 0.75, expected: 56, requiredPerYear: 5 });
  });

  test("asks for its nearer edge alone where one way is better", () => {
    expect(shown("REQUIRED", [...rising, ...text, "上升"])).toBe(5);
    expect(shown("REQUIRED", [across(2024), across(80), ...text, "下降"])).toBe(-15);
  });

  test.each([
    [[across(2025, 2025), across(60, 65)], null, "2025年出现了不止一次。每个年份只能有一个数值。"],
    [[across(2025, 2025), across(60, 65)], "上升", "2025年出现了不止一次。每个年份只能有一个数值。"],
    [[across(2025, 2025, 2025), across(60, 65, 70)], "区间", "2025年出现了不止一次。每个年份只能有一个数值。"],
    [[across(2025), across("65—60")], "区间", "2025年的“65—60”不是数字。请改为数字，没有数据就留空。"],
    [[across(2025), across("60%—65%")], "区间", "2025年的“60%—65%”不是数字。请改为数字，没有数据就留空。"],
  ])("that cannot be meant is told: %#", (asked, direction, sentence) => {
    expect(shown("STATUS", [...rising, ...asked, direction])).toEqual({ error: "invalidValue", sentence });
  });

  test("is none among the actuals", () => {
    expect(shown("REQUIRED", [across(2023), across("60—65"), ...text])).toEqual({
      error: "invalidValue",
      sentence: "2023年的“60—65”不是数字。请改为数字，没有数据就留空。",
    });
  });
});

describe("settings in a formula", () => {
  const by = (settings: unknown) => [...question, null, null, null, settings];

  test("make the path geometric: 0.85 × (1.5 ÷ 0.85)^(2 ÷ 3) in 2024", () => {
    const given = [...question, null, null, null, across("path=geometric")];
    expect(shown("EXPECTED", given)).toBeCloseTo(0.85 * (1.5 / 0.85) ** (2 / 3), 12);
  });

  test.each([
    // The pace ratio is 0.51 ÷ 0.6633 = 0.769.
    ["a text", across("onTrackFrom=0.75")],
    ["a text of several, in full width", across("onTrackFrom = 0.75；path=linear")],
    ["a text in each cell", down("onTrackFrom=0.75", "", "path=linear")],
    [
      "two columns of names and values",
      [
        ["onTrackFrom", 0.75],
        ["", ""],
        ["path", "linear"],
      ],
    ],
    ["two texts in a row", across("onTrackFrom=0.75", "path=linear")],
  ])("move the thresholds, given as %s", (_, settings) => {
    expect(shown("STATUS", by(null))).toBe("略有滞后");
    expect(shown("STATUS", by(settings))).toBe("符合规划进度");
  });

  test("choose the method that leads and the words that say its status, as the pane does", () => {
    const indicator = anIndicator({
      observations: years({ 2020: 0.62, 2022: 0.84, 2023: 1.02, 2024: 1.13 }),
      targets: years({ 2022: 0.85, 2025: 1.5 }),
    });
    const chosen = applyChoices(defaultSettings(2024), { preset: "yinchuan" });
    const { leading } = assess(indicator, chosen);
    expect(isWithheld(leading)).toBe(false);
    const word = messagesFor("zh-CN").statusWords.lights[leading as StandingStatus];
    expect(shown("STATUS", by(across("preset=yinchuan")))).toBe(word);
  });

  test("take zeros for 0.001 in the growth ratio where compat=statcan is given", () => {
    const fromZero = [across(2020, 2024), across(0, 1), across(2025), across(2)];
    const rest = [null, null, null, null];
    expect(shown("GROWTHRATIO", [...fromZero, ...rest, across("compat=statcan")])).toBeCloseTo(
      ((1 / 0.001) ** (1 / 4) - 1) / ((2 / 0.001) ** (1 / 5) - 1),
      12,
    );
  });

  test.each([
    ["geometric", "设置“geometric”不是“名称=取值”的形式，如path=geometric。"],
    ["path=curved", "设置“path”不能取“curved”。可取：linear、geometric。"],
    ["onTrackFrom=high", "设置“onTrackFrom”应为大于 0 的数字，这里是“high”。"],
    ["path=linear;path=linear", "设置“path”写了不止一次。请只保留一个。"],
    ["onTrackFrom=0.5", "设置 slightlyBehindFrom（0.6）不能大于 onTrackFrom（0.5）。"],
  ])("that cannot be understood are told: %s", (text, sentence) => {
    expect(shown("STATUS", by(across(text)))).toEqual({ error: "invalidValue", sentence });
  });

  test.each(["asOf=2024", "targetYear=2030", "palette=standard", "colour=red"])("are not %s", (text) => {
    expect(shown("STATUS", by(across(text)))).toMatchObject({
      error: "invalidValue",
      sentence: expect.stringMatching(/^没有“.+”这项设置。可用的设置：/u) as unknown,
    });
  });
});

describe("the scale of a projection", () => {
  const indicator = anIndicator({
    unit: units.organisation,
    observations: years({ 2020: 10, 2021: 14, 2022: 21, 2023: 27 }),
    targets: years({ 2025: 40 }),
  });
  const given = [across(2020, 2021, 2022, 2023), across(10, 14, 21, 27)] as const;

  test("is that of the pane's row with the same unit, where a unit stands in the place of the kind", () => {
    const { outlook } = assess(indicator, defaultSettings(2023));
    expect(outlook).toHaveProperty("value", (shown("PROJECT", [...given, 2025, "家"]) as number[][])[0]![0]);
    expect(outlook).toHaveProperty("chance", shown("CHANCE", [...given, across(2025), across(40), null, "（户）"]));
  });

  test("is that of the pane's row without unit and kind, where neither is given", () => {
    const { outlook } = assess({ ...indicator, unit: null }, defaultSettings(2023));
    expect(outlook).toHaveProperty("value", (shown("PROJECT", [...given, 2025]) as number[][])[0]![0]);
    expect(shown("PROJECT", [...given, 2025])).not.toEqual(shown("PROJECT", [...given, 2025, "家"]));
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
    [[...question, "向前"], "看不懂方向“向前”。请写“上升”“下降”或“区间”。"],
    [[...question, null, 2021], "基期2021年没有实际值。请换一个有实际值的年份。"],
  ])("STATUS is #VALUE! where its arguments cannot be read: %#", (given, sentence) => {
    expect(shown("STATUS", given)).toEqual({ error: "invalidValue", sentence });
  });

  test("a kind and a limit that are none are told, too", () => {
    expect(shown("CHANCE", [...question, null, "其他"])).toEqual({
      error: "invalidValue",
      sentence:
        "没有“其他”这个指标种类或计量单位。可写：存量、年度流量、占比、人均或单位比率、综合指数、规划期累计，或家、%等单位。",
    });
    expect(shown("GROWTHRATIO", [...question, null, "高"])).toEqual({
      error: "invalidValue",
      sentence: "上限“高”不是数字。请改为数字，没有上限就留空。",
    });
  });
});
