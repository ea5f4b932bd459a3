import type { Conflict, MethodName, MethodStatuses } from "../domain/methods/method-verdict";
import { formatNumber, formatPercent } from "./format-number";
import type { MethodTexts } from "./method-texts";

/**
 * A method's label in its own words.
 *
 * @example sayMethodLabel(methodTextsFor("zh-CN"), "straightLine", "green") // "绿灯"
 */
export const sayMethodLabel = <Name extends MethodName>(
  texts: MethodTexts,
  name: Name,
  status: MethodStatuses[Name],
): string => texts.labels[name][status];

/**
 * The figure of a method in words, rounded for display.
 *
 * @param value      of the verdict
 * @param hasTarget  without a target the growth ratio's figure is the growth itself
 * @example sayMethodFigure(methodTextsFor("zh-CN"), "straightLine", -0.12, true) // "提升完成度比时间进度慢12.0个百分点"
 */
export function sayMethodFigure({ figures }: MethodTexts, name: MethodName, value: number, hasTarget: boolean): string {
  switch (name) {
    case "growthRatio":
      return hasTarget ? figures.growthRatio(formatPercent(value, 1)) : figures.growth(formatPercent(value, 2));
    case "straightLine":
      return figures.straightLine(formatNumber(Math.abs(value) * 100, 1), value >= 0);
    case "unProgressChart":
      return figures.unProgressChart(formatPercent(value, 1));
    case "dns":
      return figures.dns(formatPercent(Math.abs(value), 1), value < 0);
    case "escapCurrentStatus":
      return figures.escapCurrentStatus(formatNumber(value, 1));
    case "escapAnticipatedProgress":
      return figures.escapAnticipatedProgress(formatPercent(value, 1));
  }
}

/**
 * Why methods disagree with the plan path, in one sentence that names them.
 *
 * @example sayConflict(texts, { methods: ["straightLine"], reason: "back-loaded-path" }) // "规划路径前慢后快，前期要求少于匀速；…"
 */
export const sayConflict = (texts: MethodTexts, { methods, reason }: Conflict): string =>
  texts.conflict[reason](texts.nameList(methods.map((name) => texts.name[name])));
