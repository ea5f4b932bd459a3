import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, ReactElement } from "react";

import { focusRing } from "./focus-ring";

const useStyles = makeStyles({
  row: {
    ...focusRing,
    display: "block",
    width: "100%",
    border: "none",
    background: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    "[aria-current=true]": { backgroundColor: tokens.colorSubtleBackgroundSelected },
    "@media (forced-colors: active)": { "[aria-current=true]": { outline: "1px solid Highlight" } },
  },
});

/** A whole row of a list as one button. */
export function RowButton({ className, ...props }: ButtonHTMLAttributes<HTMLButtonElement>): ReactElement {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.row, className)} {...props} />;
}
