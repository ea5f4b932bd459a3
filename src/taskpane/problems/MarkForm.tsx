import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import { markStates } from "../../sheet/finding-mark";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  field: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** What a person writes down in a line; longer explanations belong on the sheet. */
const longestReason = 200;

interface MarkFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding needs no more attention, and has the workbook remember it. */
export function MarkForm({ finding, onClose }: MarkFormProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  const [reason, setReason] = useState("");
  const texts = findingTextsFor(messages.language);
  return (
    <div className={styles.form}>
      <Field label={texts.reason} size="small">
        <Input
          className={styles.field}
          value={reason}
          maxLength={longestReason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Muted>{texts.markHint}</Muted>
      <div className={styles.actions}>
        {markStates.map((state) => (
          <Button
            key={state}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.mark(finding.issues, { state, reason: reason.trim() })}
          >
            {texts.markAs[state]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {messages.pane.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
