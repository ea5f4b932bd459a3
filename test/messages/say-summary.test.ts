import { defaultSettings } from "../../src/domain/default-settings";
import { messagesFor } from "../../src/messages/messages-for";
import { sayStatusApart } from "../../src/messages/say-status-apart";
import { saySummary } from "../../src/messages/say-summary";
import type { StatusCounts } from "../../src/sheet/standing-tally";
import { shownStatuses } from "../../src/sheet/status-palette";

const chinese = messagesFor("zh-CN");
const english = messagesFor("en");
const counts: StatusCounts = {
  achieved: 3,
  "on-track": 5,
  "slightly-behind": 3,
  behind: 2,
  regressing: 1,
  withheld: 0,
};
const settings = defaultSettings(2024);

test("the summary uses the words that the settings choose, and counts what has one word together", () => {
  expect(saySummary(chinese, counts, { wording: "lights" })).toBe("14项指标中，8项绿灯，3项黄灯，3项红灯。");
  expect(saySummary(chinese, counts, { wording: "midterm-review" })).toBe(
    "14项指标中，3项提前实现，5项基本符合预期，6项滞后。",
  );
  expect(saySummary(english, counts, { wording: "cards" })).toBe(
    "14 indicators: blue card 8, yellow card 3, red card 3.",
  );
});

test("of indicators that all have one word, the summary says it once", () => {
  const none: StatusCounts = { ...counts, "slightly-behind": 0, behind: 0, regressing: 0 };
  expect(saySummary(chinese, none, { wording: "cards" })).toBe("8项指标全部蓝牌。");
});

test("a status whose word another one has is told apart by its meaning, and one with a word of its own is not", () => {
  const lights = { ...settings, wording: "lights" } as const;
  expect(sayStatusApart(chinese, lights, "achieved")).toBe("最新实际值已达到最终目标");
  expect(sayStatusApart(chinese, lights, "on-track")).not.toBeNull();
  expect(sayStatusApart(chinese, lights, "slightly-behind")).toBeNull();
  for (const status of shownStatuses) expect(sayStatusApart(english, settings, status)).toBeNull();
});
