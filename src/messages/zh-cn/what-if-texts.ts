import type { WhatIfTexts } from "../what-if-texts";

export const whatIfTexts: WhatIfTexts = {
  heading: "假设试算",
  begin: (year) => `假设${year}年的数值`,
  value: (year, unit) => `${year}年假设值${unit === null ? "" : `（${unit}）`}`,
  numberWanted: "请填写一个数，如 1.2。",
  reset: "清除",
  note: "可以填写，也可以在图上拖动方块，或选中方块后按方向键。假设值只用于试算，不写入工作表。",
  figure: "结果",
  now: (year) => `现在（${year}年）`,
  supposed: (year) => `假设（${year}年）`,
  withheld: (figures, reason) => `${figures.join("、")}：${reason}。`,
  mark: "假设值",
  projection: (hasInterval) => (hasInterval ? "假设下的预测值和80%区间" : "假设下的预测值"),
  told: (year, value, status) => `假设${year}年为${value}：${status}。`,
};
