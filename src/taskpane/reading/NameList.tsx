import { useMemo, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { MoreButton } from "../parts/MoreButton";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { usePages } from "../parts/usePages";
import { NameItem } from "./NameItem";
import { namesIn } from "./names-in";
import { useReadingTexts } from "./useReadingTexts";

/** What the names on the sheet are in the plan. */
export function NameList({ assessment }: { readonly assessment: SheetAssessment }): ReactElement | null {
  const texts = useReadingTexts();
  const { indicators, corrections, tables } = assessment;
  const names = useMemo(() => namesIn(indicators), [indicators]);
  const { shown, showMore } = usePages(names);
  if (names.length === 0) return null;
  const isRowOfSheet = tables.every(({ layout }) => layout === "indicator-by-year" || layout === "long");
  return (
    <Section heading={texts.names}>
      <RowList>
        {shown.map((name) => (
          <li key={name.written}>
            <NameItem name={name} corrections={corrections} isRowOfSheet={isRowOfSheet} />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={names.length} onMore={showMore} />
    </Section>
  );
}
