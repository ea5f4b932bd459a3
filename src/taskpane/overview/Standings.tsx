import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import { sayStatusApart } from "../../messages/say-status-apart";
import { saySummary } from "../../messages/say-summary";
import type { StandingCounts } from "../../sheet/standing-tally";
import { shownStatuses } from "../../sheet/status-palette";
import { usePane } from "../pane-parts";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { DistributionBar } from "./DistributionBar";
import { StatusCount } from "./StatusCount";
import { WithheldReasons } from "./WithheldReasons";

const useStyles = makeStyles({
  summary: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    // A number stays with its measure word: lines end at the commas.
    wordBreak: "keep-all",
  },
});

interface StandingsProps {
  readonly standings: StandingCounts;
  readonly settings: AssessmentSettings;
}

/** How many indicators stand where: one sentence, a bar, a row for each status. */
export function Standings({ standings, settings }: StandingsProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { statuses: counts, withheldReasons } = standings;
  const texts = messages.pane.overview;
  return (
    <Section heading={texts.standings}>
      <p className={styles.summary}>{saySummary(messages, counts, settings)}</p>
      <DistributionBar counts={counts} />
      <RowList>
        {shownStatuses.map((status) => (
          <li key={status}>
            <StatusCount status={status} meaning={sayStatusApart(messages, settings, status)} count={counts[status]} />
          </li>
        ))}
      </RowList>
      <WithheldReasons reasons={withheldReasons} />
    </Section>
  );
}
