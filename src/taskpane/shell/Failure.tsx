import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactElement } from "react";

import type { Messages } from "../../messages/messages";

const useStyles = makeStyles({
  failure: { padding: tokens.spacingHorizontalL },
  heading: {
    margin: `0 34px ${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  details: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FailureProps {
  readonly bug: Error;
  readonly messages: Messages;
}

/** What the user sees of a bug: what it means, details to pass on, a way to start again. */
export function Failure({ bug, messages }: FailureProps): ReactElement {
  const styles = useStyles();
  const texts = messages.pane.failure;
  const detailsId = useId();
  const details = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    // The clipboard is closed to many embedded pages; marked text can still be copied by hand.
    details.current?.select();
    try {
      await navigator.clipboard.writeText(details.current?.value ?? "");
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <main className={styles.failure}>
      <h1 className={styles.heading}>{texts.heading}</h1>
      <p role="alert">{messages.bug}</p>
      <label htmlFor={detailsId}>{texts.details}</label>
      <textarea
        id={detailsId}
        ref={details}
        className={styles.details}
        readOnly
        rows={6}
        value={`${bug.name}: ${bug.message}`}
      />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {texts.reload}
        </Button>
        <Button onClick={() => void copy()}>{isCopied ? texts.copied : texts.copy}</Button>
      </div>
    </main>
  );
}
