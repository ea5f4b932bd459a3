import type { ExclusionTexts } from "../exclusion-texts";

export const exclusionTexts: ExclusionTexts = {
  heading: (years, excluded) => `趋势所用年份（${years}年${excluded === 0 ? "" : `，不计${excluded}年`}）`,
  note: "不计入趋势的年份，不用于预测和对照方法；状态、提升完成度和工作表上的数值都不变。",
  exclude: "不计入趋势…",
  include: "重新计入",
  excludeYear: (year) => `${year}年不计入趋势…`,
  includeYear: (year) => `${year}年重新计入趋势`,
  reason: "原因（随工作簿保存）",
  reasonWanted: "请写明原因，如“统计口径变化”。",
  apply: "不计入趋势",
  cancel: "取消",
  excluded: (note) => `不计入趋势：${note}`,
  lapsed: {
    "value-changed": (note) => `曾设为不计入趋势（${note}），但数值后来有改动，现已照常计入。`,
    "place-unclear": (note) => `曾设为不计入趋势（${note}），但同名的行数有变化，现已照常计入。`,
  },
  proposed: (year, value, expected) =>
    `${year}年的${value}与其他年份相差很大（按其他年份约为${expected}）。如是特殊情况，可以不计入趋势；如是填写有误，请先更正。`,
  mark: "不计入趋势的实际值",
  described: (years) => `${years.join("、")}年不计入趋势。`,
  leftOut: "不计",
  year: (year) => `${year}年`,
};
