import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { isUncorrected, noCorrections } from "../../sheet/sheet-corrections";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ScreenHeading } from "../parts/ScreenHeading";
import { useSessionState } from "../useSessionState";
import { useFocusKept } from "../parts/useFocusKept";
import { ExcludedRows } from "./ExcludedRows";
import { LapsedExclusions } from "./LapsedExclusions";
import { NameList } from "./NameList";
import { RegionList } from "./RegionList";
import { TableFacts } from "./TableFacts";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({ reset: { marginTop: tokens.spacingVerticalL } });

/** What the sheet was taken for, and what the user says against it. */
export default function ReadingScreen(): ReactElement {
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const texts = useReadingTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(heading, assessment);
  return (
    <>
      <ScreenHeading isHidden ref={heading}>
        {messages.pane.screens.reading}
      </ScreenHeading>
      {assessment === null ? <Muted>{texts.notAnalysed}</Muted> : <Reading assessment={assessment} />}
    </>
  );
}

function Reading({ assessment }: { readonly assessment: SheetAssessment }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useReadingTexts();
  const { outlines, corrections, recalled, grid, lapsedExclusions } = assessment;
  const anchors = useMemo(() => outlines.flatMap(({ columns }) => columns.map(({ anchor }) => anchor)), [outlines]);
  const isBusy = useSessionState().work !== null;
  const isNothing = outlines.length === 0 && isUncorrected(corrections) && lapsedExclusions.length === 0;
  if (isNothing) return <Muted>{texts.noTable}</Muted>;
  return (
    <>
      <Muted>{recalled.trouble === null ? texts.intro : texts.memoryUnreadable}</Muted>
      {outlines.map((outline, index) => (
        <TableFacts
          key={`${outline.headerRows.first} ${outline.columns[0]?.column ?? 0}`}
          outline={outline}
          number={index + 1}
          assessment={assessment}
          anchors={anchors}
        />
      ))}
      <NameList assessment={assessment} />
      <RegionList assessment={assessment} />
      <ExcludedRows corrections={corrections} />
      <LapsedExclusions assessment={assessment} />
      {!isUncorrected(corrections) && (
        <Button
          className={styles.reset}
          disabledFocusable={isBusy}
          onClick={() => void session.correct(noCorrections(grid))}
        >
          {texts.reset}
        </Button>
      )}
    </>
  );
}
