import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    // The choice, whose words are long.
    "& > :first-child": { gridColumn: "1 / -1" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, gridColumn: "1 / -1" },
});

interface ReadingFormProps {
  readonly children: ReactNode;
  /** Beside the two buttons. */
  readonly action?: ReactNode;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Fields in which the user says how something is to be read, and the two buttons under them. */
export function ReadingForm({ children, action, onApply, onCancel }: ReadingFormProps): ReactElement {
  const styles = useStyles();
  const texts = useReadingTexts();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onApply();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {texts.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
        {action}
      </div>
    </form>
  );
}
