import type { Indicator } from "../domain/indicator";
import type { Unit } from "../domain/unit";
import { displayDecimals } from "../sheet/display-decimals";
import { decimalsToShow } from "./decimals-to-show";
import { explain, type ExplanationPhrases } from "./explain";
import { formatNumber } from "./format-number";
import type { IssueSentences, Messages, WorkbookErrorSentences } from "./messages";
import { sayEdit, type EditSentences } from "./say-edit";
import { sayLeftOut, type LeftOutSentences } from "./say-left-out";
import { sayIssue } from "./say-issue";

/** Everything that one language has to bring along; how it is put together is the same for all. */
export interface Vocabulary extends Omit<
  Messages,
  "issue" | "edit" | "leftOut" | "workbookError" | "explanation" | "quantity" | "target" | "difference" | "noFigure"
> {
  readonly issues: IssueSentences;
  readonly edits: EditSentences;
  readonly leftOuts: LeftOutSentences;
  readonly workbookErrors: WorkbookErrorSentences;
  readonly explanations: ExplanationPhrases;
  /** What follows a number, with the blank before it where the language wants one. */
  readonly afterNumber: (unit: Unit) => string;
  /** What stands between the edges of a band. */
  readonly bandJoint: string;
  /** What follows the difference of two percentages. */
  readonly percentagePoints: string;
}

/** Puts the words of a language together to everything that the product says in it. */
export function composeMessages(vocabulary: Vocabulary): Messages {
  const { issues, edits, leftOuts, workbookErrors, explanations, afterNumber, bandJoint, percentagePoints, ...words } =
    vocabulary;
  const afterFigure = ({ unit }: Indicator): string => (unit === null ? "" : afterNumber(unit));
  const quantity: Messages["quantity"] = (indicator, value) =>
    formatNumber(value, displayDecimals(indicator)) + afterFigure(indicator);
  const target: Messages["target"] = (indicator, { value, upper }) =>
    [value, ...(upper === undefined ? [] : [upper])].map((edge) => quantity(indicator, edge)).join(bandJoint);
  const difference: Messages["difference"] = (indicator, value) =>
    formatNumber(value, decimalsToShow(value, displayDecimals(indicator))) +
    (indicator.unit?.symbol === "%" ? percentagePoints : afterFigure(indicator));
  return {
    ...words,
    issue: (issue) => sayIssue(issues, issue),
    edit: (edit) => sayEdit(edit, edits),
    leftOut: (left) => sayLeftOut(leftOuts, left),
    workbookError: ({ code, place }) => workbookErrors[code](place),
    explanation: (indicator) => explain(indicator, { ...words, quantity, target, difference }, explanations),
    quantity,
    target,
    difference,
    noFigure: "—",
  };
}
