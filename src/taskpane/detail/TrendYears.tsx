import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import { observedForTrend } from "../../domain/observed-for-trend";
import { observedUntil } from "../../domain/observed-until";
import { proposeExclusion } from "../../domain/propose-exclusion";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { Summary } from "../parts/Summary";
import { TrendYear } from "./TrendYear";
import { useExclusionTexts } from "./useExclusionTexts";

const useStyles = makeStyles({
  years: { marginTop: tokens.spacingVerticalS },
  heading: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  proposed: { margin: `${tokens.spacingVerticalS} 0`, lineHeight: tokens.lineHeightBase300 },
});

interface TrendYearsProps {
  readonly assessed: AssessedIndicator;
  readonly settings: AssessmentSettings;
}

/** The observed years, each with the choice to leave it out of the trend; open where one is left out, or stands out. */
export function TrendYears({ assessed, settings }: TrendYearsProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = useExclusionTexts();
  const { indicator, exclusions } = assessed;
  const observed = observedUntil(indicator.observations, settings.asOf);
  const trend = observedForTrend(indicator, observed);
  const proposed = useMemo(() => proposeExclusion(indicator, settings.asOf), [indicator, settings.asOf]);
  // At first only: a list that shuts under the hand loses the focus.
  const [isOpen] = useState(exclusions.length > 0 || proposed !== null);
  if (observed.length === 0) return null;
  const quantity = (value: number) => messages.quantity(indicator, value);
  return (
    <details className={styles.years} open={isOpen}>
      <Summary className={styles.heading}>{texts.heading(trend.length, observed.length - trend.length)}</Summary>
      {proposed !== null && (
        <p className={styles.proposed}>
          {texts.proposed(proposed.year, quantity(proposed.value), quantity(proposed.expected))}
        </p>
      )}
      <Muted>{texts.note}</Muted>
      <RowList>
        {observed.map((observation) => (
          <li key={observation.year}>
            <TrendYear assessed={assessed} observation={observation} />
          </li>
        ))}
      </RowList>
    </details>
  );
}
