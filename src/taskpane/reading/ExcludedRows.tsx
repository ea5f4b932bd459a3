import type { ReactElement } from "react";

import { amendRow } from "../../sheet/amend-corrections";
import type { ExcludedRow, SheetCorrections } from "../../sheet/sheet-corrections";
import { usePane } from "../pane-parts";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { RowChoice } from "./RowChoice";
import { useReadingTexts } from "./useReadingTexts";

const labelOf = ({ name, entity }: ExcludedRow): string => [entity, name].filter((part) => part !== "").join("·");

/** The rows that the user has left out, to be taken in again. */
export function ExcludedRows({ corrections }: { readonly corrections: SheetCorrections }): ReactElement | null {
  const { session } = usePane();
  const texts = useReadingTexts();
  if (corrections.excludedRows.length === 0) return null;
  return (
    <Section heading={texts.leftOut}>
      <RowList>
        {corrections.excludedRows.map((row) => (
          <RowChoice
            key={labelOf(row)}
            action={texts.takeIn}
            actionOfRow={texts.takeInOf(labelOf(row))}
            onAct={() => void session.correct(amendRow(corrections, row, false))}
          >
            {labelOf(row)}
          </RowChoice>
        ))}
      </RowList>
    </Section>
  );
}
