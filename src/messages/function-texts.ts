import type { SettingProblemParameters } from "../domain/settings/setting-problem";

/** The functions by their names in cells, after `ZB.`; the same in every language, so that a formula reads alike everywhere. */
export const functionNames = [
  "STATUS",
  "PROGRESS",
  "EXPECTED",
  "REQUIRED",
  "PROJECT",
  "CHANCE",
  "GROWTHRATIO",
] as const;

export type FunctionName = (typeof functionNames)[number];

/** What the arguments of the functions are called in the code. */
export type FunctionArgument =
  | "years"
  | "values"
  | "targetYears"
  | "targets"
  | "direction"
  | "kind"
  | "settings"
  | "upperLimit"
  | "baselineYear"
  | "year"
  | "asOf";

/** What can be wrong with the arguments of a function, and what the sentence about it needs to know. */
export interface FunctionProblemParameters extends SettingProblemParameters {
  /** As many years as values are needed. */
  readonly "sizes-differ": { readonly years: number; readonly values: number; readonly ofTargets: boolean };
  readonly "year-unreadable": { readonly text: string };
  /** A value stands where no year stands. `position` counts from 1. */
  readonly "year-missing": { readonly position: number };
  readonly "year-repeated": { readonly year: number };
  readonly "value-unreadable": { readonly text: string; readonly year: number };
  readonly "direction-unreadable": { readonly text: string };
  readonly "kind-unreadable": { readonly text: string };
  readonly "limit-unreadable": { readonly text: string };
  /** Settings that are not of the form name=value. */
  readonly "settings-unreadable": { readonly text: string };
  /** The year to count from has no value. */
  readonly "baseline-missing": { readonly year: number };
}

type ProblemCode = keyof FunctionProblemParameters;

/** The arguments of a function cannot be read: the user's formula is wrong, not the indicator. */
export type FunctionProblem = {
  readonly [Code in ProblemCode]: { readonly problem: Code; readonly parameters: FunctionProblemParameters[Code] };
}[ProblemCode];

/** A sentence for every problem. Total: a code without its sentence does not compile. */
export type FunctionProblemSentences = {
  readonly [Code in ProblemCode]: (parameters: FunctionProblemParameters[Code]) => string;
};

/** What Excel shows of the functions while a formula is typed, and what an error says. */
export interface FunctionTexts {
  readonly description: Readonly<Record<FunctionName, string>>;
  readonly argument: Readonly<Record<FunctionArgument, string>>;
  readonly problems: FunctionProblemSentences;
}
