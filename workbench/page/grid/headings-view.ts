import { columnName } from "../../host/book/a1";
import type { LineOffsets } from "./line-offsets";

export type HeadingAxis = "rows" | "columns";

/** The letters above the columns, or the numbers beside the rows, as far as they are on the screen. */
export class HeadingsView {
  readonly #axis: HeadingAxis;
  readonly #track = document.createElement("div");

  constructor(parent: HTMLElement, axis: HeadingAxis) {
    this.#axis = axis;
    this.#track.className = "track";
    parent.append(this.#track);
  }

  /** @param selected  lines that hold a selected cell, marked as such */
  draw(lines: LineOffsets, first: number, count: number, selected: (line: number) => boolean): void {
    const headings: HTMLElement[] = [];
    for (let line = first; line < Math.min(first + count, lines.count); line += 1) {
      const size = lines.size(line);
      if (size > 0) headings.push(this.#heading(line, lines.start(line), size, selected(line)));
    }
    this.#track.replaceChildren(...headings);
  }

  scrollTo(offset: number): void {
    this.#track.style.transform = this.#axis === "columns" ? `translateX(${-offset}px)` : `translateY(${-offset}px)`;
  }

  #heading(line: number, start: number, size: number, isSelected: boolean): HTMLElement {
    const heading = document.createElement("div");
    heading.className = isSelected ? "heading selected" : "heading";
    heading.dataset["line"] = String(line);
    const isColumn = this.#axis === "columns";
    heading.style.cssText = isColumn ? `left:${start}px;width:${size}px` : `top:${start}px;height:${size}px`;
    heading.textContent = isColumn ? columnName(line) : String(line + 1);
    if (isColumn) {
      const edge = document.createElement("span");
      edge.className = "edge";
      heading.append(edge);
    }
    return heading;
  }
}
