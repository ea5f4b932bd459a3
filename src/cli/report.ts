import type { CliMessages } from "../messages/cli-messages-for";
import { WorkbookError } from "../workbook/workbook";
import type { WorkbookCommand } from "./arguments/command";
import { writeWholeFile } from "./files/write-whole-file";
import { inPieces } from "./in-pieces";
import { assessmentJson, checkJson, type AssessedFile } from "./json/assessment-json";
import { pause } from "./pause";
import { printAssessment } from "./printed/print-assessment";
import { printFindings, sayFindingCounts } from "./printed/print-findings";
import { isOpen } from "../sheet/finding-review";
import { groupIssues } from "../sheet/group-issues";
import { StatusTally } from "./printed/status-tally";
import type { Surroundings, TextOutput } from "./surroundings";

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
 * @throws WorkbookError  where the JSON file cannot be written, or `cancelled`
 */
export async function report(result: Result, messages: CliMessages, around: Surroundings): Promise<void> {
  const { json } = result.command;
  const tally = new StatusTally();
  if (json === null) return print(fullText(result, messages, around.stdout, tally), around);
  const pieces = inPieces(jsonOf(result, messages, tally));
  if (json.kind === "stdout") return writeAll(pieces, around);
  await writeWholeFile(json.file, pieces, { replace: true, signal: around.signal });
  await print([...summary(result, messages, tally), messages.cli.written(json.file)], around);
}

function jsonOf({ command, settings, sheets }: Result, messages: CliMessages, tally: StatusTally): Generator<string> {
  const file: AssessedFile = { workbook: command.workbook, settings, sheets };
  if (command.kind === "check") return checkJson(file, messages);
  return assessmentJson(file, messages, (indicator) => {
    tally.count(indicator);
  });
}

function* fullText(result: Result, messages: CliMessages, stdout: TextOutput, tally: StatusTally): Generator<string> {
  const { command, sheets, annotated } = result;
  if (command.kind === "assess") {
    const { columns: width, hasColors } = stdout;
    for (const sheet of sheets) yield* printAssessment(sheet, messages, { tally, width, hasColors });
    yield tally.say(messages);
  }
  yield* printFindings(findingsOf(sheets), messages);
  yield* sayDecided(sheets, messages);
  if (annotated !== null) yield annotated;
}

function* summary(
  { command, sheets, annotated }: Result,
  messages: CliMessages,
  tally: StatusTally,
): Generator<string> {
  if (command.kind === "assess") yield tally.say(messages);
  yield sayFindingCounts(findingsOf(sheets), messages);
  yield* sayDecided(sheets, messages);
  if (annotated !== null) yield annotated;
}

/** What nobody has verified or ignored yet. */
const findingsOf = (sheets: Result["sheets"]) =>
  groupIssues(sheets.flatMap(({ issues, reviews }) => issues.filter((issue) => isOpen(issue, reviews))));

function* sayDecided(sheets: Result["sheets"], { cli }: CliMessages): Generator<string> {
  const found = sheets.flatMap(({ reviews }) => [...reviews.values()]);
  const lapsed = found.filter(({ lapse }) => lapse !== null).length;
  if (found.length > lapsed) yield cli.decided(found.length - lapsed);
  if (lapsed > 0) yield cli.lapsed(lapsed);
}

const print = (lines: Iterable<string>, around: Surroundings): Promise<void> =>
  writeAll(inPieces(ended(lines)), around);

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

async function writeAll(pieces: Iterable<string>, { stdout, signal }: Surroundings): Promise<void> {
  for (const piece of pieces) {
    await stdout.write(piece);
    await pause();
    if (signal.aborted) throw new WorkbookError("cancelled");
  }
}
