import type { MethodSheetTexts } from "../method-sheet-texts";

export const methodSheetTexts: MethodSheetTexts = {
  sheetName: (source) => `各法结论·${source}`,
  title: (source) => `各法结论：${source}（≠ 为与规划路径结论不同）`,
  indicator: "指标",
  cell: "单元格",
  conflicts: "结论不同的原因",
  disagrees: (verdict) => `≠ ${verdict}`,
  withheld: (reason) => `暂不评价：${reason}`,
};
