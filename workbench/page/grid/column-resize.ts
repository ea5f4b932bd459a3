import type { Book } from "../../host/book";

const PX_TO_POINTS = 72 / 96;

const NARROWEST_PX = 8;

/** Lets a person drag the edge of a column's heading. The book's change, as any other, redraws the sheet. */
export function resizeByDragging(book: Book, headings: HTMLElement): void {
  headings.addEventListener("pointerdown", (event) => {
    const edge = event.target;
    if (!(edge instanceof HTMLElement) || !edge.classList.contains("edge")) return;
    const heading = edge.parentElement;
    const column = Number(heading?.dataset["line"]);
    if (heading === null || Number.isNaN(column)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const grabbedAt = event.clientX - heading.offsetWidth;
    const sheet = book.activeSheet;
    const move = (moved: PointerEvent): void => {
      const points = Math.max(NARROWEST_PX, moved.clientX - grabbedAt) * PX_TO_POINTS;
      book.actAs("user", () => {
        sheet.resize("columns", column, 1, points);
      });
    };
    window.addEventListener("pointermove", move);
    window.addEventListener(
      "pointerup",
      () => {
        window.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
}
