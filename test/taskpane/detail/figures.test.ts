import { defaultSettings } from "../../../src/domain/default-settings";
import { fitTrends } from "../../../src/domain/fits/fit-trends";
import { isWithheld } from "../../../src/domain/withheld";
import { messagesFor } from "../../../src/messages/messages-for";
import type { Figure } from "../../../src/taskpane/detail/figure";
import { fitRows } from "../../../src/taskpane/detail/fit-rows";
import { outlookFigures } from "../../../src/taskpane/detail/outlook-figures";
import { progressFigures } from "../../../src/taskpane/detail/progress-figures";
import { indicatorNamed, trailOf } from "../small-table";

const chinese = messagesFor("zh-CN");
const english = messagesFor("en");

const progressOf = async (name: string, messages = chinese): Promise<readonly Figure[]> => {
  const assessed = await indicatorNamed(name);
  return progressFigures(assessed, trailOf(assessed).standing, messages, messages.statusWords.plan);
};

const figureOf = (figures: readonly Figure[], label: string): Figure => {
  const found = figures.find((figure) => figure.label === label);
  if (found === undefined) throw new Error(`no ${label} among ${figures.map((figure) => figure.label).join(", ")}`);
  return found;
};

describe("the figures of progress", () => {
  test("values that were read lead to their cells", async () => {
    const figures = await progressOf("高新技术企业");
    expect(figureOf(figures, "基期值（2021年）")).toMatchObject({ value: "59家", cell: "D4" });
    expect(figureOf(figures, "最新实际值（2023年）")).toMatchObject({ value: "61家", cell: "F4" });
    expect(figureOf(figures, "目标值（2025年）")).toMatchObject({ value: "100家", cell: "H4" });
  });

  test("values that were calculated carry the sum that leads to them", async () => {
    const figures = await progressOf("高新技术企业");
    // Path: 70 in 2022, 100 in 2025, hence 80 in 2023; (61 − 59) ÷ (100 − 59) = 4.9 %, (80 − 59) ÷ 41 = 51.2 %, ratio 2 ÷ 21.
    expect(figureOf(figures, "规划进度参考值（2023年）").value).toBe("80家");
    expect(figureOf(figures, "与规划进度的差距").value).toBe("19家");
    expect(figureOf(figures, "提升完成度").value).toBe("4.9%");
    expect(figureOf(figures, "规划要求完成度").value).toBe("51.2%");
    expect(figureOf(figures, "进度比").value).toBe("0.10");
    // (100 − 61) ÷ (2025 − 2023) = 19.5, shown without decimals as counts are; half goes to the even neighbour.
    expect(figureOf(figures, "达标所需年均变化").value).toBe("+20家");
    expect(figureOf(figures, "提升完成度").trail?.numbers).toBe("(61 − 59) ÷ (100 − 59)");
  });

  test("a row without a standing says why, and still shows what was read", async () => {
    const figures = await progressOf("科技型中小企业");
    expect(figureOf(figures, "状态（按规划路径）")).toMatchObject({ value: "基期以后还没有实际值", isWithheld: true });
    expect(figureOf(figures, "基期值（2021年）").value).toBe("122家");
  });

  test("a value on the path has no shortfall to show", async () => {
    const labels = (await progressOf("科技进步贡献率", english)).map(({ label }) => label);
    expect(labels).not.toContain("Shortfall against the plan path");
  });
});

describe("the figures of the projection", () => {
  test("show value, both intervals, and the chance with its band", async () => {
    const assessed = await indicatorNamed("科技进步贡献率");
    const { outlook } = assessed.assessment;
    if (isWithheld(outlook)) throw new Error("three observations give a projection");
    const figures = outlookFigures(assessed, outlook, trailOf(assessed).outlook, chinese);
    expect(figureOf(figures, "2025年预测值").value).toBe(chinese.quantity(assessed.indicator, outlook.value));
    expect(figureOf(figures, "80%预测区间").value).toMatch(/^[\d.]+%～[\d.]+%$/u);
    expect(figureOf(figures, "95%预测区间").value).toMatch(/^[\d.]+%～[\d.]+%$/u);
    expect(figureOf(figures, "达标概率").value).toMatch(/^\d+%（.+）$/u);
    expect(figureOf(figures, "达标概率").trail?.observationYears).toEqual([2021, 2022, 2023]);
    expect(figureOf(figures, "预测方法").value).toContain("3个年份");
  });

  test("an interval that is withheld gives its reason in its place", async () => {
    const assessed = await indicatorNamed("科技进步贡献率");
    const { outlook } = assessed.assessment;
    if (isWithheld(outlook)) throw new Error("three observations give a projection");
    const bare = { ...outlook, interval95: { withheld: "beyond-calibration" as const } };
    expect(figureOf(outlookFigures(assessed, bare, [], chinese), "95%预测区间")).toMatchObject({
      value: chinese.withheld["beyond-calibration"],
      isWithheld: true,
    });
  });
});

describe("the fits for comparison", () => {
  test("state what each changes by in a year and where it leads", async () => {
    const { indicator } = await indicatorNamed("省级科技创新型企业");
    const rows = fitRows(indicator, fitTrends(indicator, defaultSettings(2024)), chinese);
    // 44, 43, 42: the lines and the mean change fall by 1 a year, to 40 in 2025; √(42 ÷ 44) − 1 = −2.3 %, 42 · (42 ÷ 44) = 40.1.
    expect(rows.map(({ label, change, value }) => [label, change, value])).toEqual([
      ["最小二乘直线（OLS）", "−1家", "40家"],
      ["中位数斜率直线（Theil–Sen）", "−1家", "40家"],
      ["对数直线", "每年−2.3%", "40家"],
      ["年均复合增长率（CAGR）", "每年−2.3%", "40家"],
      ["年均变化顺推（漂移）", "−1家", "40家"],
    ]);
  });

  test("are left out where no line can be fitted", async () => {
    const { indicator } = await indicatorNamed("科技型中小企业");
    expect(fitRows(indicator, fitTrends(indicator, defaultSettings(2024)), chinese)).toEqual([]);
  });
});
