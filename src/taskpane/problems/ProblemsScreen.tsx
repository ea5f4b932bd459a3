import { useMemo, useRef, useState, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { findingTextsFor } from "../../messages/finding-texts-for";
import { usePane } from "../pane-parts";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { useFocusKept } from "../parts/useFocusKept";
import { usePages } from "../parts/usePages";
import { useSessionState } from "../useSessionState";
import { FindingCard } from "./FindingCard";
import { filterFindings, groupByState, type FindingFilter } from "./finding-filter";
import { ProblemFilters } from "./ProblemFilters";
import { UndoLastStep } from "./UndoLastStep";

/** What is wrong with the data, gravest first, and what can be done about it. */
export default function ProblemsScreen(): ReactElement {
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(heading, assessment);
  return (
    <>
      <ScreenHeading ref={heading} isHidden>
        {messages.pane.screens.problems}
      </ScreenHeading>
      {assessment === null ? (
        <Muted>{messages.pane.overview.notAnalysed}</Muted>
      ) : assessment.issues.length === 0 ? (
        <Muted>{findingTextsFor(messages.language).none}</Muted>
      ) : (
        <Findings assessment={assessment} />
      )}
      <UndoLastStep />
    </>
  );
}

function Findings({ assessment }: { readonly assessment: SheetAssessment }): ReactElement {
  const { messages } = usePane();
  const [filter, setFilter] = useState<FindingFilter>({ state: "open", severity: null });
  const byState = useMemo(() => groupByState(assessment), [assessment]);
  const findings = useMemo(() => filterFindings(byState, filter), [byState, filter]);
  const { shown, showMore } = usePages(findings);
  const texts = findingTextsFor(messages.language);
  const cells = findings.reduce((sum, { issues }) => sum + issues.length, 0);
  return (
    <>
      <ProblemFilters findings={byState} filter={filter} onFilter={setFilter} />
      <Muted>{findings.length === 0 ? texts.noneMatches : texts.shown(findings.length, cells)}</Muted>
      <RowList>
        {shown.map((finding, index) => (
          // A finding that was read again is another one: what was open on its card is closed.
          <li key={`${index} ${filter.state} ${finding.code} ${finding.issues[0].cell} ${finding.issues.length}`}>
            <FindingCard finding={finding} state={filter.state} assessment={assessment} />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={findings.length} onMore={showMore} />
    </>
  );
}
