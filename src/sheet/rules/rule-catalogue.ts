import type { IssueCode, IssueParameters, Severity } from "../issue";
import type { RepairKind } from "../repairs/repair";
import type { Risk } from "./risk";

/** What a rule is about, by its letter: structure, units, years, values, the plan, the checks of a statistical return, what the workbook remembers. */
type RuleId = `${"S" | "U" | "Y" | "V" | "P" | "R" | "M"}${number}`;

/**
 * Which issues of a rule on one sheet have the same cause, and are one finding: all of them, those of a column or of a row, those
 * that agree in some of their parameters, or each for itself.
 */
export type Cause<Parameter extends string = string> = "sheet" | "column" | "row" | "cell" | readonly Parameter[];

/** What is settled of a rule apart from how it finds and what it says. */
export interface Rule<Parameter extends string = string> {
  /** Stable: an id that was given up is never given again. */
  readonly id: RuleId;
  /**
   * `error`: a figure is certainly wrong or cannot be used; `warning`: a statistician would ask back; `note`: worth knowing.
   */
  readonly severity: Severity;
  readonly risk: Risk;
  readonly cause: Cause<Parameter>;
  /** What may be proposed for its issues; whether it is safe is decided for each. */
  readonly repair?: RepairKind;
}

/** The rule behind every code of an issue. docs/rules.md is made of it. */
export const ruleCatalogue: { readonly [Code in IssueCode]: Rule<Extract<keyof IssueParameters[Code], string>> } = {
  "no-table": { id: "S01", severity: "error", risk: "left-out", cause: "cell" },
  "sheet-empty": { id: "S02", severity: "error", risk: "left-out", cause: "cell" },
  "header-without-rows": { id: "S03", severity: "error", risk: "left-out", cause: "cell" },
  "no-room-beside": { id: "S40", severity: "note", risk: "form", cause: "cell" },
  "layout-not-annotated": { id: "S05", severity: "note", risk: "form", cause: "sheet" },
  "row-without-name": { id: "S06", severity: "warning", risk: "left-out", cause: "sheet" },
  "duplicate-indicator": { id: "S07", severity: "warning", risk: "doubt", cause: "cell" },
  "correction-lapsed": { id: "S21", severity: "note", risk: "form", cause: ["what", "words"] },
  "correction-without-table": { id: "S30", severity: "error", risk: "left-out", cause: "cell" },
  "name-matched-loosely": { id: "S20", severity: "note", risk: "doubt", cause: ["name"] },
  "duplicate-differs": { id: "S08", severity: "warning", risk: "verdict", cause: ["name", "firstCell"] },
  "total-differs": { id: "S09", severity: "warning", risk: "doubt", cause: "row" },
  "hidden-values": { id: "S11", severity: "warning", risk: "doubt", cause: ["what"] },
  "part-exceeds-total": { id: "S10", severity: "error", risk: "doubt", cause: "row" },

  "unit-missing": { id: "U01", severity: "warning", risk: "doubt", cause: "sheet" },
  "unit-unknown": { id: "U02", severity: "error", risk: "left-out", cause: ["unit"] },
  "sheet-unit-does-not-fit": { id: "U20", severity: "warning", risk: "doubt", cause: ["unit"] },
  "unit-contradictory": { id: "U21", severity: "error", risk: "verdict", cause: ["inName", "unit"] },
  "unit-mixed": { id: "U22", severity: "error", risk: "left-out", cause: ["unitAbove", "unit"] },
  "unit-differs": {
    id: "U03",
    severity: "error",
    risk: "verdict",
    cause: ["unit", "expected"],
    repair: "convert-unit",
  },
  "unit-wrong-dimension": { id: "U04", severity: "error", risk: "verdict", cause: ["unit", "expected"] },
  "unit-unlike-name": { id: "U05", severity: "warning", risk: "doubt", cause: ["unit"] },
  "percent-as-fraction": { id: "U06", severity: "error", risk: "verdict", cause: "row", repair: "fraction-to-percent" },
  "unit-slip": { id: "U07", severity: "warning", risk: "verdict", cause: "row" },
  "magnitude-differs": { id: "U08", severity: "warning", risk: "verdict", cause: "row" },

  "no-year-columns": { id: "Y01", severity: "error", risk: "left-out", cause: "cell" },
  "year-unreadable": { id: "Y02", severity: "error", risk: "left-out", cause: ["header"] },
  "year-not-calendar": { id: "Y21", severity: "error", risk: "left-out", cause: ["text"] },
  "period-without-year": { id: "Y22", severity: "error", risk: "left-out", cause: ["text"] },
  "figure-overdue": { id: "Y23", severity: "note", risk: "doubt", cause: ["year"] },
  "year-repeated": { id: "Y03", severity: "error", risk: "left-out", cause: "column" },
  "year-in-future": { id: "Y04", severity: "warning", risk: "left-out", cause: ["year"] },
  "star-without-note": { id: "Y05", severity: "warning", risk: "verdict", cause: "sheet" },
  "year-gap": { id: "Y06", severity: "note", risk: "form", cause: "sheet" },
  "years-out-of-order": { id: "Y07", severity: "note", risk: "form", cause: "cell" },
  "target-before-baseline": { id: "Y08", severity: "warning", risk: "verdict", cause: "column" },
  "column-kind-doubtful": { id: "Y09", severity: "warning", risk: "verdict", cause: "column" },
  "baseline-year-differs": { id: "Y10", severity: "warning", risk: "verdict", cause: ["year", "planned"] },
  "target-year-differs": { id: "Y11", severity: "warning", risk: "verdict", cause: ["year", "planned"] },
  "mark-ambiguous": { id: "Y20", severity: "error", risk: "left-out", cause: ["mark"] },

  "value-unreadable": { id: "V01", severity: "error", risk: "left-out", cause: ["text"] },
  "value-error": { id: "V02", severity: "error", risk: "left-out", cause: ["error"] },
  "number-as-text": { id: "V03", severity: "warning", risk: "form", cause: "sheet", repair: "text-to-number" },
  "share-outside-0-100": { id: "V04", severity: "error", risk: "verdict", cause: "row" },
  "count-not-whole": { id: "V05", severity: "warning", risk: "doubt", cause: "row" },
  "mark-in-text": { id: "V30", severity: "warning", risk: "verdict", cause: "sheet", repair: "split-mark" },
  "value-in-other-unit": {
    id: "V20",
    severity: "error",
    risk: "left-out",
    cause: ["unit", "expected"],
    repair: "convert-unit",
  },
  "value-negative": { id: "V06", severity: "error", risk: "verdict", cause: "row" },
  "value-outlier": { id: "V07", severity: "warning", risk: "verdict", cause: "row" },
  "ratio-differs": { id: "V08", severity: "warning", risk: "verdict", cause: "row" },
  "value-approximate": { id: "V21", severity: "warning", risk: "doubt", cause: "sheet" },
  "value-bounded": { id: "V22", severity: "warning", risk: "doubt", cause: "sheet" },
  "value-estimated": { id: "V23", severity: "note", risk: "doubt", cause: "sheet" },
  "cumulative-falls": { id: "V25", severity: "warning", risk: "verdict", cause: "row" },
  "value-below-unit": { id: "V24", severity: "note", risk: "left-out", cause: "sheet" },

  "milestone-order": { id: "P01", severity: "warning", risk: "verdict", cause: "row" },
  "target-bounded": { id: "P20", severity: "note", risk: "form", cause: "sheet" },
  "target-band": { id: "P21", severity: "note", risk: "verdict", cause: "sheet" },
  "band-with-direction": { id: "P22", severity: "warning", risk: "verdict", cause: "row" },
  "band-reversed": { id: "P23", severity: "error", risk: "left-out", cause: "row" },
  "band-without-width": { id: "P24", severity: "warning", risk: "verdict", cause: "row" },
  "further-target-behind": { id: "P25", severity: "warning", risk: "verdict", cause: "row" },
  "direction-missing": { id: "P02", severity: "warning", risk: "left-out", cause: "cell" },

  "memory-unreadable": { id: "M01", severity: "warning", risk: "left-out", cause: "sheet" },
  "exclusion-lapsed": { id: "M02", severity: "note", risk: "doubt", cause: "cell" },
  "target-met-at-baseline": { id: "P03", severity: "warning", risk: "verdict", cause: "row" },
  "plan-differs": { id: "P04", severity: "warning", risk: "verdict", cause: "cell" },

  "return-part-exceeds": { id: "R01", severity: "error", risk: "verdict", cause: "row" },
  "return-denominator": { id: "R02", severity: "error", risk: "verdict", cause: "row" },
  "return-change": { id: "R03", severity: "note", risk: "doubt", cause: "row" },
  "return-zero": { id: "R04", severity: "warning", risk: "doubt", cause: "row" },
  "return-intensity": { id: "R05", severity: "warning", risk: "verdict", cause: "row" },
};
