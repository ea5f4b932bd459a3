import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import { reviewStates } from "../../sheet/finding-review";
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

interface ReviewFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding needs no more attention, and has the workbook remember it. */
export function ReviewForm({ finding, onClose }: ReviewFormProps): ReactElement {
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
      <Muted>{texts.reviewHint}</Muted>
      <div className={styles.actions}>
        {reviewStates.map((state) => (
          <Button
            key={state}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.review(finding.issues, { state, reason: reason.trim() })}
          >
            {texts.reviewAs[state]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {messages.pane.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
