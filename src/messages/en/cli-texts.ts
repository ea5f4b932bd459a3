import type { CliTexts } from "../cli-texts";
import { argumentProblems } from "./argument-problems";
import { usage } from "./usage";
import { statuses } from "./words";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const cliTexts: CliTexts = {
  usage,
  usageHint: "See zhibiao --help.",
  problem: argumentProblems,
  headings: (targetYear) => ({
    name: "Indicator",
    status: "Status",
    latest: "Latest",
    expected: "Plan path",
    completedShare: "Completed",
    projection: `${targetYear} projection`,
    chance: "Chance",
    attainmentYear: "Met at this pace",
    requiredAndBest: "Needed/best a year",
  }),
  tableTitle: (sheet, range) => `Sheet “${sheet}”, ${range}`,
  latest: (quantity, year, dataStatus) => `${quantity} (${year}${dataStatus === null ? "" : `, ${dataStatus}`})`,
  timely: {
    headings: { withinYear: "Within the year", awaited: "Awaited" },
    withinYear: (period, completed, status) => `${completed} in ${period}: ${status}`,
  },
  isMet: "met",
  notInSight: { "never-at-this-pace": "never", "too-far-ahead": "20 years or more" },
  counts: (indicators, counts) =>
    indicators === 0
      ? "No indicators were read."
      : `${counted(indicators, "indicator")}: ${counts.map(([status, count]) => `${statuses[status]} ${count}`).join(", ")}.`,
  cells: (sheet, first, total) =>
    `${sheet}!${first.join(", ")}${total > first.length ? ` and ${total - first.length} more` : ""}`,
  noIssues: "No problems found.",
  decided: (count) => `Not listed: ${count} decided to be verified or ignored.`,
  lapsed: (count) =>
    `Decisions that lapsed because the cell was changed or rows of its name were added or removed, and are listed again: ${count}.`,
  issueCounts: (errors, warnings, notes) =>
    `Problems found: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
  written: (file) => `Wrote ${file}.`,
  copiedWithoutPlace: (file) =>
    `There is no table to write beside (only one with an indicator in each row has a place); copied unchanged to ${file}.`,
  copiedUnchanged: (file) => `The workbook already holds these results; copied unchanged to ${file}.`,
  progress: (stage, percent) => `${stage === "reading" ? "Reading" : "Writing"} ${percent}%`,
  interrupted: "Interrupted; unfinished files were discarded.",
  bug: (detail) =>
    `Something unexpected went wrong; unfinished files were discarded. Please pass on this line: ${detail}`,
};
