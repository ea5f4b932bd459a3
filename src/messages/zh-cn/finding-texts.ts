import type { ReviewState } from "../../sheet/finding-review";
import type { FindingTexts } from "../finding-texts";

const states: Readonly<Record<ReviewState, string>> = { verified: "已核实", ignored: "已忽略" };

export const findingTexts: FindingTexts = {
  stateFilter: "按处理情况筛选",
  states: { open: "未处理", ...states },
  severityFilter: "按级别筛选",
  anySeverity: "全部级别",
  choice: (name, findings) => `${name}（${findings}）`,
  shown: (findings, cells) => (findings === cells ? `${findings}个问题` : `${findings}个问题，涉及${cells}处`),
  none: "没有发现问题。",
  noneMatches: "没有符合条件的问题。",
  example: (cell, sentence) => `如 ${cell}：${sentence}`,
  cells: "单元格",
  moreCells: (cells) => `还有${cells}处`,
  repair: "修复…",
  repairs: {
    "convert-unit": "把数值和单位换算为方案的单位",
    "text-to-number": "把文本改为数字",
    "split-mark": "改为数字，由数字格式显示注记",
    "fraction-to-percent": "把小数改为百分数",
  },
  notRepaired: (cells) => `另有${cells}处无法保证改对，请手工处理。`,
  hindrances: {
    "unit-shared":
      "没有提供修复：单位写在表头、表前或合并单元格中，别的数值也用它。请手工换算本行数值，并在指标名称后用括号注明新单位。",
    "figure-not-plain":
      "没有提供修复：本行有公式、文本或百分数格式的数值，换算会改掉它们。请先改公式或把文本改为数字，再换算并改单位。",
    "row-in-formulas": "没有提供修复：表中有公式引用这一行，换算后公式结果会跟着变。请连同这些公式一起手工调整。",
    "meaning-unknown":
      "没有提供修复：本行另有含义不明的数字，不知是否同一单位。请先在“读取”中说明那一列的含义，或手工换算。",
  },
  elsewhere: "其他工作表或工作簿若有公式引用这些单元格，结果会跟着变；这里看不到它们，请自行核对。",
  cell: "单元格",
  before: "现在",
  after: "改为",
  asText: (text) => `“${text}”（文本）`,
  numberFormat: (numberFormat) => `格式 ${numberFormat}`,
  empty: "空",
  confirmRepair: (cells) => `修改这${cells}格`,
  review: "标记…",
  reviewAs: { verified: "标记为已核实", ignored: "标记为忽略" },
  reviewHint: "标记记在工作簿中；单元格内容变动后自动失效。",
  reason: "理由（可不填）",
  reviewed: (state, reason) => (reason === "" ? states[state] : `${states[state]}：${reason}`),
  withdraw: "去掉标记",
  lapsed: (state, before, after) => `原标记“${states[state]}”已失效：内容由 ${before} 改为 ${after}。`,
  placeUnclear: (state, reason) =>
    `原标记“${states[state]}”${reason === "" ? "" : `（${reason}）`}不再有效：同名的行有增减，无法确定当时标记的是哪一行，请重新处理。`,
  undo: "撤销上一步",
};
