import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode, type Ref } from "react";

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
  const [hasFocus, setHasFocus] = useState(false);
  return (
    <h2
      ref={ref}
      // Office.js moves the focus itself on Tab, and from an element that it does not count it leaves the pane.
      tabIndex={hasFocus ? 0 : -1}
      className={mergeClasses(styles.heading, isHidden && styles.hidden)}
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
    >
      {children}
    </h2>
  );
}
