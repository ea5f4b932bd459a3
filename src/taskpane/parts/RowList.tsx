import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, ReactElement } from "react";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** A list of rows with lines between them; the rows' text is flush with the headings over it. */
export function RowList({ className, ...props }: HTMLAttributes<HTMLUListElement>): ReactElement {
  const styles = useStyles();
  // WebKit takes the role from a list without markers.
  return <ul role="list" className={mergeClasses(styles.list, className)} {...props} />;
}
