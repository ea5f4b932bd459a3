import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Issue, Severity } from "../../sheet/issue";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { Section } from "../parts/Section";
import { SeverityMark } from "../parts/SeverityMark";
import { countSeverities } from "./count-severities";

const severities: readonly Severity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  counts: { display: "flex", gap: tokens.spacingHorizontalL, margin: 0, padding: 0, listStyleType: "none" },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
});

/** How many problems of each severity there are, with the way to their list. */
export function ProblemCounts({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const texts = messages.pane.overview;
  const counts = countSeverities(issues);
  return (
    <Section heading={texts.problems}>
      {issues.length === 0 ? (
        <Muted>{texts.noProblems}</Muted>
      ) : (
        <div className={styles.row}>
          <ul role="list" className={styles.counts}>
            {severities.map((severity) => (
              <li key={severity} className={styles.count}>
                <SeverityMark severity={severity} />
                {counts[severity]}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => {
              navigation.goTo("problems");
            }}
          >
            {texts.showProblems}
          </Button>
        </div>
      )}
    </Section>
  );
}
