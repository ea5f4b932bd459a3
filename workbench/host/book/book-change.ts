import type { Rectangle } from "./rectangle";

/** Who changed the book: the person at the screen, or an add-in through the API. */
export type ChangeSource = "user" | "addin";

/** What changed, told once per act. `range` is in cells of the sheet with the id `sheet`. */
export type BookChange =
  | { readonly kind: "content"; readonly sheet: string; readonly range: Rectangle; readonly source: ChangeSource }
  | { readonly kind: "format"; readonly sheet: string; readonly range: Rectangle; readonly source: ChangeSource }
  | {
      readonly kind: "structure";
      readonly what: StructureChange;
      readonly sheet: string;
      readonly range: Rectangle;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheet"; readonly what: SheetChange; readonly sheet: string; readonly source: ChangeSource }
  | { readonly kind: "selection"; readonly sheet: string; readonly range: Rectangle; readonly source: ChangeSource };

export type StructureChange =
  | "merged"
  | "unmerged"
  | "resized"
  | "rows-inserted"
  | "rows-deleted"
  | "columns-inserted"
  | "columns-deleted"
  | "cells-moved";

export type SheetChange =
  "added" | "deleted" | "renamed" | "moved" | "activated" | "visibility" | "protection" | "tab-color";
