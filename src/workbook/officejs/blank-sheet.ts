import type { CellsEdit, ColumnWidthsEdit } from "../../sheet/edit-plan";
import { noLines, type HostLook } from "./host-look";
import type { CellsEditState, Matrix, SheetContent, WidthsEditState } from "./standing";

/** How Excel's own default looks. A workbook whose normal style differs from it shows that style in new sheets. */
export const plainLook: HostLook = {
  fill: null,
  fontColor: "#000000",
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  lines: noLines,
};

/** What an edit finds on a sheet that has just been added. */
export const blankStateOf = (edit: CellsEdit | ColumnWidthsEdit): CellsEditState | WidthsEditState => {
  if (edit.kind === "column-widths") {
    // A column of the sheet's own width: how wide that is does not matter.
    return { kind: edit.kind, edit, widths: edit.widths.map(() => ({ points: 0, isStandard: true })) };
  }
  const cells = {
    contents: filled(edit, null),
    numberFormats: filled(edit, "General"),
    looks: filled(edit, plainLook),
  };
  return { kind: edit.kind, edit, cells, merges: [] };
};

export const nothing: SheetContent = {
  range: { row: 0, column: 0, rows: 0, columns: 0 },
  contents: [],
  hasMore: false,
};

const filled = <Item>({ range }: CellsEdit, item: Item): Matrix<Item> =>
  Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => item));
