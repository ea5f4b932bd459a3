import { isSameSheetName, isSheetName } from "../../src/sheet/sheet-name";

describe("the name of a sheet", () => {
  test.each(["图例", "a", "名".repeat(31), "2025年 (预测)", "it's", '<&>"'])("Excel takes %j", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  test.each(["", " ", "名".repeat(32), "a/b", "a\\b", "a?", "a*", "[a", "a]", "a:b", "'a", "a'", "a\nb"])(
    "Excel does not take %j",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  test("upper and lower case are one", () => {
    expect([isSameSheetName("Legend", "lEGEND"), isSameSheetName("图例", "图例1")]).toEqual([true, false]);
  });
});
