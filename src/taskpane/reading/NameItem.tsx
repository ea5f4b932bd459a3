import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { amendName } from "../../sheet/amend-corrections";
import type { SheetCorrections } from "../../sheet/sheet-corrections";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { useSessionState } from "../useSessionState";
import { Corrected } from "./Corrected";
import { NameForm } from "./NameForm";
import type { NameOnSheet } from "./names-in";
import { ReadingItem } from "./ReadingItem";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  match: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  likely: { color: tokens.colorNeutralForeground1 },
});

interface NameItemProps {
  readonly name: NameOnSheet;
  readonly corrections: SheetCorrections;
  /** A row of the sheet bears the name, and can be left out by it. */
  readonly isRowOfSheet: boolean;
}

/** A name, and what the plan has under it: to confirm, or to say otherwise. */
export function NameItem({ name, corrections, isRowOfSheet }: NameItemProps): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const texts = useReadingTexts();
  const isBusy = useSessionState().work !== null;
  const { match, written } = name;
  const said = corrections.names.find((one) => one.written === written);
  return (
    <ReadingItem
      changeOf={texts.changeOf(name.name)}
      action={
        match?.confidence === "likely" && (
          <Button
            size="small"
            aria-label={texts.confirmOf(name.name)}
            disabledFocusable={isBusy}
            onClick={() => void session.correct(amendName(corrections, written, match.entry.id))}
          >
            {texts.confirm}
          </Button>
        )
      }
      form={(close) => (
        <NameForm
          name={name}
          said={said === undefined ? undefined : said.entry}
          corrections={corrections}
          isRowOfSheet={isRowOfSheet}
          onClose={close}
        />
      )}
    >
      <CellLink sheet={name.sheet} cell={name.cell} /> {name.name}
      <span className={match?.confidence === "likely" ? `${styles.match} ${styles.likely}` : styles.match}>
        {texts.match(name.name, match?.entry.name ?? null, match?.confidence ?? "certain")}
        {said !== undefined && <Corrected />}
      </span>
    </ReadingItem>
  );
}
