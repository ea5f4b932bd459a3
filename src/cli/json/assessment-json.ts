import { basename } from "node:path";
import type { SheetAssessment } from "../../application/assess-sheet";
import type { AssessmentSettings } from "../../domain/assessment";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { groupIssues } from "../../sheet/group-issues";
import { findingRecord } from "./finding-record";
import { indicatorRecord } from "./indicator-record";
import { issueRecord } from "./issue-record";
import { tableRecords } from "./table-record";
import { writeJson } from "./write-json";

/** What the JSON of a workbook is made of. */
export interface AssessedFile {
  readonly workbook: string;
  readonly settings: AssessmentSettings;
  readonly sheets: readonly SheetAssessment[];
}

/**
 * The JSON of `assess`, schema `zhibiao.assessment/1` (docs/command-line.md).
 *
 * @param onIndicator  called with each indicator that is written
 * @returns            texts that joined are the document
 */
export const assessmentJson = (
  { workbook, settings, sheets }: AssessedFile,
  messages: Messages,
  onIndicator: (indicator: AssessedIndicator) => void,
): Generator<string> =>
  writeJson({
    values: {
      schema: "zhibiao.assessment/1",
      workbook: basename(workbook),
      settings: {
        targetYear: settings.targetYear,
        asOf: settings.asOf,
        asOfMonth: settings.asOfMonth,
        standingMethod: "plan-path",
        projection: "shrunk-drift",
        onTrackFrom: settings.onTrackFrom,
        slightlyBehindFrom: settings.slightlyBehindFrom,
        path: settings.path,
        leadingMethod: settings.leadingMethod,
        compat: settings.compat,
        lightNearlyOnPace: settings.lightNearlyOnPace,
        lightRed: settings.lightRed,
        thresholds: settings.thresholds,
        palette: settings.palette,
        wording: settings.wording,
      },
      tables: sheets.flatMap(tableRecords),
    },
    lists: {
      indicators: indicatorRecords(sheets, onIndicator),
      issues: issueRecords(sheets, messages),
      findings: findingRecords(sheets, messages),
    },
  });

/**
 * The JSON of `check`, schema `zhibiao.check/1`: the tables that were found and what is wrong with them.
 *
 * @returns  texts that joined are the document
 */
export const checkJson = ({ workbook, settings, sheets }: AssessedFile, messages: Messages): Generator<string> =>
  writeJson({
    values: {
      schema: "zhibiao.check/1",
      workbook: basename(workbook),
      settings: { asOf: settings.asOf },
      tables: sheets.flatMap(tableRecords),
    },
    lists: { issues: issueRecords(sheets, messages), findings: findingRecords(sheets, messages) },
  });

function* indicatorRecords(sheets: readonly SheetAssessment[], onIndicator: (indicator: AssessedIndicator) => void) {
  for (const { indicators, settings } of sheets) {
    for (const indicator of indicators) {
      onIndicator(indicator);
      yield indicatorRecord(indicator, settings);
    }
  }
}

function* issueRecords(sheets: readonly SheetAssessment[], messages: Messages) {
  for (const { issues, reviews, tables } of sheets)
    for (const issue of issues) yield issueRecord(issue, { tables, found: reviews.get(issue) }, messages);
}

function* findingRecords(sheets: readonly SheetAssessment[], messages: Messages) {
  const findings = groupIssues(sheets.flatMap(({ issues }) => issues));
  const reviews = new Map(sheets.flatMap((sheet) => [...sheet.reviews]));
  for (const finding of findings) yield findingRecord(finding, reviews, messages);
}
