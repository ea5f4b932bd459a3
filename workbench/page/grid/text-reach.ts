import type { BookSheet } from "../../host/book/book-sheet";
import type { Cell } from "../../host/book/cell";
import { CELL_PADDING_PX, cellFont, textSide } from "./cell-look";
import type { MeasureText } from "./measure-text";
import type { Box, SheetGeometry } from "./sheet-geometry";

/**
 * The box that a cell's text takes: text that is neither wrapped nor merged runs over the empty cells beside it, as in Excel.
 *
 * @param box  of the cell itself
 */
export function textReach(
  sheet: BookSheet,
  row: number,
  column: number,
  cell: Cell,
  text: string,
  box: Box,
  geometry: SheetGeometry,
  measure: MeasureText,
): Box {
  if (typeof cell.value !== "string" || cell.format.wrapText || text === "") return box;
  const side = textSide(cell.format, cell.value);
  const needed = measure(text, cellFont(cell.format)) + 2 * CELL_PADDING_PX - box.width;
  if (needed <= 0) return box;
  const right = side === "left" ? needed : side === "center" ? needed / 2 : 0;
  const rightRoom = free(sheet, geometry, row, column, 1, right);
  const leftRoom = free(sheet, geometry, row, column, -1, needed - right);
  // Centred text stays centred on its cell, even where one side has no room.
  return { ...box, left: box.left - leftRoom, width: box.width + leftRoom + rightRoom };
}

function free(
  sheet: BookSheet,
  geometry: SheetGeometry,
  row: number,
  from: number,
  step: 1 | -1,
  needed: number,
): number {
  let room = 0;
  for (let column = from + step; room < needed && column >= 0 && column < geometry.columns.count; column += step) {
    const neighbour = sheet.cell(row, column);
    if (neighbour.value !== null || neighbour.format.fill !== null || sheet.mergeAt(row, column) !== undefined) break;
    room += geometry.columns.size(column);
  }
  return room;
}
