import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { parseRange } from "../../sheet/cell-address";
import type { CellAddress } from "../../sheet/table";
import { usePane } from "../pane-parts";
import { focusRing } from "./focus-ring";

const useStyles = makeStyles({
  link: {
    ...focusRing,
    border: "none",
    background: "none",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    minHeight: "24px",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface CellLinkProps {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** The address of a cell; a click selects the cell in the sheet. */
export function CellLink({ sheet, cell }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const select = () => {
    const range = parseRange(cell);
    if (range !== null) void session.select(sheet, range);
  };
  return (
    <button type="button" className={styles.link} aria-label={messages.pane.actions.selectCell(cell)} onClick={select}>
      {cell}
    </button>
  );
}
