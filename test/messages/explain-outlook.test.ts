import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { messagesFor } from "../../src/messages/messages-for";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "../sheet/grid-of-rows";
import { readFirstTable } from "../sheet/read-first-table";

/** 示例数据（虚构）: what is said of a row of three years without scatter and a target for 2025. */
const said = (values: readonly [number, number, number], target: number, direction: "提高" | "降低" = "提高") => {
  const header = ["指标名称", "单位", "方向", "2021年实际值", "2022年实际值", "2023年实际值", "2025年目标值"];
  const { table } = readFirstTable(gridOfRows([header, ["示例指标", "家", direction, ...values, target]]));
  const placed = validateTable(table!, { asOf: 2023 }).indicators[0]!;
  const assessed = { ...placed, assessment: assess(placed.indicator, defaultSettings(2023)) };
  return { chinese: messagesFor("zh-CN").explanation(assessed), english: messagesFor("en").explanation(assessed) };
};

// On square roots: 10, 11, 12 is one more every year; 15² = 225 is met in 2026, three years after 12².
const roots = [100, 121, 144] as const;

test("the year in which the target is met at this pace is said, and that the gain it takes was never made", () => {
  // (225 − 144) ÷ 2 = 40.5 a year; the best was 144 − 121 = 23.
  const { chinese, english } = said(roots, 225);
  expect(chinese).toContain("年均需提高40家；没有先例，历年最多年均提高23家（2022—2023年）；");
  expect(chinese).toMatch(/；按目前趋势2026年达到目标。$/u);
  expect(english).toContain(
    "a rise of 40 家 a year; more than was ever made: at best a rise of 23 家 a year from 2022 to 2023;",
  );
  expect(english).toMatch(/; at this pace the target is met in 2026\.$/u);
});

test("a gain that was made before is named with its years", () => {
  // (170 − 144) ÷ 2 = 13 a year
  const { chinese, english } = said(roots, 170);
  expect(chinese).toContain("年均需提高13家；有过先例，历年最多年均提高23家（2022—2023年）；");
  expect(chinese).toMatch(/；按目前趋势2025年达到目标。$/u);
  expect(english).toContain(
    "a rise of 13 家 a year; as was made before: at best a rise of 23 家 a year from 2022 to 2023;",
  );
});

test("where no year brought a gain, that is said, and that the target is never reached at this pace", () => {
  const { chinese, english } = said([144, 121, 100], 160);
  expect(chinese).toContain("年均需提高30家；没有先例，历年均未提高；");
  expect(chinese).toMatch(/；按目前趋势达不到目标。$/u);
  expect(english).toContain("a rise of 30 家 a year; more than was ever made: no rise is on record;");
  expect(english).toMatch(/; at this pace the target is never reached\.$/u);
});

test("a fall that is asked for is said as one", () => {
  const { chinese } = said([144, 121, 100], 90, "降低");
  expect(chinese).toContain("年均需降低5家；有过先例，历年最多年均降低23家（2021—2022年）；");
});

test("of a target that is met already neither is said", () => {
  const { chinese, english } = said(roots, 140);
  expect(chinese).toContain("已达到2025年目标140家");
  expect(chinese).not.toMatch(/先例|达到目标/u);
  expect(english).not.toMatch(/ever made|at this pace/u);
});
