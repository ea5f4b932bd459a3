import type { ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import type { FoundMark, MarksByIssue } from "../../sheet/finding-mark";
import type { CellContent } from "../../sheet/grid";
import { contentAt } from "../../sheet/value-at";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useSessionState } from "../useSessionState";
import { sayContent } from "./say-content";

/** Sentences about marks that are shown of one finding; the others say the same of other cells. */
const shownSentences = 3;

interface FoundMarksProps {
  readonly finding: Finding;
  readonly marks: MarksByIssue;
}

/** What was decided of a finding and why, and whether that holds no longer. */
export function FoundMarks({ finding, marks }: FoundMarksProps): ReactElement {
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const texts = findingTextsFor(messages.language);
  const sentence = ({ mark, isLapsed }: FoundMark, now: CellContent): string =>
    isLapsed
      ? texts.lapsed(mark.state, sayContent(mark.content, texts), sayContent(now, texts))
      : texts.marked(mark.state, mark.reason);
  const sentences = finding.issues.flatMap((issue) => {
    const found = marks.get(issue);
    if (found === undefined || assessment === null) return [];
    return sentence(found, contentAt(assessment.grid, issue.range.row, issue.range.column));
  });
  return (
    <>
      {[...new Set(sentences)].slice(0, shownSentences).map((text) => (
        <Muted key={text}>{text}</Muted>
      ))}
    </>
  );
}
