import type { Cell } from "../../host/book/cell";
import type { Rectangle } from "../../host/book/rectangle";
import { borderStyle, cellStyle } from "./cell-look";
import type { Paper } from "./colour";
import type { Box } from "./sheet-geometry";

/** One cell as it is drawn. `box` is where its text may stand, which can be wider than the cell. */
export interface DrawnCell {
  readonly address: string;
  readonly cell: Cell;
  readonly text: string;
  readonly box: Box;
  /** The cells that it stands for: several where it is merged. */
  readonly range: Rectangle;
  /** Whether its text runs over its neighbours. */
  readonly isWide: boolean;
}

/** A `gridcell` element for one cell; `top` of its row is subtracted, because cells stand inside their row. */
export function drawCell(drawn: DrawnCell, rowTop: number, paper: Paper): HTMLElement {
  const { box, cell, range } = drawn;
  const element = document.createElement("div");
  element.className = "cell";
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(range.column + 1));
  if (range.rows > 1) element.setAttribute("aria-rowspan", String(range.rows));
  if (range.columns > 1) element.setAttribute("aria-colspan", String(range.columns));
  if (drawn.isWide || range.rows * range.columns > 1) element.classList.add("wide");
  element.dataset["address"] = drawn.address;
  const place = `left:${box.left}px;top:${box.top - rowTop}px;width:${box.width}px;height:${box.height}px`;
  element.style.cssText = `${place};${cellStyle(cell.format, cell.value, paper)}`;
  if (drawn.text !== "") {
    const text = document.createElement("span");
    text.textContent = drawn.text;
    element.append(text);
  }
  const borders = borderStyle(cell.format);
  if (borders !== "") {
    const lines = document.createElement("i");
    lines.style.cssText = borders;
    element.append(lines);
    element.classList.add("lined");
  }
  return element;
}
