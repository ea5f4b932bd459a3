import { settingKeys } from "../../src/domain/settings/setting-forms";
import { ArgumentError } from "../../src/cli/arguments/argument-error";
import { languageOfProblem } from "../../src/cli/arguments/choose-language-option";
import { parseArguments } from "../../src/cli/arguments/parse-arguments";
import type { ArgumentProblemCode } from "../../src/messages/cli-texts";
import { cliMessagesFor } from "../../src/messages/cli-messages-for";

const parse = (line: string) => parseArguments(line.split(" "));

function problemOf(args: readonly string[]): ArgumentError {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof ArgumentError) return error as ArgumentError;
    throw error;
  }
  throw new Error(`no problem with ${args.join(" ")}`);
}

/** One line of arguments for every problem that the arguments alone show, and the problem. */
const wrongLines: readonly (readonly [line: string, code: ArgumentProblemCode])[] = [
  ["", "command-unknown"],
  ["--lang zh-CN", "command-missing"],
  ["judge a.xlsx", "command-unknown"],
  ["template --out folder", "command-unknown"],
  ["combine a.xlsx b.xlsx --out city.xlsx", "command-unknown"],
  ["assess", "workbook-missing"],
  ["assess a.xlsx b.xlsx", "several-workbooks"],
  ["assess a.xlsx --nonsense", "option-unknown"],
  ["assess a.xlsx -x", "option-unknown"],
  ["assess a.xlsx --no-force", "option-unknown"],
  ["check a.xlsx --out b.xlsx", "option-unknown"],
  ["assess a.xlsx --json", "value-missing"],
  ["assess a.xlsx --json= ", "value-missing"],
  ["assess a.xlsx --json --force", "value-missing"],
  ["assess a.xlsx --force=yes", "value-unexpected"],
  ["assess a.xlsx --out b.xlsx --out c.xlsx", "option-repeated"],
  ["assess a.xlsx --as-of 24", "year-invalid"],
  ["assess a.xlsx --as-of 2024-13", "year-invalid"],
  ["assess a.xlsx --as-of 2024年", "year-invalid"],
  ["assess a.xlsx --target-year 2025.5", "year-invalid"],
  ["assess a.xlsx --lang fr", "language-unknown"],
  ["assess a.xlsx --out b.xlsx --write status,charts", "part-unknown"],
  ["assess a.xlsx --out b.xlsx --write=", "value-missing"],
  ["assess a.xlsx --write status", "parts-without-out"],
  ["assess a.xlsx --settings compat=eurostat", "setting-value-unknown"],
  ["assess a.xlsx --settings toString=1", "setting-unknown"],
  ["assess a.xlsx --settings onTrackFrom=high", "threshold-invalid"],
  ["assess a.xlsx --settings onTrackFrom=", "threshold-invalid"],
  ["assess a.xlsx --settings onTrackFrom=0", "threshold-invalid"],
  ["assess a.xlsx --settings onTrackFrom=Infinity", "threshold-invalid"],
  ["assess a.xlsx --settings dns.nearly=0", "threshold-invalid"],
  ["assess a.xlsx --settings preset=atlantis", "setting-value-unknown"],
  ["assess a.xlsx --settings asOf=soon", "setting-year-invalid"],
  ["assess a.xlsx --settings asOf=2024,asOf=2023", "setting-repeated"],
  ["assess a.xlsx --settings asOf=2024,onTrackFrom", "settings-malformed"],
];

describe("the arguments of the command line", () => {
  test.each(wrongLines)("“%s” is refused as %s, with a sentence in each language", (line, code) => {
    const problem = problemOf(line.split(" ").map((arg) => arg.trim()));
    expect(problem.code).toBe(code);
    for (const language of ["zh-CN", "en"] as const) {
      const sentence = problem.say(cliMessagesFor(language).cli);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/u);
      expect(sentence).toMatch(language === "en" ? /\.$/u : /。$/u);
    }
  });

  test("an unknown setting is refused with the list of the known ones", () => {
    const { parameters } = problemOf(["assess", "a.xlsx", "--settings", "onTrack=0.9"]);
    expect(parameters).toEqual({
      key: "onTrack",
      known: settingKeys,
    });
  });

  test("a command without options assesses every visible sheet in Chinese and prints a table", () => {
    expect(parse("assess a.xlsx")).toEqual({
      kind: "assess",
      workbook: "a.xlsx",
      asOfMonth: null,
      json: null,
      language: "zh-CN",
      out: null,
      additions: [],
      force: false,
      sheets: null,
      settings: {},
      settingsFile: null,
    });
  });

  test("options may stand before the command, be tied by “=”, and name several sheets", () => {
    expect(
      parse("--lang=en assess --sheet 一 a.xlsx --sheet=二 --json - --out b.xlsx --write status --force"),
    ).toMatchObject({
      kind: "assess",
      workbook: "a.xlsx",
      json: { kind: "stdout" },
      language: "en",
      out: "b.xlsx",
      force: true,
      sheets: ["一", "二"],
    });
  });

  test("what is written beside the statuses is named, or all of it", () => {
    expect(parse("assess a.xlsx --out b.xlsx --write status")).toMatchObject({ additions: [] });
    expect(parse("assess a.xlsx --out b.xlsx --write status,notes")).toMatchObject({ additions: ["notes"] });
    expect(parse("assess a.xlsx --out b.xlsx --write methods")).toMatchObject({ additions: ["methods"] });
    expect(parse("assess a.xlsx --out b.xlsx --write all")).toMatchObject({ additions: ["notes", "methods"] });
  });

  test("a file whose name begins with a dash stands after “--”", () => {
    expect(parse("check --json r.json -- -a.xlsx")).toMatchObject({
      workbook: "-a.xlsx",
      json: { kind: "file", file: "r.json" },
    });
  });

  test("settings are a list where they hold “=” and a file otherwise", () => {
    expect(parse("assess a.xlsx --settings onTrackFrom=0.9,targetYear=2030")).toMatchObject({
      settings: { onTrackFrom: 0.9, targetYear: 2030 },
      settingsFile: null,
    });
    expect(parse("assess a.xlsx --settings own.json")).toMatchObject({ settings: {}, settingsFile: "own.json" });
  });

  test("the date of assessment may name a month", () => {
    expect(parse("assess a.xlsx --as-of 2024-03")).toMatchObject({ settings: { asOf: 2024 }, asOfMonth: 3 });
    expect(parse("assess a.xlsx --as-of 2024")).toMatchObject({ settings: { asOf: 2024 }, asOfMonth: null });
  });

  test("an option of its own wins over the same setting in the list", () => {
    expect(parse("assess a.xlsx --as-of 2024 --settings asOf=2023,targetYear=2030 --target-year 2025")).toMatchObject({
      settings: { asOf: 2024, targetYear: 2025 },
    });
  });

  test("help and version need no workbook, and -h is help", () => {
    expect(parse("--help")).toEqual({ kind: "help", language: "zh-CN" });
    expect(parse("assess -h --lang en")).toEqual({ kind: "help", language: "en" });
    expect(parse("--version")).toEqual({ kind: "version", language: "zh-CN" });
  });

  test("what is wrong with the arguments is told in the language that they ask for, where there is one", () => {
    expect(languageOfProblem(["assess", "--lang", "en", "--nonsense"])).toBe("en");
    expect(languageOfProblem(["assess", "--lang=en"])).toBe("en");
    expect(languageOfProblem(["assess", "--lang", "fr"])).toBe("zh-CN");
    expect(languageOfProblem(["assess", "--lang"])).toBe("zh-CN");
  });
});
