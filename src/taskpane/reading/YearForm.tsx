import { useState, type ReactElement } from "react";

import { findYear } from "../../domain/find-year";
import { amendColumn } from "../../sheet/amend-corrections";
import { type ColumnAnchor, correctionOfColumn, type SheetCorrections } from "../../sheet/sheet-corrections";
import type { OutlinedColumn } from "../../sheet/table-outline";
import { usePane } from "../pane-parts";
import { LabelledInput } from "../parts/LabelledInput";
import { ReadingForm } from "./ReadingForm";
import { useReadingTexts } from "./useReadingTexts";

interface YearFormProps {
  readonly columns: readonly OutlinedColumn[];
  readonly corrections: SheetCorrections;
  /** Those of all columns of the sheet. */
  readonly anchors: readonly ColumnAnchor[];
  readonly onClose: () => void;
}

/** Says of which year the values of a table are that have none: of all its columns at once. */
export function YearForm({ columns, corrections, anchors, onClose }: YearFormProps): ReactElement {
  const { session } = usePane();
  const texts = useReadingTexts();
  const [yearText, setYearText] = useState("");
  const [isYearWanted, setYearWanted] = useState(false);
  const apply = () => {
    const year = findYear(yearText);
    if (year === null) {
      setYearWanted(true);
      return;
    }
    onClose();
    const ofYear = (said: SheetCorrections, { anchor, meaning }: OutlinedColumn): SheetCorrections => {
      const kind = meaning.kind === "target" ? "target" : "actual";
      const unitText = correctionOfColumn(said, anchor)?.unitText ?? null;
      return amendColumn(said, anchor, { kind, year, unitText }, anchors);
    };
    void session.correct(columns.reduce(ofYear, corrections));
  };
  return (
    <ReadingForm onApply={apply} onCancel={onClose}>
      <LabelledInput
        label={texts.year}
        inputMode="numeric"
        value={yearText}
        wanted={isYearWanted ? texts.yearWanted : null}
        onType={(value) => {
          setYearText(value);
          setYearWanted(false);
        }}
      />
    </ReadingForm>
  );
}
