import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { amendRow } from "../../sheet/amend-corrections";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { MoreButton } from "../parts/MoreButton";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { usePages } from "../parts/usePages";
import { useSessionState } from "../useSessionState";
import { rowsWithRegion } from "./rows-with-region";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** The rows of regions, each of which may be left out. */
export function RegionList({ assessment }: { readonly assessment: SheetAssessment }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useReadingTexts();
  const { tables, indicators, corrections } = assessment;
  const rows = useMemo(() => rowsWithRegion(tables, indicators), [tables, indicators]);
  const { shown, showMore } = usePages(rows);
  const isBusy = useSessionState().work !== null;
  if (rows.length === 0) return null;
  return (
    <Section heading={texts.sheetRows}>
      <RowList>
        {shown.map(({ key, label, sheet, cell }) => (
          <li key={label} className={styles.row}>
            <span>
              <CellLink sheet={sheet} cell={cell} /> {label}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.leaveOutOf(label)}
              disabledFocusable={isBusy}
              onClick={() => void session.correct(amendRow(corrections, key, true))}
            >
              {texts.leaveOut}
            </Button>
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={rows.length} onMore={showMore} />
    </Section>
  );
}
