import { isSameRectangle, oneCell, type Rectangle, sheetColumns, sheetRows } from "../../host/book/rectangle";
import type { SheetGeometry } from "./sheet-geometry";

/** The parts of the grid that take the pointer. */
export interface Surfaces {
  readonly cells: HTMLElement;
  /** The scrolled inside of `cells`. */
  readonly space: HTMLElement;
  readonly columns: HTMLElement;
  readonly rows: HTMLElement;
}

export interface PointerOwner {
  /** @param isExtending  the selection's beginning stays, as with Shift */
  readonly onSelect: (anchor: Rectangle, reach: Rectangle, isExtending: boolean) => void;
  /** A double click opens the cell for editing. */
  readonly onOpen: () => void;
}

/** Turns presses and drags into selections of cells, of whole rows and of whole columns. */
export function selectByPointer(surfaces: Surfaces, geometry: () => SheetGeometry, owner: PointerOwner): void {
  const cellAt = (event: PointerEvent): Rectangle => {
    const { left, top } = surfaces.space.getBoundingClientRect();
    const { rows, columns } = geometry();
    return oneCell(rows.at(event.clientY - top), columns.at(event.clientX - left));
  };
  const wholeColumn = (event: PointerEvent): Rectangle => ({ ...cellAt(event), row: 0, rows: sheetRows });
  const wholeRow = (event: PointerEvent): Rectangle => ({ ...cellAt(event), column: 0, columns: sheetColumns });
  drag(surfaces.cells, cellAt, owner);
  drag(surfaces.columns, wholeColumn, owner);
  drag(surfaces.rows, wholeRow, owner);
  surfaces.cells.addEventListener("dblclick", () => {
    owner.onOpen();
  });
}

function drag(surface: HTMLElement, rangeAt: (event: PointerEvent) => Rectangle, owner: PointerOwner): void {
  surface.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || isOnScrollBar(surface, event) || isInEditor(event)) return;
    const anchor = rangeAt(event);
    let reach = anchor;
    owner.onSelect(anchor, reach, event.shiftKey);
    const move = (moved: PointerEvent): void => {
      const next = rangeAt(moved);
      if (isSameRectangle(next, reach)) return;
      reach = next;
      owner.onSelect(anchor, reach, event.shiftKey);
    };
    surface.setPointerCapture(event.pointerId);
    surface.addEventListener("pointermove", move);
    surface.addEventListener(
      "lostpointercapture",
      () => {
        surface.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
  // The keyboard stays with the cell editor, which a press beside it would otherwise take it from.
  surface.addEventListener("mousedown", (event) => {
    if (!isOnScrollBar(surface, event) && !isInEditor(event)) event.preventDefault();
  });
}

function isOnScrollBar(surface: HTMLElement, event: MouseEvent): boolean {
  const { left, top } = surface.getBoundingClientRect();
  return event.clientX - left >= surface.clientWidth || event.clientY - top >= surface.clientHeight;
}

function isInEditor(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest(".cell-editor.editing") !== null;
}
