import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, Ref } from "react";

import { focusRing } from "./focus-ring";
import { visuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  heading: {
    ...focusRing,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: visuallyHidden,
});

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** The marked link over the screen says it already to those who see. */
  readonly isHidden?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** The heading of a screen; takes the focus where the element that had it is gone. */
export function ScreenHeading({ children, isHidden = false, ref }: ScreenHeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <h2 ref={ref} tabIndex={-1} className={mergeClasses(styles.heading, isHidden && styles.hidden)}>
      {children}
    </h2>
  );
}
