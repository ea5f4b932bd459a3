import type { SettingChoices, SettingKey } from "../domain/settings/setting-choices";

/** The words for every choice of a setting that takes a word. */
type ChoiceTexts = {
  readonly [Key in SettingKey as NonNullable<SettingChoices[Key]> extends string ? Key : never]-?: Readonly<
    Record<NonNullable<SettingChoices[Key]>, string>
  >;
};

/** What the screen of settings says; fetched with it. */
export interface SettingsTexts {
  readonly intro: string;
  readonly notAnalysed: string;
  readonly groups: Readonly<Record<"preset" | "years" | "method" | "thresholds" | "looks", string>>;
  readonly name: Readonly<Record<SettingKey, string>>;
  readonly choices: ChoiceTexts;
  /** The choice to leave a setting to the preset, with what holds now. */
  readonly unchosen: (now: string) => string;
  readonly wanted: Readonly<Record<"year" | "threshold", string>>;
  readonly crossed: (lower: string, upper: string) => string;
  readonly apply: string;
  readonly reset: string;
}
