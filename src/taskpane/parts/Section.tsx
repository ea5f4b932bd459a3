import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  first: { marginTop: 0 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionProps {
  readonly heading: string;
  /** Nothing stands over it on its screen. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen under its heading. */
export function Section({ heading, isFirst = false, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={mergeClasses(styles.section, isFirst && styles.first)} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
