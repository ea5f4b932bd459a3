import type { NoteTexts } from "../note-texts";

const at = (cell: string | null): string => (cell === null ? "" : `（${cell}）`);

export const noteTexts: NoteTexts = {
  title: "指标通：状态依据",
  status: (word, method) => `状态：${word}（按${method}）`,
  planPath: "规划路径",
  actual: (year, value, cell) => `实际值：${year}年 ${value}${at(cell)}`,
  baseline: (year, value, cell) => `基期值：${year}年 ${value}${at(cell)}`,
  target: (year, value, cell) => `目标值：${year}年 ${value}${at(cell)}`,
  withinYear: (period, value, cell, status) => `序时进度：${period}累计 ${value}${at(cell)}，${status}`,
  ofStatus: (value, dataStatus) => `${value}（${dataStatus}）`,
  sum: (label, value, formula, numbers, cells) =>
    `${label} = ${formula} = ${numbers} = ${value}${at(cells.length === 0 ? null : cells.join("、"))}`,
  verdict: (label, value, formula, numbers, cells) =>
    `${label}：${value}。${formula}，即 ${numbers}${at(cells.length === 0 ? null : cells.join("、"))}`,
  step: (formula, numbers) => `${formula}：${numbers}`,
  decision: (formula, numbers) => `判定：${formula}，即 ${numbers}`,
  signature: (checksum) => `由指标通写入（校验码 ${checksum}）；手工改动后不再更新`,
};
