import { awaitedTexts } from "./awaited-texts";
import { composeMessages } from "../compose-messages";
import { explanationPhrases } from "./explanation-phrases";
import { issueSentences } from "./issue-sentences";
import { paneTexts } from "./pane-texts";
import { bands, dataStatuses, kinds, severities, standingFlags, withheldReasons } from "./words";
import { statusMeanings, statusWords } from "./status-words";
import { withinYearTexts } from "./within-year-texts";
import { workbookErrorSentences } from "./workbook-error-sentences";

export const chinese = composeMessages({
  language: "zh-CN",
  severity: severities,
  statusWords,
  statusMeaning: statusMeanings,
  flag: standingFlags,
  band: bands,
  kind: kinds,
  withheld: withheldReasons,
  dataStatus: dataStatuses,
  withinYear: withinYearTexts,
  awaited: awaitedTexts,
  issues: issueSentences,
  edits: {
    "write-status-columns": (place, indicators) =>
      `在 ${place} 写入 ${indicators} 项指标的状态、提升完成度、预测、达标概率和说明`,
    "write-legend": (place) => `在 ${place} 写入图例`,
    "write-notes": (sheet, notes) => `在“${sheet}”的 ${notes} 个状态单元格上写入附注：依据的单元格、年份、算式和阈值`,
    "write-methods": (place, indicators) => `在 ${place} 写入 ${indicators} 项指标的各法结论和结论不同的原因`,
    "widen-columns": (place) => `调整 ${place} 列的列宽`,
    "add-sheet": (sheet) => `在最后新增工作表“${sheet}”`,
    "remove-sheet": (sheet) => `删除新增的工作表“${sheet}”`,
    repair: {
      "convert-unit": (place, cells) => `换算 ${place} 的单位（${cells} 格）`,
      "text-to-number": (place, cells) => `把 ${place} 的文本改为数字（${cells} 格）`,
      "split-mark": (place, cells) => `把 ${place} 的文本拆成数字和注记（${cells} 格）`,
      "fraction-to-percent": (place, cells) => `把 ${place} 的小数改为百分数（${cells} 格）`,
    },
    "review-findings": (findings) => `在工作簿中记下 ${findings} 个问题的处理标记`,
    "withdraw-reviews": (findings) => `从工作簿中去掉 ${findings} 个问题的处理标记`,
    "remember-corrections": "在工作簿中记下对读取结果的更正",
    "remember-settings": "在工作簿中记下评价设置",
    "remember-exclusions": "在工作簿中记下哪些年份不计入趋势",
    memory: "工作簿中的记录",
    undo: (place) => `恢复 ${place} 的原有内容和格式`,
  },
  leftOuts: {
    "others-notes": (sheet, cells, total) =>
      `“${sheet}”的 ${cells.join("、")} ${total > cells.length ? `等 ${total} 个单元格` : ""}已有他人的批注或附注，保留不动，不写附注；需要时请先删除原批注`,
    "sheet-name-taken": (sheet) =>
      `已有名为“${sheet}”的工作表，且不是本软件写的，保留不动，不写各法结论；需要时请先将其改名`,
    "too-many-notes": (sheet, notes, most) =>
      `“${sheet}”有 ${notes} 项指标，附注超过 ${most} 条会使 Excel 变慢，因此不写附注；依据可在窗格中逐项查看`,
  },
  workbookErrors: workbookErrorSentences,
  explanations: explanationPhrases,
  afterNumber: (unit) => unit.symbol,
  bandJoint: "～",
  percentagePoints: "个百分点",
  bug: "程序出现了意外错误。工作表没有因此改动；请关闭窗格后重新打开。若反复出现，请把下面的信息告诉维护人员。",
  pane: paneTexts,
});
