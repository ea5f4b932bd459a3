import type { WriteAddition } from "../../sheet/addition-wording";
import { chooseLanguageOption } from "./choose-language-option";
import { ArgumentError } from "./argument-error";
import type { Command, CommandName, JsonPlace, WorkbookCommand } from "./command";
import { commandNames, isCommandName, optionsOf, type OptionName } from "./options";
import { parseYear } from "./parse-year";
import { parseYearMonth, type YearMonth } from "./parse-year-month";
import { parseSettingList } from "./parse-settings";
import type { SettingChoices } from "../../domain/settings/setting-choices";
import { shownOptions, splitArguments, type SplitArguments } from "./split-arguments";

const additions: readonly WriteAddition[] = ["notes", "methods"];

/** What `--write` can name in this version; the statuses are always written, for the rest explains them. */
const writableParts: readonly string[] = ["status", ...additions, "all"];

/**
 * Understands the arguments of the command line.
 *
 * @param args  without the program's own name
 * @throws ArgumentError  where they are wrong; the first thing that is wrong is the one that is told
 * @example parseArguments(["--version", "--lang", "en"]) // { kind: "version", language: "en" }
 */
export function parseArguments(args: readonly string[]): Command {
  const split = splitArguments(args);
  const language = chooseLanguageOption(one(split, "lang"));
  if (split.values.has("help")) return { kind: "help", language };
  if (split.values.has("version")) return { kind: "version", language };
  const [command, ...files] = split.positionals;
  if (command === undefined) throw new ArgumentError("command-missing", { known: commandNames });
  if (!isCommandName(command)) throw new ArgumentError("command-unknown", { command, known: commandNames });
  refuseForeignOptions(command, split);
  return workbookCommand(command, oneWorkbook(command, files), split);
}

function workbookCommand(kind: CommandName, workbook: string, split: SplitArguments): WorkbookCommand {
  const out = one(split, "out") ?? null;
  const parts = (one(split, "write") ?? "status").split(",").map((part) => part.trim());
  refuseUnwritableParts(parts, split.values.has("write") && out === null);
  const settings = one(split, "settings");
  const asOfText = one(split, "as-of");
  const asOf = asOfText === undefined ? null : parseYearMonth(asOfText, "--as-of");
  const isList = settings?.includes("=") === true;
  return {
    kind,
    workbook,
    json: jsonPlace(one(split, "json")),
    language: chooseLanguageOption(one(split, "lang")),
    out,
    additions: additions.filter((addition) => parts.includes(addition) || parts.includes("all")),
    force: split.values.has("force"),
    sheets: split.values.get("sheet") ?? null,
    settings: { ...(isList ? parseSettingList(settings) : {}), ...settingOptions(split, asOf) },
    asOfMonth: asOf?.month ?? null,
    settingsFile: settings === undefined || isList ? null : settings,
  };
}

function settingOptions(split: SplitArguments, asOf: YearMonth | null): SettingChoices {
  const targetYear = one(split, "target-year");
  return {
    ...(asOf === null ? {} : { asOf: asOf.year }),
    ...(targetYear === undefined ? {} : { targetYear: parseYear(targetYear, "--target-year") }),
  };
}

const one = ({ values }: SplitArguments, name: OptionName): string | undefined => values.get(name)?.[0];

const jsonPlace = (json: string | undefined): JsonPlace | null => {
  if (json === undefined) return null;
  return json === "-" ? { kind: "stdout" } : { kind: "file", file: json };
};

function oneWorkbook(command: CommandName, files: readonly string[]): string {
  const [workbook, ...more] = files;
  if (workbook === undefined || workbook === "") throw new ArgumentError("workbook-missing", { command });
  if (more.length > 0) throw new ArgumentError("several-workbooks", { files });
  return workbook;
}

function refuseForeignOptions(command: CommandName, { values }: SplitArguments): void {
  const taken = Object.keys(optionsOf[command]);
  for (const name of values.keys()) {
    if (taken.includes(name)) continue;
    throw new ArgumentError("option-unknown", { option: `--${name}`, known: shownOptions(taken) });
  }
}

function refuseUnwritableParts(parts: readonly string[], isWithoutOut: boolean): void {
  const part = parts.find((name) => !writableParts.includes(name));
  if (part !== undefined) throw new ArgumentError("part-unknown", { part, known: writableParts });
  if (isWithoutOut) throw new ArgumentError("parts-without-out", {});
}
