import type { WithinYearTexts } from "../within-year-texts";

export const withinYearTexts: WithinYearTexts = {
  period: (year, throughMonth) => (throughMonth === 1 ? `${year}年1月` : `${year}年1—${throughMonth}月`),
  status: {
    achieved: "已完成全年",
    "on-track": "达到序时进度",
    "slightly-behind": "略慢于序时进度",
    behind: "明显慢于序时进度",
  },
  remark: (period, status) => `${period}${status}`,
  clause: ({ period, value, annual, isAnnualSet, completed, elapsed, status }) =>
    `${period}累计${value}，为全年${isAnnualSet ? "目标" : "参考值"}${annual}的${completed}（序时进度${elapsed}），${status}`,
  withheldClause: (period, reason) => `${period}累计数不作评价：${reason}`,
  heading: "序时进度",
  value: (period) => `${period}累计`,
  annual: (year, isSet) => (isSet ? `${year}年全年目标值` : `${year}年全年参考值（方案未下达该年目标）`),
  completedShare: "完成全年的比例",
  elapsedShare: "序时进度",
  paceRatio: "完成比例与序时进度之比",
  ahead: "完成比例与序时进度之差",
  points: (points) => `${points}个百分点`,
  actualOf: (period) => `${period}累计数`,
};
