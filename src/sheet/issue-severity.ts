import type { IssueCode, Severity } from "./issue";

/**
 * How much is at stake. `error`: something of the table could not be taken in, or a figure would be wrong; `warning`: it was
 * taken in as it stands and should be looked at.
 */
export const issueSeverity: Readonly<Record<IssueCode, Severity>> = {
  "no-table": "error",
  "sheet-empty": "error",
  "header-without-rows": "error",
  "no-year-columns": "error",
  "layout-not-annotated": "note",
  "several-tables": "warning",
  "year-unreadable": "error",
  "year-repeated": "error",
  "year-in-future": "warning",
  "row-without-name": "warning",
  "unit-missing": "warning",
  "unit-unknown": "error",
  "unit-differs": "error",
  "value-unreadable": "error",
  "value-error": "error",
  "number-as-text": "warning",
  "share-outside-0-100": "error",
  "count-not-whole": "warning",
  "milestone-order": "warning",
  "direction-missing": "warning",
  "star-without-note": "warning",
  "duplicate-indicator": "warning",
};
