import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";

import { useSessionState } from "../useSessionState";
import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  words: { display: "block", lineHeight: tokens.lineHeightBase300 },
});

interface ReadingItemProps {
  /** What was read, and as what. */
  readonly children: ReactNode;
  /** What the button changes, for a screen reader. */
  readonly changeOf: string;
  /** What the button says; without it, that this is changed. */
  readonly label?: string;
  /** Beside the button that opens the form. */
  readonly action?: ReactNode;
  readonly form: (close: () => void) => ReactNode;
}

/** A line of what was read, with a form behind a button to say otherwise. */
export function ReadingItem({ children, changeOf, label, action, form }: ReadingItemProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  const [isOpen, setOpen] = useState(false);
  const buttonId = useId();
  const isBusy = useSessionState().work !== null;
  const close = () => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  return (
    <div
      className={styles.item}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        // Office.js takes Escape for the wish to leave the pane.
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <div className={styles.words}>{children}</div>
        <div>
          {action}
          <Button
            id={buttonId}
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={changeOf}
            disabledFocusable={isBusy}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {label ?? texts.change}
          </Button>
        </div>
      </div>
      {isOpen && form(close)}
    </div>
  );
}
