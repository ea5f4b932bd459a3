import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { columnKey, type SheetCorrections } from "../../sheet/sheet-corrections";
import type { Column, TableFrame } from "../../sheet/table";
import { CellLink } from "../parts/CellLink";
import { ColumnForm } from "./ColumnForm";
import { isChangeable } from "./column-use";
import { Corrected } from "./Corrected";
import { ReadingItem } from "./ReadingItem";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  meaning: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ColumnItemProps {
  readonly table: TableFrame;
  readonly column: Column;
  readonly corrections: SheetCorrections;
}

/** A column: where its heading stands, what it says, what it was taken for. */
export function ColumnItem({ table, column, corrections }: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  const key = columnKey(column.header);
  const isCorrected =
    corrections.excludedColumns.includes(key) || corrections.columns.some(({ heading }) => heading === key);
  return (
    <ReadingItem
      changeOf={texts.changeOf(column.header)}
      form={
        isChangeable(table.layout, column)
          ? (close) => (
              <ColumnForm
                layout={table.layout}
                column={column}
                corrections={corrections}
                isCorrected={isCorrected}
                onClose={close}
              />
            )
          : null
      }
    >
      <CellLink sheet={table.sheet} cell={column.headerCell} /> {column.header}
      <span className={styles.meaning}>
        {texts.meaning(column.meaning)}
        {isCorrected && <Corrected />}
      </span>
    </ReadingItem>
  );
}
