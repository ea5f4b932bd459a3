import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";

import { LabelledInput } from "../parts/LabelledInput";
import { useExclusionTexts } from "./useExclusionTexts";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface ExclusionFormProps {
  readonly onApply: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a year is to have no part in the trend: without a reason nobody could judge of it later. */
export function ExclusionForm({ onApply, onCancel }: ExclusionFormProps): ReactElement {
  const styles = useStyles();
  const texts = useExclusionTexts();
  const [note, setNote] = useState("");
  const [isWanted, setWanted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === "") setWanted(true);
        else onApply(note.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office.js takes Escape for the wish to leave the pane.
        event.stopPropagation();
        onCancel();
      }}
    >
      <LabelledInput
        label={texts.reason}
        value={note}
        wanted={isWanted ? texts.reasonWanted : null}
        onType={(typed) => {
          setNote(typed);
          setWanted(false);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {texts.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
