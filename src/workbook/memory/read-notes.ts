import { parseCellAddress } from "../../sheet/cell-address";
import type { CellNote } from "../../sheet/cell-note";
import { byCell } from "../note-edits";
import type { SheetState } from "./sheet-state";

/** The notes of a sheet as it is now. */
export const readNotes = ({ notes }: SheetState): readonly CellNote[] =>
  [...notes]
    .flatMap(([address, text]) => {
      const cell = parseCellAddress(address);
      return cell === null ? [] : [{ ...cell, text }];
    })
    .sort(byCell);
