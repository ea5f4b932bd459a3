import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { type ColumnAnchor, correctionOfColumn, type SheetCorrections } from "../../sheet/sheet-corrections";
import type { OutlinedColumn } from "../../sheet/table-outline";
import type { TableLayout } from "../../sheet/table";
import { CellLink } from "../parts/CellLink";
import { ColumnForm } from "./ColumnForm";
import { Corrected } from "./Corrected";
import { ReadingItem } from "./ReadingItem";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  meaning: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ColumnItemProps {
  readonly sheet: string;
  /** `null` where no table is read. */
  readonly layout: TableLayout | null;
  readonly column: OutlinedColumn;
  readonly corrections: SheetCorrections;
  /** Those of all columns of the sheet. */
  readonly anchors: readonly ColumnAnchor[];
}

/** A column: where its heading stands, what it says, what it was taken for. */
export function ColumnItem({ sheet, layout, column, corrections, anchors }: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  const { anchor, header, headerCell, meaning } = column;
  const said = correctionOfColumn(corrections, anchor);
  const isAlone = anchors.filter(({ heading }) => heading === anchor.heading).length < 2;
  return (
    <ReadingItem
      changeOf={texts.changeOf(isAlone ? header : `${headerCell} ${header}`)}
      form={(close) => (
        <ColumnForm
          layout={layout}
          column={column}
          said={said}
          corrections={corrections}
          anchors={anchors}
          onClose={close}
        />
      )}
    >
      <CellLink sheet={sheet} cell={headerCell} /> {header}
      <span className={styles.meaning}>
        {texts.meaning(meaning)}
        {said !== null && <Corrected />}
      </span>
    </ReadingItem>
  );
}
