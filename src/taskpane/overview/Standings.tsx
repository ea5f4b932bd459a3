import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatuses } from "../../sheet/status-palette";
import { usePane } from "../pane-parts";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { countStatuses } from "./count-statuses";
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

/** How many indicators stand where: one sentence, a bar, a row for each status. */
export function Standings({ indicators }: { readonly indicators: readonly AssessedIndicator[] }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const counts = countStatuses(indicators);
  const texts = messages.pane.overview;
  return (
    <Section heading={texts.standings}>
      <p className={styles.summary}>{texts.summary(counts)}</p>
      <DistributionBar counts={counts} />
      <RowList>
        {shownStatuses.map((status) => (
          <li key={status}>
            <StatusCount status={status} count={counts[status]} />
          </li>
        ))}
      </RowList>
      <WithheldReasons indicators={indicators} />
    </Section>
  );
}
