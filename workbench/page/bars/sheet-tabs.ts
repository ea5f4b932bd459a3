import type { Book } from "../../host/book";
import { element } from "../element";
import type { Words } from "../words";

/** The visible sheets; a press shows one. */
export class SheetTabs {
  readonly element: HTMLElement;
  readonly #book: Book;
  readonly #stop: () => void;

  constructor(book: Book, words: Words) {
    this.#book = book;
    this.element = element("div", { class: "sheet-tabs", role: "tablist", "aria-label": words.sheetTabs });
    this.element.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    this.#stop = book.onChange((change) => {
      if (change.kind === "sheet") this.#draw();
    });
    this.#draw();
  }

  dispose(): void {
    this.#stop();
    this.element.remove();
  }

  #draw(): void {
    const active = this.#book.activeSheet;
    const hadFocus = this.element.contains(document.activeElement);
    const tabs = this.#book.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => {
        const isActive = sheet === active;
        const tab = element(
          "button",
          { type: "button", role: "tab", "aria-selected": String(isActive), tabindex: isActive ? "0" : "-1" },
          sheet.name,
        );
        if (sheet.tabColor !== "") tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
        tab.addEventListener("click", () => {
          this.#show(sheet.id);
        });
        return tab;
      });
    this.element.replaceChildren(...tabs);
    if (hadFocus) this.element.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  #show(id: string): void {
    this.#book.actAs("user", () => {
      this.#book.activate(id);
    });
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const visible = this.#book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = visible[visible.indexOf(this.#book.activeSheet) + step];
    if (next !== undefined) this.#show(next.id);
  }
}
