import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { paneTheme } from "./pane-theme";

const useStyles = makeStyles({
  page: { minHeight: "100vh", padding: tokens.spacingHorizontalXL, boxSizing: "border-box" },
  text: { maxWidth: "40em" },
  heading: {
    margin: `0 34px ${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  steps: { paddingInlineStart: "1.5em" },
});

interface StandInPageProps {
  readonly heading: string;
  readonly sentence: string;
  readonly steps?: readonly string[];
  readonly isDark: boolean;
}

/** Stands where the pane cannot work at all, and says why and what to do. */
export function StandInPage({ heading, sentence, steps = [], isDark }: StandInPageProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={paneTheme(isDark)} className={styles.page}>
      <main className={styles.text}>
        <h1 className={styles.heading}>{heading}</h1>
        <p>{sentence}</p>
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
      </main>
    </FluentProvider>
  );
}
