import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  muted: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A small paragraph of lesser weight. */
export function Muted({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <p className={styles.muted}>{children}</p>;
}
