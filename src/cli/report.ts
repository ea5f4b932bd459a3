import type { Messages } from "../messages/messages";
import type { WorkbookCommand } from "./arguments/command";
import { writeWholeFile } from "./files/write-whole-file";
import { inPieces } from "./in-pieces";
import { assessmentJson, checkJson, type AssessedFile } from "./json/assessment-json";
import { printAssessment } from "./printed/print-assessment";
import { printIssues, sayIssueCounts } from "./printed/print-issues";
import { sayCounts } from "./printed/say-counts";
import type { Surroundings } from "./surroundings";

/** What a run came to. */
export interface Result extends Omit<AssessedFile, "workbook"> {
  readonly command: WorkbookCommand;
  /** The sentence about the annotated copy; `null` where none was asked for. */
  readonly annotated: string | null;
}

/**
 * Tells the result as it was asked for: JSON on standard output and nothing else there; JSON in a file and a summary on
 * standard output; or a readable table.
 *
 * @throws WorkbookError  where the JSON file cannot be written
 */
export async function report(result: Result, messages: Messages, { stdout, signal }: Surroundings): Promise<void> {
  const { json } = result.command;
  if (json?.kind === "file")
    await writeWholeFile(json.file, inPieces(jsonOf(result, messages)), { replace: true, signal });
  const texts = json?.kind === "stdout" ? jsonOf(result, messages) : linesOf(result, messages, stdout);
  for (const piece of inPieces(texts)) await stdout.write(piece);
}

function jsonOf({ command, settings, sheets }: Result, messages: Messages): Generator<string> {
  const file: AssessedFile = { workbook: command.workbook, settings, sheets };
  return command.kind === "assess" ? assessmentJson(file, messages) : checkJson(file, messages);
}

function* linesOf(result: Result, messages: Messages, stdout: Surroundings["stdout"]): Generator<string> {
  for (const line of result.command.json === null ? fullText(result, messages, stdout) : summary(result, messages)) {
    yield `${line}\n`;
  }
}

function* fullText({ command, sheets, annotated }: Result, messages: Messages, stdout: Surroundings["stdout"]) {
  if (command.kind === "assess") {
    for (const sheet of sheets) {
      yield* printAssessment(sheet, messages, { width: stdout.columns, hasColors: stdout.hasColors });
    }
    yield sayCounts(sheets, messages);
  }
  yield* printIssues(issuesOf(sheets), messages);
  if (annotated !== null) yield annotated;
}

function* summary({ command, sheets, annotated }: Result, messages: Messages) {
  if (command.kind === "assess") yield sayCounts(sheets, messages);
  yield sayIssueCounts(issuesOf(sheets), messages);
  if (annotated !== null) yield annotated;
  if (command.json?.kind === "file") yield messages.cli.written(command.json.file);
}

const issuesOf = (sheets: Result["sheets"]) => sheets.flatMap(({ issues }) => issues);
