import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, ReactElement, ReactNode, TdHTMLAttributes } from "react";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead > tr > *": { verticalAlign: "bottom" },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th:first-child, & td:first-child": { paddingInlineStart: 0 },
    "& th:last-child, & td:last-child": { paddingInlineEnd: 0 },
  },
  columnHeading: { color: tokens.colorNeutralForeground3 },
  text: { textAlign: "start" },
  figure: { textAlign: "end", overflowWrap: "normal" },
  // Breaks between words only: a figure stays whole.
  whole: { wordBreak: "keep-all" },
  rowHeading: { minWidth: "6em", overflowWrap: "anywhere" },
});

/** A plain table: Fluent's own would weigh more than the screen that it stands on. */
export function DataTable({ className, ...props }: HTMLAttributes<HTMLTableElement>): ReactElement {
  const styles = useStyles();
  return <table className={mergeClasses(styles.table, className)} {...props} />;
}

interface HeadingProps {
  readonly children: ReactNode;
  readonly isFigure?: boolean;
}

/** The heading of a column; over figures it stands to the right as they do. */
export function ColumnHeading({ children, isFigure = false }: HeadingProps): ReactElement {
  const styles = useStyles();
  return (
    <th
      scope="col"
      className={mergeClasses(styles.columnHeading, isFigure ? styles.figure : styles.text, isFigure && styles.whole)}
    >
      {children}
    </th>
  );
}

/** The heading of a row. */
export function RowHeading({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <th scope="row" className={mergeClasses(styles.text, styles.rowHeading)}>
      {children}
    </th>
  );
}

/** A cell with a figure. */
export function FigureCell(props: TdHTMLAttributes<HTMLTableCellElement>): ReactElement {
  const styles = useStyles();
  return <td className={mergeClasses(styles.figure, styles.whole)} {...props} />;
}
