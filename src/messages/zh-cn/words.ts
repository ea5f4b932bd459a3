import type { Messages, StatusWords } from "../messages";

export const severities: Messages["severity"] = { error: "错误", warning: "警告", note: "提示" };

export const statuses: StatusWords = {
  achieved: "已达标",
  "on-track": "符合规划进度",
  "slightly-behind": "略有滞后",
  behind: "明显滞后",
  regressing: "低于基期",
  withheld: "暂不评价",
};

export const standingFlags: Messages["flag"] = {
  "achieved-but-slipping": "已达标但回落",
  "milestone-missed": "未达到当年目标值",
  "only-looks-met": "修约后看似达标，按未修约值尚未达标",
  "final-met": "目标年份已过，目标已达到",
  "final-missed": "目标年份已过，目标未达到",
  "path-starts-at-milestone": "没有基期值，规划路径从首个目标年份起算",
  "band-overshot": "已越过目标区间，落在另一侧，须往回调",
  "rests-on-forecast": "所据为预计数，不是实绩",
  "path-straightened": "数值为零或正负相反，不能按等比增长，规划路径在此按等差计算",
};

export const bands: Messages["band"] = {
  "very-likely": "很可能达标",
  likely: "可能达标",
  doubtful: "达标存疑",
  unlikely: "难以达标",
};

export const kinds: Messages["kind"] = {
  stock: "存量",
  flow: "年度流量",
  share: "占比",
  rate: "人均或单位比率",
  index: "综合指数",
  cumulative: "规划期累计",
};

export const withheldReasons: Messages["withheld"] = {
  "no-observation": "还没有实际值",
  "no-observation-since-baseline": "基期以后还没有实际值",
  "not-out-yet": "数据未出，暂不评价",
  "lag-unknown": "不知道数据何时公布",
  "nothing-awaited": "已过去年份的数据齐全",
  "no-baseline": "没有基期值，也没有可作起点的阶段目标",
  "no-target": "没有目标值",
  "total-of-rows": "合计行，不单独评价",
  "baseline-equals-target": "基期值等于目标值，提升完成度没有意义",
  "target-behind-baseline": "目标值比基期值还差，无法计算提升完成度",
  "baseline-in-band": "基期值已在目标区间内，没有可走的路程，提升完成度没有意义",
  "target-is-a-band": "目标是区间，这种算法只适用于从一侧趋近目标",
  "target-year-not-after-baseline": "目标年份不晚于基期年份，没有可走的路径",
  "no-planned-change": "规划到该年尚未要求提升，无法计算进度比",
  "no-variation": "各年实际值完全相同，无法估计误差范围",
  "magnitude-out-of-range": "数值过大或过小，无法计算",
  "before-the-path": "最新实际值早于规划路径的起点",
  "target-year-not-over": "目标年份还没有实际值，是否达到尚无定论",
  "target-year-passed": "目标年份已有实际值或已过",
  "one-observation": "只有一个年份的实际值，看不出趋势",
  "two-observations": "只有两个年份的实际值，不足以估计误差",
  "one-year-only": "只有一个年份的数据，无法拟合直线",
  "beyond-calibration": "距目标年份太远，没有经过校准的误差范围",
  "never-at-this-pace": "按目前趋势达不到目标",
  "too-far-ahead": "按目前趋势二十年内达不到目标",
  "too-few-for-interval": "数据点太少，无法估计误差范围",
  "too-many-for-exact": "数据点较多，只给近似概率",
  "not-positive": "有零或负值，不能取对数",
  "fewer-than-four-years": "最近连续有数的年份不足四年",
  "no-way-left": "最新实际值恰为目标值，没有剩余距离，不计算未走完的部分",
  "growth-from-zero": "基期值为0，增长率没有意义",
  "growth-to-zero": "目标值为0，任何增长率都到不了0",
  "sign-change": "数值由负变正或由正变负，增长率没有意义",
  "no-within-year-figure": "没有年内累计数",
  "does-not-accumulate": "不是年内累计的指标，不适用序时进度",
  "kind-unknown": "不知道是否在年内累计，不按序时进度评价",
  "better-when-smaller": "越小越好的指标没有通行的序时进度评价办法",
  "year-complete": "该年已有全年数",
  "no-annual-amount": "当年目标为零或负数，无法计算完成比例",
  "unit-unreadable": "单位无法识别，数值不能比较",
};

export const dataStatuses: Messages["dataStatus"] = {
  forecast: "预计数",
  flash: "快报数",
  preliminary: "初步数",
  annual: "年报数",
  final: "最终核实数",
};
