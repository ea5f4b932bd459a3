import type { CrossedThresholds } from "./find-crossed-thresholds";

/** What can be wrong with settings that are given as texts, and what the sentence about it needs to know. */
export interface SettingProblemParameters {
  readonly "setting-unknown": { readonly key: string; readonly known: readonly string[] };
  readonly "setting-repeated": { readonly key: string };
  readonly "setting-value-unknown": { readonly key: string; readonly text: string; readonly known: readonly string[] };
  readonly "setting-year-invalid": { readonly key: string; readonly text: string };
  readonly "threshold-invalid": { readonly key: string; readonly text: string };
  readonly "thresholds-crossed": CrossedThresholds;
}

type SettingProblemCode = keyof SettingProblemParameters;

export type SettingProblem = {
  readonly [Code in SettingProblemCode]: {
    readonly problem: Code;
    readonly parameters: SettingProblemParameters[Code];
  };
}[SettingProblemCode];

/** A sentence for every problem. Total: a problem without its sentence does not compile. */
export type SettingProblemSentences = {
  readonly [Code in SettingProblemCode]: (parameters: SettingProblemParameters[Code]) => string;
};
