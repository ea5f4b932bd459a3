import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import { trace } from "../../domain/trace";
import { isWithheld } from "../../domain/withheld";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { Icon } from "../parts/Icon";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { Section } from "../parts/Section";
import { StatusBadge } from "../parts/StatusBadge";
import { useStatusLooks } from "../parts/useStatusLooks";
import { FigureList } from "./FigureList";
import { FitTable } from "./FitTable";
import { MethodComparison } from "./MethodComparison";
import { outlookFigures } from "./outlook-figures";
import { progressFigures } from "./progress-figures";
import { SupposableChart } from "./SupposableChart";
import { Symbols } from "./Symbols";
import { TrendYears } from "./TrendYears";
import { ValueTable } from "./ValueTable";
import { withinYearFigures } from "./within-year-figures";

const useStyles = makeStyles({
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBottom: tokens.spacingVerticalXS },
  status: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalXS,
  },
  explanation: { margin: `${tokens.spacingVerticalS} 0 0`, lineHeight: tokens.lineHeightBase400 },
  flags: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "1.2em" },
});

export interface IndicatorDetailProps {
  readonly assessed: AssessedIndicator;
  /** With which it was assessed. */
  readonly settings: AssessmentSettings;
}

/** One indicator with its figures, and where each comes from. */
export default function IndicatorDetail({ assessed, settings }: IndicatorDetailProps): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { indicator, assessment, nameCell, sheet } = assessed;
  const { standing, outlook, target } = assessment;
  const trail = trace(indicator, assessment, settings);
  const { words } = useStatusLooks();
  const texts = messages.pane.detail;
  const { unit, kind, direction } = indicator;
  const about = texts.about(
    unit?.symbol ?? null,
    kind === null ? null : messages.kind[kind],
    texts.direction[direction],
  );
  return (
    <article>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<Icon name="back" />}
        onClick={() => {
          navigation.close();
        }}
      >
        {texts.back}
      </Button>
      <ScreenHeading ref={heading}>{indicator.name}</ScreenHeading>
      <div className={styles.status}>
        <StatusBadge status={shownStatus(assessment)} />
        <CellLink sheet={sheet} cell={nameCell} />
      </div>
      <Muted>{about}</Muted>
      <p className={styles.explanation}>{messages.explanation(assessed)}</p>
      {!isWithheld(standing) && standing.flags.length > 0 && (
        <ul className={styles.flags} aria-label={texts.remarks}>
          {standing.flags.map((flag) => (
            <li key={flag}>{messages.flag[flag]}</li>
          ))}
        </ul>
      )}
      <SupposableChart assessed={assessed} settings={settings} />
      <Section heading={texts.progress}>
        <FigureList assessed={assessed} figures={progressFigures(assessed, trail.standing, messages, words)} />
      </Section>
      {indicator.withinYear.length > 0 && (
        <Section heading={messages.withinYear.heading}>
          <FigureList assessed={assessed} figures={withinYearFigures(assessed, trail.withinYear, messages)} />
        </Section>
      )}
      <Section heading={texts.outlook}>
        {isWithheld(outlook) ? (
          <Muted>{texts.withheld(messages.withheld[outlook.withheld])}</Muted>
        ) : (
          <FigureList assessed={assessed} figures={outlookFigures(assessed, outlook, trail.outlook, messages)} />
        )}
        <TrendYears assessed={assessed} settings={settings} />
      </Section>
      <MethodComparison assessed={assessed} leadingMethod={settings.leadingMethod} trails={trail.methods} />
      <Section heading={texts.values}>
        <ValueTable assessed={assessed} />
      </Section>
      {!isWithheld(target) && (
        <Section heading={texts.fits}>
          <FitTable assessed={assessed} settings={settings} targetYear={target.year} />
        </Section>
      )}
      <Symbols />
    </article>
  );
}
