import { isAnnotatedLayout } from "../sheet/is-annotated-layout";
import type { SheetAssessment } from "../application/assess-sheet";
import { assessWorkbook } from "../application/assess-workbook";
import { recallMemory } from "../application/recall-memory";
import type { AssessmentSettings } from "../domain/assessment";
import type { RecalledMemory } from "../sheet/workbook-memory";
import { isOpen } from "../sheet/finding-review";
import type { CliMessages } from "../messages/cli-messages-for";
import { cliMessagesFor } from "../messages/cli-messages-for";
import type { WorkOptions } from "../workbook/workbook";
import { annotateFile } from "./annotate-file";
import { ArgumentError } from "./arguments/argument-error";
import type { WorkbookCommand } from "./arguments/command";
import { chooseSettings, type ChosenSettings, readChosen } from "./choose-settings";
import { exitStatus, type ExitStatus } from "./exit-status";
import { refuseExistingFile } from "./files/write-whole-file";
import { pause } from "./pause";
import { ProgressLine } from "./progress-line";
import { refuseOverlappingFiles } from "./refuse-overlapping-files";
import { report } from "./report";
import type { FileWorkbook, Surroundings } from "./surroundings";

/** Everything that the steps of one run share. */
interface Run {
  readonly command: WorkbookCommand;
  readonly messages: CliMessages;
  readonly chosen: ChosenSettings;
  readonly progress: ProgressLine;
  readonly around: Surroundings;
}

/**
 * Assesses or checks a workbook, writes what was asked for and tells the result.
 *
 * @returns  `done`, or `dataHaveErrors`
 * @throws ArgumentError  where arguments contradict the files or one another
 * @throws WorkbookError  where a file cannot be read or written
 */
export async function runCommand(command: WorkbookCommand, around: Surroundings): Promise<ExitStatus> {
  const messages = cliMessagesFor(command.language);
  const chosen = await readChosen(command);
  // Thresholds that contradict one another are told before a file is opened.
  chooseSettings({}, chosen, around);
  await refuseOverlappingFiles(command);
  if (command.out !== null && !command.force) await refuseExistingFile(command.out);
  const run: Run = { command, messages, chosen, progress: new ProgressLine(around.stderr, messages.cli), around };
  try {
    return await readAssessAndTell(run);
  } finally {
    await run.progress.clear();
  }
}

async function readAssessAndTell(run: Run): Promise<ExitStatus> {
  const { command, chosen, messages, progress, around } = run;
  const workbook = await around.openWorkbook(command.workbook);
  const recalled = await recallMemory(workbook);
  const settings = chooseSettings(recalled.memory.settings, chosen, around);
  const sheets = await assess(workbook, run, settings, recalled);
  const annotated = await annotate(workbook, sheets, run);
  await progress.clear();
  await report({ command, settings, sheets, annotated }, messages, around);
  const hasErrors = sheets.some(({ issues, reviews }) =>
    issues.some((issue) => issue.severity === "error" && isOpen(issue, reviews)),
  );
  return hasErrors ? exitStatus.dataHaveErrors : exitStatus.done;
}

async function assess(
  workbook: FileWorkbook,
  run: Run,
  settings: AssessmentSettings,
  recalled: RecalledMemory,
): Promise<readonly SheetAssessment[]> {
  const { sheets } = run.command;
  if (sheets !== null) await refuseUnknownSheets(workbook, sheets);
  const wanted = sheets === null ? null : [...new Set(sheets)];
  return assessWorkbook(workbook, settings, wanted, { ...workOptions(run, "reading"), recalled, pause });
}

async function refuseUnknownSheets(workbook: FileWorkbook, sheets: readonly string[]): Promise<void> {
  const known = (await workbook.sheets()).map(({ name }) => name);
  const sheet = sheets.find((name) => !known.includes(name));
  if (sheet !== undefined) throw new ArgumentError("sheet-unknown", { sheet, known });
}

/** @returns  the sentence about the annotated copy; `null` where none was asked for */
async function annotate(workbook: FileWorkbook, sheets: readonly SheetAssessment[], run: Run): Promise<string | null> {
  const { command, messages } = run;
  const { out: file, force: replace, additions } = command;
  if (file === null) return null;
  const work = { file, replace, additions, ...workOptions(run, "writing") };
  const { edits, leftOut = [] } = await annotateFile(workbook, sheets, messages, work);
  const remarks = leftOut.map((left) => `\n${messages.leftOut(left)}`).join("");
  if (edits.length > 0) return messages.cli.written(file) + remarks;
  const hasPlace = sheets.some(({ tables }) => tables.some(({ layout }) => isAnnotatedLayout(layout)));
  return hasPlace ? messages.cli.copiedUnchanged(file) + remarks : messages.cli.copiedWithoutPlace(file);
}

const workOptions = (
  { progress, around }: Run,
  stage: "reading" | "writing",
): Omit<Required<WorkOptions>, "pause"> => ({
  signal: around.signal,
  onProgress: (share) => {
    progress.show(stage, share);
  },
});
