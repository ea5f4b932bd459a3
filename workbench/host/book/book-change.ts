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
  | {
      readonly kind: "sheet";
      readonly what: SheetChange;
      readonly sheet: string;
      readonly source: ChangeSource;
      /** The name, visibility, position, protection or tab colour before and after; the id of the sheet that was active before. */
      readonly before: string | number | boolean | null;
      readonly after: string | number | boolean | null;
    }
  | { readonly kind: "selection"; readonly sheet: string; readonly range: Rectangle; readonly source: ChangeSource };

/** Cells inserted or deleted are told with the direction in which the others moved; whole rows and columns are such cells too. */
export type StructureChange =
  "merged" | "unmerged" | "resized" | "inserted-down" | "inserted-right" | "deleted-up" | "deleted-left";

export type SheetChange =
  "added" | "deleted" | "renamed" | "moved" | "activated" | "visibility" | "protection" | "tab-color";
