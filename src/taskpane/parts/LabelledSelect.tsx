import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

// Fluent's fields ask for more than half of a narrow pane.
const useStyles = makeStyles({ field: { minWidth: 0 } });

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A choice under its label. */
export function LabelledSelect({ label, value, onChoose, children }: LabelledSelectProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.field}
        select={{ className: styles.field }}
        value={value}
        onChange={(_event, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}
