import { useState, type ReactElement } from "react";

import { findYear } from "../../domain/find-year";
import type { ColumnUse } from "../../messages/reading-texts";
import { amendColumn, type ColumnAmendment } from "../../sheet/amend-corrections";
import { columnKey, type SheetCorrections } from "../../sheet/sheet-corrections";
import type { Column, TableLayout } from "../../sheet/table";
import { usePane } from "../pane-parts";
import { columnUseOf, yearIsOfColumn, unitIsOfColumn } from "./column-use";
import { LabelledInput } from "./LabelledInput";
import { LabelledSelect } from "./LabelledSelect";
import { ReadingForm } from "./ReadingForm";
import { useReadingTexts } from "./useReadingTexts";

const uses: readonly ColumnUse[] = ["automatic", "actual", "target", "excluded"];

interface ColumnFormProps {
  readonly layout: TableLayout;
  readonly column: Column;
  readonly corrections: SheetCorrections;
  readonly isCorrected: boolean;
  readonly onClose: () => void;
}

/** Says what a column holds: its kind of value, its year, its unit, or nothing. */
export function ColumnForm({ layout, column, corrections, isCorrected, onClose }: ColumnFormProps): ReactElement {
  const { session } = usePane();
  const texts = useReadingTexts();
  const heading = columnKey(column.header);
  const said = corrections.columns.find((one) => one.heading === heading);
  const [use, setUse] = useState<ColumnUse>(isCorrected ? columnUseOf(column) : "automatic");
  const [yearText, setYearText] = useState(() => yearTextOf(column));
  const [unitText, setUnitText] = useState(said?.unitText ?? "");
  const [isYearWanted, setYearWanted] = useState(false);
  const saysValue = use === "actual" || use === "target";

  const apply = () => {
    const amendment = amendmentOf(use, yearIsOfColumn(layout) ? findYear(yearText) : anyYear, unitText);
    if (amendment === null) setYearWanted(true);
    else {
      onClose();
      void session.correct(amendColumn(corrections, heading, amendment));
    }
  };

  return (
    <ReadingForm onApply={apply} onCancel={onClose}>
      <LabelledSelect
        label={texts.use}
        value={use}
        onChoose={(value) => {
          setUse(uses.find((one) => one === value) ?? "automatic");
        }}
      >
        {uses.map((one) => (
          <option key={one} value={one}>
            {texts.uses[one]}
          </option>
        ))}
      </LabelledSelect>
      {saysValue && yearIsOfColumn(layout) && (
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

/** Where the rows say the year, the column's own counts for nothing. */
const anyYear = 2000;

const yearTextOf = ({ meaning }: Column): string =>
  (meaning.kind === "actual" || meaning.kind === "target") && meaning.year !== null ? String(meaning.year) : "";

/** @returns `null` where a year is wanted and none was given */
const amendmentOf = (use: ColumnUse, year: number | null, unitText: string): ColumnAmendment | null => {
  if (use === "automatic" || use === "excluded") return use;
  return year === null ? null : { kind: use, year, unitText: unitText.trim() === "" ? null : unitText.trim() };
};
