import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { findingTextsFor } from "../../messages/finding-texts-for";
import { ruleTextsFor } from "../../messages/rule-texts-for";
import type { Finding } from "../../sheet/finding";
import { ruleCatalogue } from "../../sheet/rules/rule-catalogue";
import { usePane } from "../pane-parts";
import { SeverityMark } from "../parts/SeverityMark";
import { useSessionState } from "../useSessionState";
import { FindingCells } from "./FindingCells";
import type { FindingState } from "./finding-filter";
import { FoundReviews } from "./FoundReviews";
import { Remedies } from "./Remedies";

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}` },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rule: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  title: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly state: FindingState;
  readonly assessment: SheetAssessment;
}

/** One cause: how grave, what, where, and what can be done about it. */
export function FindingCard({ finding, state, assessment }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const titleId = useId();
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.rule}>{ruleCatalogue[finding.code].id}</span>
      </div>
      <h3 id={titleId} className={styles.title}>
        {ruleTextsFor(messages.language).rules[finding.code].title}
      </h3>
      <Sentence finding={finding} />
      <FindingCells finding={finding} />
      <FoundReviews finding={finding} reviews={assessment.reviews} />
      {state === "open" ? (
        <Remedies finding={finding} assessment={assessment} titleId={titleId} />
      ) : (
        <Withdraw finding={finding} titleId={titleId} />
      )}
    </article>
  );
}

/** That of the issues where all say the same, else that of the first, as an example. */
function Sentence({ finding: { issues } }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const sentence = messages.issue(issues[0]);
  const isSaidOfAll = issues.every((issue) => messages.issue(issue) === sentence);
  const texts = findingTextsFor(messages.language);
  return <p className={styles.sentence}>{isSaidOfAll ? sentence : texts.example(issues[0].cell, sentence)}</p>;
}

interface WithdrawProps {
  readonly finding: Finding;
  readonly titleId: string;
}

function Withdraw({ finding, titleId }: WithdrawProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        aria-describedby={titleId}
        disabledFocusable={isBusy}
        onClick={() => void session.review(finding.issues, null)}
      >
        {findingTextsFor(messages.language).withdraw}
      </Button>
    </div>
  );
}
