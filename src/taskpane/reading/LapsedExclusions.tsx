import type { ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import type { LapsedExclusion } from "../../sheet/trend-exclusion";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { RowChoice } from "./RowChoice";
import { useReadingTexts } from "./useReadingTexts";

const nameOf = ({ exclusion: { entity, name } }: LapsedExclusion): string =>
  [entity, name].filter((part) => part !== "").join("·");

/** Years that were left out of trends and count again, to be forgotten where nobody needs them. */
export function LapsedExclusions({
  assessment: { grid, lapsedExclusions },
}: {
  readonly assessment: SheetAssessment;
}): ReactElement | null {
  const { session } = usePane();
  const texts = useReadingTexts();
  if (lapsedExclusions.length === 0) return null;
  return (
    <Section heading={texts.lapsedExclusions}>
      <RowList>
        {lapsedExclusions.map((lapsed, index) => {
          const { exclusion, why, cell } = lapsed;
          const label = texts.lapsedYear(nameOf(lapsed), exclusion.year);
          return (
            <RowChoice
              key={index}
              action={texts.forget}
              actionOfRow={texts.forgetOf(label)}
              onAct={() => void session.forget(lapsed)}
            >
              {cell !== null && <CellLink sheet={grid.sheet} cell={cell} />} {label}
              <Muted>{texts.lapsedBecause[why](exclusion.note)}</Muted>
            </RowChoice>
          );
        })}
      </RowList>
    </Section>
  );
}
