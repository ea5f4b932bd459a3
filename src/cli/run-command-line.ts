import { cliMessagesFor } from "../messages/cli-messages-for";
import type { CliMessages } from "../messages/cli-messages-for";
import { WorkbookError } from "../workbook/workbook";
import { ArgumentError } from "./arguments/argument-error";
import { languageOfProblem } from "./arguments/choose-language-option";
import { parseArguments } from "./arguments/parse-arguments";
import { exitStatus, type ExitStatus } from "./exit-status";
import { printable } from "./printed/printable";
import { runCommand } from "./run-command";
import type { Surroundings } from "./surroundings";

/**
 * The whole command line. Everything that goes wrong ends here as one line on standard error and an exit status.
 *
 * @param args  without the program's own name
 */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  try {
    return await understandAndRun(args, around);
  } catch (error) {
    const { line, status } = explainFailure(error, cliMessagesFor(languageOfProblem(args)));
    await around.stderr.write(`${printable(line)}\n`);
    return status;
  }
}

async function understandAndRun(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const command = parseArguments(args);
  switch (command.kind) {
    case "help":
      await around.stdout.write(cliMessagesFor(command.language).cli.usage);
      return exitStatus.done;
    case "version":
      await around.stdout.write(`${around.version}\n`);
      return exitStatus.done;
    case "assess":
    case "check":
      return runCommand(command, around);
  }
}

interface Failure {
  readonly line: string;
  readonly status: ExitStatus;
}

function explainFailure(error: unknown, messages: CliMessages): Failure {
  const { cli } = messages;
  if (error instanceof ArgumentError) {
    return { line: `${error.say(cli)} ${cli.usageHint}`, status: exitStatus.wrongArguments };
  }
  if (error instanceof WorkbookError) {
    return error.code === "cancelled"
      ? { line: cli.interrupted, status: exitStatus.interrupted }
      : { line: messages.workbookError(error), status: exitStatus.fileTrouble };
  }
  return {
    line: cli.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    status: exitStatus.bug,
  };
}
