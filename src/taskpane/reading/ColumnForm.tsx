import { useState, type ReactElement } from "react";

import { findYear } from "../../domain/find-year";
import type { ColumnUse } from "../../messages/reading-texts";
import { amendColumn, type ColumnAmendment } from "../../sheet/amend-corrections";
import {
  isWordOfValues,
  type ColumnCorrection,
  type SheetCorrections,
  type StatedKind,
} from "../../sheet/sheet-corrections";
import type { ColumnAnchor } from "../../sheet/sheet-corrections";
import type { OutlinedColumn } from "../../sheet/table-outline";
import type { TableLayout } from "../../sheet/table";
import { usePane } from "../pane-parts";
import { unitIsOfColumn, usesOfValues, usesOfWords, yearIsOfColumn } from "./column-use";
import { LabelledInput } from "../parts/LabelledInput";
import { LabelledSelect } from "../parts/LabelledSelect";
import { ReadingForm } from "./ReadingForm";
import { useReadingTexts } from "./useReadingTexts";

interface ColumnFormProps {
  /** `null` where no table is read. */
  readonly layout: TableLayout | null;
  readonly column: OutlinedColumn;
  /** What the user has said of the column. */
  readonly said: ColumnCorrection | null;
  readonly corrections: SheetCorrections;
  /** Those of all columns of the sheet. */
  readonly anchors: readonly ColumnAnchor[];
  readonly onClose: () => void;
}

/** Says what a column holds: values of a kind, a year and a unit, or what the rows are called, or nothing. */
export function ColumnForm({ layout, column, said, corrections, anchors, onClose }: ColumnFormProps): ReactElement {
  const { session } = usePane();
  const texts = useReadingTexts();
  const [use, setUse] = useState<ColumnUse>(said?.kind ?? "automatic");
  const [yearText, setYearText] = useState(() => yearTextOf(column));
  const [unitText, setUnitText] = useState(said?.unitText ?? "");
  const [isYearWanted, setYearWanted] = useState(false);
  const saysValue = use !== "automatic" && isWordOfValues({ kind: use });
  const isYearAsked = saysValue && yearIsOfColumn(layout);

  const apply = () => {
    const year = isYearAsked ? findYear(yearText) : null;
    if (isYearAsked && year === null) setYearWanted(true);
    else {
      onClose();
      const amendment = amendmentOf(use, year, saysValue && unitIsOfColumn(layout) ? unitText.trim() : "");
      void session.correct(amendColumn(corrections, column.anchor, amendment, anchors));
    }
  };

  return (
    <ReadingForm onApply={apply} onCancel={onClose}>
      <UseSelect layout={layout} asRead={texts.meaning(column.asRead)} use={use} onChoose={setUse} />
      {isYearAsked && (
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
      )}
      {saysValue && unitIsOfColumn(layout) && (
        <LabelledInput label={texts.unit} placeholder={texts.unitAsRead} value={unitText} onType={setUnitText} />
      )}
    </ReadingForm>
  );
}

interface UseSelectProps {
  readonly layout: TableLayout | null;
  readonly asRead: string;
  readonly use: ColumnUse;
  readonly onChoose: (use: ColumnUse) => void;
}

function UseSelect({ layout, asRead, use, onChoose }: UseSelectProps): ReactElement {
  const texts = useReadingTexts();
  const [ofValues, ofWords] = [usesOfValues(layout), usesOfWords(layout)];
  const all: readonly ColumnUse[] = [...ofValues, ...ofWords, "excluded"];
  return (
    <LabelledSelect
      label={texts.use}
      value={use}
      onChoose={(value) => {
        onChoose(all.find((one) => one === value) ?? "automatic");
      }}
    >
      <option value="automatic">{texts.automaticAs(asRead)}</option>
      <UseGroup label={texts.usesOfValues} uses={ofValues} />
      <UseGroup label={texts.usesOfWords} uses={ofWords} />
      <option value="excluded">{texts.uses.excluded}</option>
    </LabelledSelect>
  );
}

function UseGroup({ label, uses }: { readonly label: string; readonly uses: readonly StatedKind[] }): ReactElement {
  const texts = useReadingTexts();
  return (
    <optgroup label={label}>
      {uses.map((use) => (
        <option key={use} value={use}>
          {texts.uses[use]}
        </option>
      ))}
    </optgroup>
  );
}

const yearTextOf = ({ meaning }: OutlinedColumn): string =>
  "year" in meaning && meaning.year !== null ? String(meaning.year) : "";

const amendmentOf = (use: ColumnUse, year: number | null, unitText: string): ColumnAmendment =>
  use === "automatic" ? use : { kind: use, year, unitText: unitText === "" ? null : unitText };
