import type { ReactElement } from "react";

import type { Grid } from "../../sheet/grid";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";

/** What on the sheet will stand in the way later on. */
export function SheetNotes({ grid }: { readonly grid: Grid }): ReactElement {
  const texts = usePane().messages.pane.overview;
  return (
    <>
      {grid.isProtected && <Muted>{texts.sheetProtected}</Muted>}
      {grid.isHidden && <Muted>{texts.sheetHidden}</Muted>}
    </>
  );
}
