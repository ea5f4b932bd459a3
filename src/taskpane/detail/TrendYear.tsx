import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";

import type { Observation } from "../../domain/indicator";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useSessionState } from "../useSessionState";
import { ExclusionForm } from "./ExclusionForm";
import { useExclusionTexts } from "./useExclusionTexts";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  head: {
    display: "grid",
    gridTemplateColumns: "4em minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

interface TrendYearProps {
  readonly assessed: AssessedIndicator;
  readonly observation: Observation;
}

/** One observed year: whether it counts in the trend, and the button to say otherwise. */
export function TrendYear({ assessed, observation: { year, value } }: TrendYearProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const texts = useExclusionTexts();
  const isBusy = useSessionState().work !== null;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const found = assessed.exclusions.filter(({ exclusion }) => exclusion.year === year);
  const isExcluded = assessed.indicator.excludedYears.includes(year);
  const close = () => {
    setOpen(false);
  };
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <span>{year}</span>
        <span>{messages.quantity(assessed.indicator, value)}</span>
        <div ref={button}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={isExcluded ? texts.includeYear(year) : texts.excludeYear(year)}
            {...(isExcluded ? {} : { "aria-expanded": isOpen })}
            disabledFocusable={isBusy}
            onClick={() => {
              if (isExcluded) void session.exclude(assessed, year, null);
              else setOpen(!isOpen);
            }}
          >
            {isExcluded ? texts.include : texts.exclude}
          </Button>
        </div>
      </div>
      {found.map(({ exclusion: { note }, lapse }, index) => (
        <Muted key={index}>{lapse === null ? texts.excluded(note) : texts.lapsed[lapse](note)}</Muted>
      ))}
      {isOpen && (
        <ExclusionForm
          onApply={(note) => {
            close();
            void session.exclude(assessed, year, { note });
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
