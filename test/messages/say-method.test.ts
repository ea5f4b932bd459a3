import type { ConflictReason, JudgingMethod, MethodName } from "../../src/domain/methods/method-verdict";
import { methodTextsFor } from "../../src/messages/method-texts-for";
import { sayConflict, sayMethodFigure, sayMethodLabel } from "../../src/messages/say-method";

const chinese = methodTextsFor("zh-CN");
const english = methodTextsFor("en");
const names = Object.keys(chinese.name) as readonly MethodName[];
const judging = names.filter((name): name is JudgingMethod => name !== "escapCurrentStatus");
const reasons = Object.keys(chinese.conflict) as readonly ConflictReason[];

test.each([
  ["growthRatio", 0.8956, true, "89.6%"],
  ["growthRatio", 0.0123, false, "1.23%"],
  ["straightLine", -0.12, true, "12.0"],
  ["unProgressChart", 1.0349, true, "103.5%"],
  ["dns", -0.25, true, "25.0%"],
  ["escapCurrentStatus", 4.5454, true, "4.5"],
  ["escapAnticipatedProgress", 0.2, true, "20.0%"],
] as const)("the figure %s of %d says %s in both languages", (name, value, hasTarget, shown) => {
  for (const texts of [chinese, english]) expect(sayMethodFigure(texts, name, value, hasTarget)).toContain(shown);
});

test("what is behind is said otherwise than what is ahead, and without a sign", () => {
  expect(sayMethodFigure(chinese, "straightLine", -0.12, true)).toBe("提升完成度比时间进度慢12.0个百分点");
  expect(sayMethodFigure(chinese, "straightLine", 0.12, true)).toBe("提升完成度比时间进度快12.0个百分点");
  expect(sayMethodFigure(english, "dns", 0.2, true)).toMatch(/missed by 20\.0%/u);
  expect(sayMethodFigure(english, "dns", -0.2, true)).toMatch(/passed by 20\.0%/u);
});

test("the labels of a method are all different, for a reader has to tell them apart", () => {
  for (const { labels } of [chinese, english])
    for (const name of names) {
      const said = Object.values(labels[name]);
      expect(new Set(said).size).toBe(said.length);
    }
});

test("a label is the method's own", () => {
  expect(sayMethodLabel(chinese, "straightLine", "yellow")).toBe("黄灯");
  expect(sayMethodLabel(english, "growthRatio", "deterioration")).toBe("Deterioration");
});

test.each(reasons)("the conflict %s is one sentence that names every method", (reason) => {
  for (const texts of [chinese, english]) {
    const sentence = sayConflict(texts, { methods: judging, reason });
    for (const name of judging) expect(sentence).toContain(texts.name[name]);
    expect(sentence).toMatch(/[.。]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
  }
});
