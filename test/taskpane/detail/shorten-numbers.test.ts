import { sayChange } from "../../../src/taskpane/detail/say-change";
import { shortenNumbers } from "../../../src/messages/shorten-numbers";
import { messagesFor } from "../../../src/messages/messages-for";
import { indicatorNamed } from "../small-table";

test("numbers as people write them stay as they are", () => {
  expect(shortenNumbers("(1.02 − 0.62) ÷ (1.5 − 0.62)")).toBe("(1.02 − 0.62) ÷ (1.5 − 0.62)");
});

test("the long decimals of a calculation are rounded for reading", () => {
  expect(shortenNumbers("1.18 + 1 × 0.06066666666666667")).toBe("1.18 + 1 × 0.06066667");
  expect(shortenNumbers("c = 1.2833333333333334, u = 1.2345678901e-7")).toBe("c = 1.283333, u = 1.234568e-7");
});

test("a change shows its sign, and none where nothing changes", async () => {
  const { indicator } = await indicatorNamed("科技进步贡献率");
  const chinese = messagesFor("zh-CN");
  expect(sayChange(chinese, indicator, 1.5)).toBe("+1.50个百分点");
  expect(sayChange(chinese, indicator, -1.5)).toBe("−1.50个百分点");
  expect(sayChange(chinese, indicator, 0)).toBe("0.00个百分点");
});
