import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

// Fluent's fields ask for more than half of a narrow pane.
const useStyles = makeStyles({ field: { minWidth: 0 } });

interface LabelledInputProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  /** What is wrong with the value; `null` where nothing is. */
  readonly wanted?: string | null;
  readonly inputMode?: "numeric" | "text";
}

/** A line to fill in, under its label. */
export function LabelledInput({
  label,
  value,
  onType,
  placeholder = "",
  wanted = null,
  inputMode = "text",
}: LabelledInputProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...(wanted === null ? {} : { validationMessage: wanted })}>
      <Input
        className={styles.field}
        input={{ className: styles.field }}
        inputMode={inputMode}
        placeholder={placeholder}
        value={value}
        onChange={(_event, typed) => {
          onType(typed.value);
        }}
      />
    </Field>
  );
}
