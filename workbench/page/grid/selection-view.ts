import type { Rectangle } from "../../host/book/rectangle";
import type { SheetGeometry } from "./sheet-geometry";

/** The frames around the selected cells. */
export class SelectionView {
  readonly #layer = document.createElement("div");

  constructor(parent: HTMLElement) {
    this.#layer.className = "selection-layer";
    parent.append(this.#layer);
  }

  draw(areas: readonly Rectangle[], geometry: SheetGeometry): void {
    this.#layer.replaceChildren(
      ...areas.map((area) => {
        const { left, top, width, height } = geometry.box(area);
        const frame = document.createElement("div");
        frame.className = area.rows * area.columns > 1 ? "selection many" : "selection";
        frame.style.cssText = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px`;
        return frame;
      }),
    );
  }
}
