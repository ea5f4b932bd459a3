import { readDataStatus } from "../../src/domain/read-data-status";

test.each([
  ["final", ["最终核实数", "2023年决算数"]],
  ["annual", ["年报数"]],
  ["preliminary", ["初步数", "初核数"]],
  ["flash", ["快报数"]],
  ["forecast", ["预计数", "预估数", "预测值", "估计数", "估算", "推算数", "(预)", "(估)22.4", "预22.4", "估22.4"]],
] as const)("a figure is %s by each of %j", (status, texts) => {
  expect(texts.map((text) => [text, readDataStatus(text)])).toEqual(texts.map((text) => [text, status]));
});

test("of two words the one nearer to the final figure counts", () => {
  expect(readDataStatus("年报数，最终核实")).toBe("final");
  expect(readDataStatus("年报数（初步）")).toBe("annual");
  expect(readDataStatus("快报初步数")).toBe("preliminary");
  expect(readDataStatus("快报预计数")).toBe("flash");
});

test.each(["2023年实际值", "", "财政预算", "评估值"])("%j says nothing of how final a figure is", (text) => {
  expect(readDataStatus(text)).toBeNull();
});
