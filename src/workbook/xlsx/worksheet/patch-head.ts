import { formatRange, parseRange } from "../../../sheet/cell-address";
import type { CellsEdit, ColumnWidthsEdit } from "../../../sheet/edit-plan";
import type { Rectangle } from "../../../sheet/grid";
import { withoutEmptyText } from "../../cell-content";
import { spliceText, type Splice } from "../xml/splice-text";
import { childNamed } from "../xml/xml-element";
import { columnSplices } from "./column-widths";
import type { SheetFrame } from "./sheet-frame";

/** A sheet's part up to its rows, as it is after these edits: the columns, and the dimension that says where cells are. */
export const patchHead = (
  frame: SheetFrame,
  cells: readonly CellsEdit[],
  widths: readonly ColumnWidthsEdit[],
): string => spliceText(frame.head, [...dimensionSplices(frame, cells), ...columnSplices(frame, widths)]);

const dimensionSplices = (frame: SheetFrame, cells: readonly CellsEdit[]): readonly Splice[] => {
  const element = childNamed(frame.root, "dimension");
  const old = parseRange(element?.attributes["ref"] ?? "");
  if (element === undefined || old === null) return [];
  const grown = [old, ...cells.filter(writesContent).map(({ range }) => range)].reduce(union);
  if (formatRange(grown) === formatRange(old)) return [];
  const written = frame.head.slice(element.start, element.end);
  const text = written.replace(/\bref\s*=\s*(["'])[^"']*\1/, `ref="${formatRange(grown)}"`);
  return [{ start: element.start, end: element.end, text }];
};

const writesContent = ({ contents }: CellsEdit): boolean =>
  contents.some((row) => row.some((content) => withoutEmptyText(content) !== null));

const union = (one: Rectangle, other: Rectangle): Rectangle => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};
