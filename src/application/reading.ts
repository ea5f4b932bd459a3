export { areSameChoices } from "../domain/settings/are-same-choices";
export { findReviews } from "../sheet/find-reviews";
export { areSameCorrections, correctionsOf } from "../sheet/sheet-corrections";
export { areSameExclusions } from "../sheet/trend-exclusion";
export { readMemory } from "../sheet/workbook-memory";
export { assessSheet } from "./assess-sheet";
