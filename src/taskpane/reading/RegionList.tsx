import { useMemo, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { amendRow } from "../../sheet/amend-corrections";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { MoreButton } from "../parts/MoreButton";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { usePages } from "../parts/usePages";
import { rowsWithRegion } from "./rows-with-region";
import { RowChoice } from "./RowChoice";
import { useReadingTexts } from "./useReadingTexts";

/** The rows of regions, each of which may be left out. */
export function RegionList({ assessment }: { readonly assessment: SheetAssessment }): ReactElement | null {
  const { session } = usePane();
  const texts = useReadingTexts();
  const { tables, indicators, corrections } = assessment;
  const rows = useMemo(() => rowsWithRegion(tables, indicators), [tables, indicators]);
  const { shown, showMore } = usePages(rows);
  if (rows.length === 0) return null;
  return (
    <Section heading={texts.sheetRows}>
      <RowList>
        {shown.map(({ key, label, sheet, cell }) => (
          <RowChoice
            key={label}
            action={texts.leaveOut}
            actionOfRow={texts.leaveOutOf(label)}
            onAct={() => void session.correct(amendRow(corrections, key, true))}
          >
            <CellLink sheet={sheet} cell={cell} /> {label}
          </RowChoice>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={rows.length} onMore={showMore} />
    </Section>
  );
}
