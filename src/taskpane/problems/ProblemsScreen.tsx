import { useMemo, useState, type ReactElement } from "react";

import type { Issue } from "../../sheet/issue";
import { countSeverities } from "../overview/count-severities";
import { usePane } from "../pane-parts";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { usePages } from "../parts/usePages";
import { useSessionState } from "../useSessionState";
import { orderIssues } from "./order-issues";
import { Problem } from "./Problem";

const noIssues: readonly Issue[] = [];

/** What is wrong with the data, most urgent first; a click shows where. */
export default function ProblemsScreen(): ReactElement {
  const { session, messages } = usePane();
  const { assessment } = useSessionState();
  const issues = assessment?.issues ?? noIssues;
  const ordered = useMemo(() => orderIssues(issues), [issues]);
  const { shown, showMore } = usePages(ordered);
  const [chosen, setChosen] = useState<Issue | null>(null);
  const texts = messages.pane.problems;
  return (
    <>
      <ScreenHeading isHidden>{messages.pane.screens.problems}</ScreenHeading>
      {assessment === null && <Muted>{messages.pane.overview.notAnalysed}</Muted>}
      {assessment !== null && issues.length === 0 && <Muted>{texts.none}</Muted>}
      {issues.length > 0 && (
        <Muted>
          {texts.total(countSeverities(issues))} {texts.hint}
        </Muted>
      )}
      <RowList>
        {shown.map((issue, index) => (
          <li key={index}>
            <Problem
              issue={issue}
              isChosen={issue === chosen}
              onChoose={() => {
                setChosen(issue);
                void session.select(issue.sheet, issue.range);
              }}
            />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={ordered.length} onMore={showMore} />
    </>
  );
}
