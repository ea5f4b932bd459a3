import { awaitedTexts } from "./awaited-texts";
import { composeMessages } from "../compose-messages";
import { explanationPhrases } from "./explanation-phrases";
import { issueSentences } from "./issue-sentences";
import { paneTexts } from "./pane-texts";
import { bands, dataStatuses, kinds, severities, standingFlags, withheldReasons } from "./words";
import { statusMeanings, statusWords } from "./status-words";
import { withinYearTexts } from "./within-year-texts";
import { workbookErrorSentences } from "./workbook-error-sentences";

const cellCount = (cells: number): string => `${cells} ${cells === 1 ? "cell" : "cells"}`;

export const english = composeMessages({
  language: "en",
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
      `Write status, completed share, projection, attainment chance and explanation of ${indicators} indicators to ${place}`,
    "write-legend": (place) => `Write the legend to ${place}`,
    "write-notes": (sheet, notes) =>
      `Write notes onto ${notes} status ${notes === 1 ? "cell" : "cells"} of “${sheet}”: source cells, years, sums and thresholds`,
    "write-methods": (place, indicators) =>
      `Write what each method says of ${indicators} ${indicators === 1 ? "indicator" : "indicators"}, and why they differ, to ${place}`,
    "widen-columns": (place) => `Set the widths of columns ${place}`,
    "add-sheet": (sheet) => `Add the sheet “${sheet}” after the last one`,
    "remove-sheet": (sheet) => `Delete the sheet “${sheet}” that was added`,
    repair: {
      "convert-unit": (place, cells) => `Convert the unit of ${place} (${cellCount(cells)})`,
      "text-to-number": (place, cells) => `Make numbers of the texts of ${place} (${cellCount(cells)})`,
      "split-mark": (place, cells) => `Split the texts of ${place} into number and mark (${cellCount(cells)})`,
      "fraction-to-percent": (place, cells) => `Make percentages of the fractions of ${place} (${cellCount(cells)})`,
    },
    "review-findings": (findings) =>
      `Remember what was decided of ${findings} ${findings === 1 ? "finding" : "findings"} in the workbook`,
    "withdraw-reviews": (findings) =>
      `Forget what was decided of ${findings} ${findings === 1 ? "finding" : "findings"} in the workbook`,
    "remember-corrections": "Remember the corrections of what was read in the workbook",
    "remember-settings": "Remember the settings of the assessment in the workbook",
    "remember-exclusions": "Remember in the workbook which years have no part in a trend",
    memory: "what the workbook remembers",
    undo: (place) => `Restore the former contents and formats of ${place}`,
  },
  leftOuts: {
    "others-notes": (sheet, cells, total) =>
      `${cells.join(", ")}${total > cells.length ? ` and ${total - cells.length} more` : ""} of “${sheet}” have notes or comments of somebody else, which stay; delete them first if you want ours`,
    "sheet-name-taken": (sheet) =>
      `There is a sheet “${sheet}” that this product has not written; it stays, and the methods are left out. Rename it first if you want them`,
    "too-many-notes": (sheet, notes, most) =>
      `“${sheet}” has ${notes} indicators; more than ${most} notes make Excel slow, so none is written. The pane shows the sums of each indicator`,
  },
  workbookErrors: workbookErrorSentences,
  explanations: explanationPhrases,
  afterNumber: (unit) => (unit.symbol === "%" ? "%" : ` ${unit.symbol}`),
  bandJoint: "–",
  percentagePoints: " percentage points",
  bug: "Something unexpected went wrong. The sheet was not changed by it. Close the pane and open it again; if it happens again, pass on the details below.",
  pane: paneTexts,
});
