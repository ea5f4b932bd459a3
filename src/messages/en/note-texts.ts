import type { NoteTexts } from "../note-texts";

const at = (cell: string | null): string => (cell === null ? "" : ` (${cell})`);

export const noteTexts: NoteTexts = {
  title: "Zhibiao: how this status came about",
  status: (word, method) => `Status: ${word}; method: ${method}`,
  planPath: "plan path",
  actual: (year, value, cell) => `Actual: ${value} in ${year}${at(cell)}`,
  baseline: (year, value, cell) => `Baseline: ${value} in ${year}${at(cell)}`,
  target: (year, value, cell) => `Target: ${value} in ${year}${at(cell)}`,
  withinYear: (period, value, cell, status) => `Within the year: ${value} in ${period}${at(cell)}, ${status}`,
  ofStatus: (value, dataStatus) => `${value}, ${dataStatus},`,
  sum: (label, value, formula, numbers, cells) =>
    `${label} = ${formula} = ${numbers} = ${value}${at(cells.length === 0 ? null : cells.join(", "))}`,
  verdict: (label, value, formula, numbers, cells) =>
    `${label} ${value}: ${formula}, that is ${numbers}${at(cells.length === 0 ? null : cells.join(", "))}`,
  step: (formula, numbers) => `${formula}: ${numbers}`,
  decision: (formula, numbers) => `Decided by ${formula}, that is ${numbers}`,
  signature: (checksum) => `Written by Zhibiao (check ${checksum}); not updated once somebody has changed it`,
};
