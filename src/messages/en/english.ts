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

const unitText = (unit: Unit | null): string => {
  if (unit === null) return "";
  return unit.symbol === "%" ? "%" : ` ${unit.symbol}`;
};

const quantity: Messages["quantity"] = (indicator, value) =>
  `${formatNumber(value, displayDecimals(indicator))}${unitText(indicator.unit)}`;

/** Two percentages differ by percentage points only. */
const difference: Messages["difference"] = (indicator, value) =>
  indicator.unit?.symbol === "%"
    ? `${formatNumber(value, displayDecimals(indicator))} percentage points`
    : quantity(indicator, value);

export const english: Messages = {
  language: "en",
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
        `Write status, completed share, projection, attainment chance and explanation of ${indicators} indicators to ${place}`,
      "write-legend": (place) => `Write the legend to ${place}`,
      "widen-columns": (place) => `Set the widths of columns ${place}`,
      undo: (place) => `Restore the former contents and formats of ${place}`,
    }),
  workbookError: (error) => workbookErrorSentences[error.code](error.place),
  bug: "Something unexpected went wrong. The sheet was not changed by it. Close the pane and open it again; if it happens again, pass on the details below.",
  explanation: (indicator) =>
    explain(indicator, { quantity, difference, band: bands, withheld: withheldReasons }, explanationPhrases),
  quantity,
  difference,
  noFigure: "—",
  pane: paneTexts,
  cli: cliTexts,
};
