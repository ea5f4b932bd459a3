import type { ReviewState } from "../../sheet/finding-review";
import type { FindingTexts } from "../finding-texts";

const states: Readonly<Record<ReviewState, string>> = { verified: "Verified", ignored: "Ignored" };

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

export const findingTexts: FindingTexts = {
  stateFilter: "Filter by what was decided",
  states: { open: "Open", ...states },
  severityFilter: "Filter by severity",
  anySeverity: "Any severity",
  choice: (name, findings) => `${name} (${findings})`,
  shown: (findings, cells) =>
    findings === cells ? counted(findings, "issue") : `${counted(findings, "issue")} in ${counted(cells, "cell")}`,
  none: "No issues were found.",
  noneMatches: "No issue matches.",
  example: (cell, sentence) => `For example ${cell}: ${sentence}`,
  cells: "Cells",
  moreCells: (cells) => `${cells} more`,
  repair: "Repair…",
  repairs: {
    "convert-unit": "Convert figures and unit to the plan's unit",
    "text-to-number": "Make numbers of the texts",
    "split-mark": "Make numbers whose format shows the footnote mark",
    "fraction-to-percent": "Make percentages of the fractions",
  },
  notRepaired: (cells) =>
    `${counted(cells, "more cell")} cannot be repaired with certainty; please see to them yourself.`,
  hindrances: {
    "unit-shared":
      "No repair is offered: the unit stands in a heading, above the table or in a merged cell, and other figures go by it. Convert the figures of this row by hand, and write the new unit in brackets behind the name.",
    "figure-not-plain":
      "No repair is offered: the row has a formula, a text or a figure shown as a percentage, which converting would overwrite. Change the formula or make a number of the text first, then convert and change the unit.",
    "row-in-formulas":
      "No repair is offered: a formula of the sheet refers to this row, and its result would change. Convert the row together with these formulas by hand.",
    "meaning-unknown":
      "No repair is offered: the row has other numbers, and it is not known whether they are in the same unit. Say under Read what that column means, or convert by hand.",
  },
  elsewhere:
    "Formulas of other sheets or workbooks that refer to these cells will give other results; they are not seen from here. Please check them.",
  cell: "Cell",
  before: "Now",
  after: "Becomes",
  asText: (text) => `“${text}” (text)`,
  numberFormat: (numberFormat) => `format ${numberFormat}`,
  empty: "empty",
  confirmRepair: (cells) => `Change ${counted(cells, "cell")}`,
  review: "Review…",
  reviewAs: { verified: "Verified, it is right", ignored: "Ignore" },
  reviewHint: "Your decision is kept in the workbook and lapses when the cell is changed.",
  reason: "Reason (optional)",
  reviewed: (state, reason) => (reason === "" ? states[state] : `${states[state]}: ${reason}`),
  withdraw: "Open again",
  lapsed: (state, before, after) =>
    `The decision “${states[state]}” has lapsed: the content was ${before} and is now ${after}.`,
  placeUnclear: (state, reason) =>
    `The decision “${states[state]}”${reason === "" ? "" : ` (${reason})`} holds no longer: rows of this name were added or removed, and it is not certain which one was meant. Please decide again.`,
  undo: "Undo last step",
};
