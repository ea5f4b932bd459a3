import type { CellNote } from "../../sheet/cell-note";
import type { ExcelAccess } from "./excel-access";

/** How Excel finds a note again: a plain note by its cell, a threaded comment by its id. */
export type NoteHandle = { readonly kind: "note" } | { readonly kind: "comment"; readonly id: string };

/** A note with what Excel finds it by. */
export interface HostNote extends CellNote {
  readonly handle: NoteHandle;
}

/**
 * Whether this Excel lets add-ins make plain notes; one that does not has threaded comments for them, which show the user as author.
 *
 * @source Microsoft, "Excel JavaScript API requirement sets": notes came with 1.18, comments with 1.10
 */
export const hasPlainNotes = ({ isSetSupported }: Pick<ExcelAccess, "isSetSupported">): boolean =>
  isSetSupported("ExcelApi", "1.18");
