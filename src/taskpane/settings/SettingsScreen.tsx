import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { defaultSettings } from "../../domain/default-settings";
import type { SettingKey } from "../../domain/settings/setting-choices";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { Section } from "../parts/Section";
import { useSessionState } from "../useSessionState";
import { draftOf, readDraft, type ReadDraft } from "./settings-draft";
import { SettingField } from "./SettingField";
import { settingValues } from "./setting-values";
import { useSettingsTexts } from "./useSettingsTexts";

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

/** The settings in groups, in the order in which they decide. */
const groups = {
  preset: ["preset"],
  years: ["asOf", "targetYear"],
  method: ["leadingMethod", "path", "lightNearlyOnPace", "lightRed", "compat"],
  thresholds: [
    "onTrackFrom",
    "slightlyBehindFrom",
    "growthRatio.onTrack",
    "growthRatio.accelerationNeeded",
    "straightLine.yellow",
    "straightLine.red",
    "unProgressChart.onTrack",
    "unProgressChart.fairProgress",
    "dns.nearly",
    "dns.slightly",
  ],
  looks: ["palette", "wording"],
} as const satisfies Readonly<Record<string, readonly SettingKey[]>>;

const groupNames = ["preset", "years", "method", "looks", "thresholds"] as const;

/** How verdicts are made and shown: presets, years, methods, words and colours, thresholds; kept in the workbook. */
export default function SettingsScreen(): ReactElement {
  const { messages } = usePane();
  const texts = useSettingsTexts();
  const { assessment } = useSessionState();
  return (
    <>
      <ScreenHeading>{messages.pane.screens.settings}</ScreenHeading>
      <Muted>{assessment === null ? texts.notAnalysed : texts.intro}</Muted>
      {assessment !== null && (
        <SettingsForm key={JSON.stringify(assessment.recalled.memory.settings)} assessment={assessment} />
      )}
    </>
  );
}

function SettingsForm({ assessment }: { readonly assessment: SheetAssessment }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useSettingsTexts();
  const { work } = useSessionState();
  const [draft, setDraft] = useState(() => draftOf(assessment.recalled.memory.settings));
  const [outcome, setOutcome] = useState<ReadDraft | null>(null);
  const now = settingValues(assessment.settings);
  const apply = () => {
    const read = readDraft(draft, defaultSettings(assessment.settings.asOf));
    setOutcome(read);
    if ("choices" in read) void session.choose(read.choices);
  };
  const field = (setting: SettingKey) => (
    <SettingField
      key={setting}
      setting={setting}
      value={draft[setting] ?? ""}
      now={now[setting]}
      isWanted={outcome !== null && "wanted" in outcome && outcome.wanted === setting}
      onChange={(value) => {
        setDraft({ ...draft, [setting]: value });
        setOutcome(null);
      }}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {groupNames.map((group) => (
        <Section key={group} heading={texts.groups[group]}>
          <div className={styles.fields}>{groups[group].map(field)}</div>
        </Section>
      ))}
      <Crossed outcome={outcome} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={work !== null}>
          {texts.apply}
        </Button>
        <Button disabledFocusable={work !== null} onClick={() => void session.choose({})}>
          {texts.reset}
        </Button>
      </div>
    </form>
  );
}

/** Two thresholds that stand the wrong way round, told beside the button. */
function Crossed({ outcome }: { readonly outcome: ReadDraft | null }): ReactElement {
  const styles = useStyles();
  const texts = useSettingsTexts();
  const names: Readonly<Partial<Record<string, string>>> = texts.name;
  const crossed = outcome !== null && "crossed" in outcome ? outcome.crossed : null;
  return (
    <div role="alert" className={styles.trouble}>
      {crossed !== null &&
        texts.crossed(names[crossed.lower.key] ?? crossed.lower.key, names[crossed.upper.key] ?? crossed.upper.key)}
    </div>
  );
}
