import type { ReactElement } from "react";

import { settingForms } from "../../domain/settings/setting-forms";
import type { SettingKey } from "../../domain/settings/setting-choices";
import { LabelledInput } from "../parts/LabelledInput";
import { LabelledSelect } from "../parts/LabelledSelect";
import { useSettingsTexts } from "./useSettingsTexts";

interface SettingFieldProps {
  readonly setting: SettingKey;
  /** As typed or chosen; "" leaves it to the preset. */
  readonly value: string;
  /** What holds now. */
  readonly now: string;
  readonly isWanted: boolean;
  readonly onChange: (value: string) => void;
}

/** One setting: a list of words, or a number to type. */
export function SettingField({ setting, value, now, isWanted, onChange }: SettingFieldProps): ReactElement {
  const texts = useSettingsTexts();
  const form = settingForms[setting];
  const label = texts.name[setting];
  if (form.form !== "word") {
    const wanted = isWanted ? texts.wanted[form.form] : null;
    return <LabelledInput label={label} value={value} placeholder={now} wanted={wanted} onType={onChange} />;
  }
  const words: Readonly<Record<string, string>> = setting in texts.choices ? wordsOf(texts.choices, setting) : {};
  return (
    <LabelledSelect label={label} value={value} onChoose={onChange}>
      {setting !== "preset" && <option value="">{texts.unchosen(words[now] ?? now)}</option>}
      {form.known.map((word) => (
        <option key={word} value={setting === "preset" && word === "default" ? "" : word}>
          {words[word] ?? word}
        </option>
      ))}
    </LabelledSelect>
  );
}

const wordsOf = (
  choices: Readonly<Partial<Record<SettingKey, Readonly<Record<string, string>>>>>,
  setting: SettingKey,
): Readonly<Record<string, string>> => choices[setting] ?? {};
