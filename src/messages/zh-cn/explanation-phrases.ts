import type { ExplanationPhrases } from "../explain";
import { standingFlags } from "./words";

const pathName = (isMilestone: boolean): string => (isMilestone ? "当年目标值" : "规划进度参考值");

export const explanationPhrases: ExplanationPhrases = {
  ofStatus: (value, dataStatus) => `${value}（${dataStatus}）`,
  met: (year, value, target, targetYear) => `${year}年为${value}，已达到${targetYear}年目标${target}`,
  onPath: (year, value, expected, isMilestone) => `${year}年为${value}，达到${pathName(isMilestone)}${expected}`,
  offPath: (year, value, expected, isMilestone, shortfall) =>
    `${year}年为${value}，与${pathName(isMilestone)}${expected}相差${shortfall}`,
  required: (targetYear, distance, perYear, isIncrease) =>
    `距${targetYear}年目标尚差${distance}，年均需${isIncrease ? "提高" : "降低"}${perYear}`,
  precedent: (isWithinRecord, isIncrease, change, { fromYear, year }) => {
    const way = isIncrease ? "提高" : "降低";
    const best = change === null ? `历年均未${way}` : `历年最多年均${way}${change}（${fromYear}—${year}年）`;
    return `${isWithinRecord ? "有过先例" : "没有先例"}，${best}`;
  },
  attained: (year) => `按目前趋势${year}年达到目标`,
  missedBy: (targetYear, missed) => `${targetYear}年目标未达到，差${missed}`,
  beyondBand: (year, value, band, beyond) => `${year}年为${value}，已越过目标区间${band}，超出${beyond}`,
  otherTarget: (targetYear, target, missing) =>
    `另有${targetYear}年目标${target}，${missing === null ? "已达到" : `尚差${missing}`}`,
  year: (year) => `${year}年`,
  earlier: (period, value, otherwise) =>
    `${period}另有先前数${value}，不再采用${otherwise === null ? "" : `；按先前数为“${otherwise}”`}`,
  statusUnsaid: "未注明状态",
  flag: (flag) => (flag === "achieved-but-slipping" ? "但最近一次有所回落" : standingFlags[flag]),
  projected: (year, value, interval, band, chance) => {
    const width = interval === null ? "" : `（80%区间${interval.join("～")}）`;
    const outcome = band === null || chance === null ? "" : `，${band}（概率${chance}）`;
    return `按现有趋势，${year}年约${value}${width}${outcome}`;
  },
  excluded: (years) => `趋势不计${years.map(({ year, note }) => `${year}年（${note}）`).join("、")}`,
  noProjection: (reason) => `不作预测：${reason}`,
  join: (clauses) => `${clauses.map((clause) => clause.replace(/。$/u, "")).join("；")}。`,
};
