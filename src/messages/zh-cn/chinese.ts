import type { Unit } from "../../domain/unit";
import { displayDecimals } from "../../sheet/display-decimals";
import { explain } from "../explain";
import { formatNumber } from "../format-number";
import { sayEdit } from "../say-edit";
import { sayIssue } from "../say-issue";
import type { Messages } from "../messages";
import { cliTexts } from "./cli-texts";
import { explanationPhrases } from "./explanation-phrases";
import { issueSentences } from "./issue-sentences";
import { paneTexts } from "./pane-texts";
import { bands, kinds, severities, standingFlags, statuses, statusMeanings, withheldReasons } from "./words";
import { workbookErrorSentences } from "./workbook-error-sentences";

const unitText = (unit: Unit | null): string => unit?.symbol ?? "";

const quantity: Messages["quantity"] = (indicator, value) =>
  `${formatNumber(value, displayDecimals(indicator))}${unitText(indicator.unit)}`;

/** ％指标之差只说百分点. */
const difference: Messages["difference"] = (indicator, value) =>
  indicator.unit?.symbol === "%"
    ? `${formatNumber(value, displayDecimals(indicator))}个百分点`
    : quantity(indicator, value);

export const chinese: Messages = {
  language: "zh-CN",
  severity: severities,
  status: statuses,
  statusMeaning: statusMeanings,
  flag: standingFlags,
  band: bands,
  kind: kinds,
  withheld: withheldReasons,
  issue: (issue) => sayIssue(issueSentences, issue),
  edit: (edit) =>
    sayEdit(edit, {
      "write-status-columns": (place, indicators) =>
        `在 ${place} 写入 ${indicators} 项指标的状态、提升完成度、预测、达标概率和说明`,
      "write-legend": (place) => `在 ${place} 写入图例`,
      "widen-columns": (place) => `调整 ${place} 列的列宽`,
      undo: (place) => `恢复 ${place} 的原有内容和格式`,
    }),
  workbookError: (error) => workbookErrorSentences[error.code](error.place),
  bug: "程序出现了意外错误。工作表没有因此改动；请关闭窗格后重新打开。若反复出现，请把下面的信息告诉维护人员。",
  explanation: (indicator) =>
    explain(indicator, { quantity, difference, band: bands, withheld: withheldReasons }, explanationPhrases),
  quantity,
  difference,
  noFigure: "—",
  pane: paneTexts,
  cli: cliTexts,
};
