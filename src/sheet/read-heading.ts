import { findWithinYearPeriod } from "../domain/find-within-year-period";
import type { DataStatus } from "../domain/data-status";
import { findYear, isYearNumber } from "../domain/find-year";
import { readDataStatus } from "../domain/read-data-status";
import { saysOtherPeriod } from "../domain/says-other-period";
import { toHalfWidth } from "../domain/to-half-width";
import { isDateFormat, yearOfDate } from "./excel-date";
import type { CellValue } from "./grid";
import { entityHeading } from "./key-headings";
import { readTargetRole } from "./read-target-role";
import type { ColumnMeaning } from "./table";

export interface Heading {
  readonly meaning: ColumnMeaning;
  /** Nothing in the text is left over: it stands over a column, and is neither a title nor a value. */
  readonly isPure: boolean;
}

const fixedHeadings: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:序号?|编号|(?:指标)?代码|行次|no\.?|#)$/i, { kind: "ordinal" }],
  [/^(?:指标)?(?:类型|类别|分类|维度|领域)$|^一级指标$|^category$/i, { kind: "category" }],
  [
    /^(?:主要|考核|评价|监测|核心|统计|具体|二级|三级)?指标(?:名称|项目|内容)?$|^(?:项目)?名称$|^项目$|^indicators?(?:name)?$|^name$/i,
    { kind: "name" },
  ],
  [entityHeading, { kind: "entity" }],
  [/^(?:计量|指标)?单位$|^units?$/i, { kind: "unit" }],
  [/^(?:指标|目标|评价)?方向$|^正[/或、]?逆向?$|^direction$/i, { kind: "direction" }],
  [/^(?:自然)?上限值?$|^upperlimit$/i, { kind: "upper-limit" }],
  [/^(?:自然)?下限值?$|^lowerlimit$/i, { kind: "lower-limit" }],
  [/^(?:责任|牵头|主管|配合|填报|实施)(?:单位|部门)$|^数据来源$|^责任人$|^department$/i, { kind: "department" }],
  [/^(?:备注|说明|附?注|remarks?|notes?)$/i, { kind: "remark" }],
];

/** Over words that say how final a figure is: 数据状态, 2023年数据性质. */
const statusHeading = /^(?:\d{4}年?度?)?数据(?:状态|性质|口径|阶段)$|^data(?:status|stage)$/i;

/** Figures made from values, and forecasts: never read as values. */
const derivedFigure =
  /率|增速|增长|增幅|同比|环比|差[距额值]|得分|分值|权重|排名|位次|状态|进度|完成度|较|预测|预计|估计|概率|projection|forecast/i;

const plannedCompletion = /(?:计划|拟|应|预期)完成/;
const targetWord = /目标|规划|计划|任务|预期|plan(?:ned)?|targets?|goals?/gi;
const actualWord = /实际|完成|实绩|现状|基期|基数|基准|统计|actuals?|observed|baseline/gi;
const baselineWord = /基期|基数|基准|baseline/i;
/** A year that is missing, not a text that has none: 第一年实际值, 期末目标值. */
const wantsYear = /\d{4}|年|(?:目标|实际|完成|实绩|现状|规划|计划)[值数]|目标[上下]限/;

/** What else may stand in the header of a value without changing what it is; years among it. */
const filler =
  /\d{4}[-./]12[-./]31|\d{4}|[一二][〇○零OО一二三四五六七八九]{3}|十[一二三四五六]五(?:规划|时期)?期?|(?:1[-–—~至])?12月|31日|截至|累计|[上下]限|基本|约束性?|底线|必达|保底|力争|奋斗|挑战|争取|(?<=^|\d年)性|情况|示例|数据|虚构|(?<=\d{4})A(?![a-z])|年报|快报|初步|最终|核实|values?|[值数年度底末全当的为]/gi;

const remarkOnStar = /\([^()]*(?:\*|星号)[^()]*\)/g;

const unknown: Heading = { meaning: { kind: "unknown" }, isPure: false };

/**
 * Reads what a column holds from its header; line ends and blanks in it do not matter.
 *
 * A year alone is an actual. Where a header names both an actual and a target the last word decides: 目标完成值 is what was
 * completed.
 *
 * @example readHeading("2021年\n实际值").meaning // { kind: "actual", year: 2021 }
 * @example readHeading("2025年目标完成率").meaning // { kind: "unknown" }
 * @example readHeading("数据状态").meaning // { kind: "data-status", year: null }
 * @example readHeading("2023年1—9月").meaning // { kind: "within-year", year: 2023, throughMonth: 9 }
 */
export const readHeading = (text: string): Heading => {
  const compact = toHalfWidth(text).replace(/\s/g, "").replace(remarkOnStar, "");
  const bare = compact.replace(/\(.*\)/, "");
  const fixed = bare === "" ? undefined : fixedHeadings.find(([pattern]) => pattern.test(bare));
  if (fixed !== undefined) return { meaning: fixed[1], isPure: true };
  if (statusHeading.test(bare)) return { meaning: { kind: "data-status", year: findYear(bare) }, isPure: true };
  return derivedFigure.test(compact) ? { ...unknown, isPure: true } : readValueHeading(compact, bare);
};

/**
 * The same for any cell: a number may be a year, or a date of it.
 *
 * @example readHeadingCell(2021, "General").meaning // { kind: "actual", year: 2021 }
 */
export const readHeadingCell = (value: CellValue, numberFormat: string): Heading => {
  if (typeof value === "string") return readHeading(value);
  if (typeof value !== "number") return unknown;
  const year = isDateFormat(numberFormat) ? yearOfDate(value) : value;
  return isYearNumber(year) ? { meaning: { kind: "actual", year }, isPure: true } : unknown;
};

const readValueHeading = (compact: string, bare: string): Heading => {
  const period = findWithinYearPeriod(compact);
  if (period !== null) return { meaning: { kind: "within-year", ...period, ...statusIn(compact) }, isPure: true };
  const kind = lastKind(compact);
  const year = findYear(compact);
  const isPure = bare.replace(targetWord, "").replace(actualWord, "").replace(filler, "") === "";
  if (year === null && saysOtherPeriod(compact)) return { meaning: { kind: kind ?? "actual", year }, isPure: true };
  const ofStatus = kind === "target" || year === null ? {} : statusIn(compact);
  if (kind === null)
    return year !== null && isPure ? { meaning: { kind: "actual", year, ...ofStatus }, isPure } : unknown;
  if (year === null && !isPure && !wantsYear.test(compact)) return unknown;
  const role = kind === "target" ? readTargetRole(compact) : null;
  if (role !== null) return { meaning: { kind, year, role }, isPure };
  if (year === null) return { meaning: { kind, year }, isPure };
  const isBaseline = kind === "actual" && baselineWord.test(compact);
  return { meaning: isBaseline ? { kind, year, isBaseline, ...ofStatus } : { kind, year, ...ofStatus }, isPure };
};

const statusIn = (compact: string): { readonly dataStatus?: DataStatus } => {
  const dataStatus = readDataStatus(compact);
  return dataStatus === null ? {} : { dataStatus };
};

const lastKind = (compact: string): "actual" | "target" | null => {
  if (plannedCompletion.test(compact)) return "target";
  const target = lastIndex(compact, targetWord);
  const actual = lastIndex(compact, actualWord);
  if (target === actual) return null;
  return target > actual ? "target" : "actual";
};

const lastIndex = (text: string, word: RegExp): number => {
  let last = -1;
  for (const match of text.matchAll(word)) last = match.index;
  return last;
};
