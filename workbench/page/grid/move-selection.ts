import type { BookSheet } from "../../host/book/book-sheet";
import { bound, oneCell, type Rectangle, rectangleBetween, sheetColumns, sheetRows } from "../../host/book/rectangle";

/** A selection with the cell that it began at and the cell that it reaches to. */
export interface Cursor {
  readonly anchor: Rectangle;
  readonly reach: Rectangle;
}

export type Move =
  | { readonly kind: "step"; readonly rows: number; readonly columns: number }
  /** To the last filled cell in a direction, or to the next filled one, as Ctrl with an arrow does. */
  | { readonly kind: "jump"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "row-start" }
  | { readonly kind: "sheet-start" }
  | { readonly kind: "used-end" };

/** What a key asks of the selection; nothing where it asks nothing. `page` is how many rows are on the screen. */
export function moveOfKey(event: KeyboardEvent, page: number): Move | undefined {
  const isJump = event.ctrlKey || event.metaKey;
  const arrow = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  if (arrow !== undefined) {
    const [rows, columns] = arrow as [-1 | 0 | 1, -1 | 0 | 1];
    return { kind: isJump ? "jump" : "step", rows, columns };
  }
  switch (event.key) {
    case "PageUp":
      return { kind: "step", rows: -page, columns: 0 };
    case "PageDown":
      return { kind: "step", rows: page, columns: 0 };
    case "Home":
      return { kind: isJump ? "sheet-start" : "row-start" };
    case "End":
      return isJump ? { kind: "used-end" } : undefined;
    default:
      return undefined;
  }
}

/** @param isExtending  the anchor stays and the selection grows, as with Shift */
export function moved(sheet: BookSheet, cursor: Cursor, move: Move, isExtending: boolean): Cursor {
  const target = wholeMerge(sheet, targetOf(sheet, cursor.reach, move));
  return isExtending ? { anchor: cursor.anchor, reach: target } : { anchor: target, reach: target };
}

/** The rectangle that a cursor selects: no merged cell is selected in part. */
export function selectedRange(sheet: BookSheet, { anchor, reach }: Cursor): Rectangle {
  let range = bound(anchor, reach);
  for (;;) {
    const grown = sheet.merges.filter((merge) => touches(merge, range)).reduce(bound, range);
    if (grown.rows === range.rows && grown.columns === range.columns) return grown;
    range = grown;
  }
}

/** The merged cell that a cell belongs to, or itself. Whole rows and columns stay as they are. */
export function wholeMerge(sheet: BookSheet, range: Rectangle): Rectangle {
  if (range.rows > 1 || range.columns > 1) return range;
  return sheet.mergeAt(range.row, range.column) ?? range;
}

function targetOf(sheet: BookSheet, from: Rectangle, move: Move): Rectangle {
  switch (move.kind) {
    case "step":
      return stepFrom(sheet, from, move.rows, move.columns);
    case "jump":
      return jumpFrom(sheet, from, move.rows, move.columns);
    case "row-start":
      return oneCell(from.row, 0);
    case "sheet-start":
      return oneCell(0, 0);
    case "used-end": {
      const used = sheet.usedRange() ?? oneCell(0, 0);
      return oneCell(used.row + used.rows - 1, used.column + used.columns - 1);
    }
  }
}

/** Hidden rows and columns are stepped over, and a merged cell is left at its edge. */
function stepFrom(sheet: BookSheet, from: Rectangle, rows: number, columns: number): Rectangle {
  let row = rows > 0 ? from.row + from.rows - 1 + rows : from.row + rows;
  let column = columns > 0 ? from.column + from.columns - 1 + columns : from.column + columns;
  while (sheet.rows.isHidden(row) && row > 0 && row < sheetRows - 1) row += rows < 0 ? -1 : 1;
  while (sheet.columns.isHidden(column) && column > 0 && column < sheetColumns - 1) column += columns < 0 ? -1 : 1;
  return oneCell(clamp(row, sheetRows), clamp(column, sheetColumns));
}

function jumpFrom(sheet: BookSheet, from: Rectangle, rows: number, columns: number): Rectangle {
  const used = sheet.usedRange() ?? oneCell(0, 0);
  const end = rectangleBetween(0, 0, used.row + used.rows - 1, used.column + used.columns - 1);
  const isFilled = (cell: Rectangle): boolean => sheet.cell(cell.row, cell.column).value !== null;
  const isInside = (cell: Rectangle): boolean => cell.row < end.rows && cell.column < end.columns;
  let here = stepFrom(sheet, from, rows, columns);
  const runsOverFilled = isFilled(from) && isFilled(here);
  while (isInside(here)) {
    const next = stepFrom(sheet, here, rows, columns);
    if (next.row === here.row && next.column === here.column) return here;
    if (runsOverFilled && !isFilled(next)) return here;
    if (!runsOverFilled && isFilled(here)) return here;
    here = next;
  }
  return oneCell(
    Math.min(here.row, Math.max(end.rows - 1, from.row)),
    Math.min(here.column, Math.max(end.columns - 1, from.column)),
  );
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
