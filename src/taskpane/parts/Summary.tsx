import type { HTMLAttributes, ReactElement } from "react";

/** The line that opens a `details` element. */
export function Summary(props: HTMLAttributes<HTMLElement>): ReactElement {
  // In Excel on the web Office.js moves the focus on Tab, and it counts a summary only where it has a tab index.
  return <summary tabIndex={0} {...props} />;
}
