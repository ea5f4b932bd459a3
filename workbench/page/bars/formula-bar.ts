import type { Book } from "../../host/book";
import { parseAddress, rangeAddress } from "../../host/book/a1";
import { oneCell, type Rectangle } from "../../host/book/rectangle";
import { element } from "../element";
import { editText } from "../grid/edit-text";
import type { Words } from "../words";

export interface FormulaBarOwner {
  readonly onGoTo: (range: Rectangle) => void;
  readonly onNoSuchAddress: (text: string) => void;
  readonly onEnter: (text: string) => void;
  /** The bar takes over; an edit in the cell itself ends. */
  readonly onFocus: () => void;
  readonly onEditing: (isEditing: boolean) => void;
  /** The keyboard goes back to the sheet. */
  readonly onLeave: () => void;
}

/** The address of the selection, and what its first cell holds; both can be typed into. */
export class FormulaBar {
  readonly element: HTMLElement;
  readonly #book: Book;
  readonly #owner: FormulaBarOwner;
  readonly #address: HTMLInputElement;
  readonly #content: HTMLInputElement;
  readonly #stop: () => void;
  #isEditing = false;

  constructor(book: Book, words: Words, owner: FormulaBarOwner) {
    this.#book = book;
    this.#owner = owner;
    this.#address = element("input", { class: "address", "aria-label": words.addressBox, spellcheck: "false" });
    this.#content = element("input", { class: "content", "aria-label": words.formulaBar, spellcheck: "false" });
    this.element = element(
      "section",
      { class: "formula-bar", "aria-label": words.formulaBar },
      this.#address,
      element("span", { "aria-hidden": "true" }, "fx"),
      this.#content,
    );
    this.#address.addEventListener("keydown", (event) => {
      this.#addressKey(event);
    });
    this.#content.addEventListener("focus", owner.onFocus);
    this.#content.addEventListener("input", () => {
      this.#setEditing(true);
    });
    this.#content.addEventListener("keydown", (event) => {
      this.#contentKey(event);
    });
    this.#stop = book.onChange(() => {
      if (!this.#isEditing) this.show();
    });
    this.show();
  }

  dispose(): void {
    this.#stop();
    this.element.remove();
  }

  /** Ends an edit that may be under way in the bar and keeps what was typed. */
  commitEdit(): void {
    if (!this.#isEditing) return;
    this.#setEditing(false);
    this.#owner.onEnter(this.#content.value);
  }

  show(): void {
    const range = this.#book.selection.areas[0] ?? oneCell(0, 0);
    this.#address.value = rangeAddress(range);
    this.#content.value = editText(this.#book.activeSheet.cell(range.row, range.column));
  }

  #addressKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    const text = this.#address.value;
    const range = event.key === "Enter" ? parseAddress(text)?.range : undefined;
    if (range !== undefined) this.#owner.onGoTo(range);
    else if (event.key === "Enter") this.#owner.onNoSuchAddress(text);
    this.show();
    this.#owner.onLeave();
  }

  #contentKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    if (event.key === "Enter") this.commitEdit();
    else this.#setEditing(false);
    this.show();
    this.#owner.onLeave();
  }

  #setEditing(isEditing: boolean): void {
    if (this.#isEditing === isEditing) return;
    this.#isEditing = isEditing;
    this.#owner.onEditing(isEditing);
  }
}
