export { findMarks } from "../sheet/find-marks";
export { areSameCorrections, correctionsOf } from "../sheet/sheet-corrections";
export { readMemory } from "../sheet/workbook-memory";
export { assessSheet } from "./assess-sheet";
