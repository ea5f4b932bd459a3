import type { ReactElement } from "react";

import type { CountedAssessment } from "../../application/assess-sheet";
import { isOpen } from "../../sheet/finding-review";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { useSessionState } from "../useSessionState";
import { AnalyseButton } from "./AnalyseButton";
import { ProblemCounts } from "./ProblemCounts";
import { SheetFacts } from "./SheetFacts";
import { SheetNotes } from "./SheetNotes";
import { Standings } from "./Standings";
import { TableMissing } from "./TableMissing";

/** What was read, and how many indicators stand where. */
export function OverviewScreen(): ReactElement {
  const { messages } = usePane();
  const { assessment, work } = useSessionState();
  const texts = messages.pane;
  return (
    <>
      <ScreenHeading isHidden>{texts.screens.overview}</ScreenHeading>
      {assessment === null ? (
        // While it is being read, the progress says so.
        work === null && (
          <>
            <Muted>{texts.overview.notAnalysed}</Muted>
            <AnalyseButton />
          </>
        )
      ) : (
        <Overview assessment={assessment} />
      )}
    </>
  );
}

function Overview({ assessment }: { readonly assessment: CountedAssessment }): ReactElement {
  const { grid, tables, standings, settings, issues, reviews } = assessment;
  return (
    <>
      <SheetFacts assessment={assessment} />
      <SheetNotes grid={grid} />
      {tables.length === 0 ? <TableMissing issues={issues} /> : <Standings standings={standings} settings={settings} />}
      {tables.length > 0 && <ProblemCounts issues={issues.filter((issue) => isOpen(issue, reviews))} />}
    </>
  );
}
