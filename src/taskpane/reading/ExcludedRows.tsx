import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { amendRow } from "../../sheet/amend-corrections";
import type { ExcludedRow, SheetCorrections } from "../../sheet/sheet-corrections";
import { usePane } from "../pane-parts";
import { RowList } from "../parts/RowList";
import { Section } from "../parts/Section";
import { useSessionState } from "../useSessionState";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

const labelOf = ({ name, entity }: ExcludedRow): string => [entity, name].filter((part) => part !== "").join("·");

/** The rows that the user has left out, to be taken in again. */
export function ExcludedRows({ corrections }: { readonly corrections: SheetCorrections }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useReadingTexts();
  const isBusy = useSessionState().work !== null;
  if (corrections.excludedRows.length === 0) return null;
  return (
    <Section heading={texts.leftOut}>
      <RowList>
        {corrections.excludedRows.map((row) => (
          <li key={labelOf(row)} className={styles.row}>
            <span>{labelOf(row)}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.takeInOf(labelOf(row))}
              disabledFocusable={isBusy}
              onClick={() => void session.correct(amendRow(corrections, row, false))}
            >
              {texts.takeIn}
            </Button>
          </li>
        ))}
      </RowList>
    </Section>
  );
}
