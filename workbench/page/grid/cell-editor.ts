import type { Box } from "./sheet-geometry";

/** Where the selection goes after an edit: rows down and columns to the right. */
export interface AfterEdit {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

export interface CellEditorOwner {
  /** What the selected cell holds, as a person would type it. */
  readonly text: () => string;
  readonly commit: (text: string, then: AfterEdit) => void;
  /** Told when editing begins and when it ends, however it ends. */
  readonly onEditing: (isEditing: boolean) => void;
  /** A key that is not the editor's. */
  readonly onKey: (event: KeyboardEvent) => void;
}

const STAY: AfterEdit = { rows: 0, columns: 0 };

/**
 * The text field that always lies over the selected cell and has the keyboard, invisible until something is typed. Because it
 * is there before the first key, input methods (pinyin, for one) compose in the cell from the first letter on.
 */
export class CellEditor {
  readonly element = document.createElement("textarea");
  readonly #owner: CellEditorOwner;
  #isEditing = false;
  /** Begun by typing over the cell: arrows then end the edit. Begun by F2 or a double click, they move the caret. */
  #isTypedOver = false;

  constructor(owner: CellEditorOwner) {
    this.#owner = owner;
    this.element.className = "cell-editor";
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = "off";
    this.element.addEventListener("input", () => {
      if (!this.#isEditing) this.#begin(true);
      this.#grow();
    });
    this.element.addEventListener("compositionstart", () => {
      if (!this.#isEditing) this.#begin(true);
    });
    this.element.addEventListener("keydown", (event) => {
      this.#key(event);
    });
  }

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** @param label  what a screen reader says of the cell */
  place(box: Box, label: string, font: string): void {
    this.element.style.cssText = `left:${box.left}px;top:${box.top}px;min-width:${box.width - 1}px;min-height:${box.height - 1}px;font:${font}`;
    this.element.setAttribute("aria-label", label);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Opens the cell with what it holds. */
  open(): void {
    if (this.#isEditing) return;
    this.element.value = this.#owner.text();
    this.#begin(false);
    this.#grow();
    this.element.setSelectionRange(this.element.value.length, this.element.value.length);
  }

  /** Ends an edit that may be under way and keeps what was typed. */
  commit(then: AfterEdit = STAY): void {
    if (!this.#isEditing) return;
    const text = this.element.value;
    this.#end();
    this.#owner.commit(text, then);
  }

  cancel(): void {
    if (this.#isEditing) this.#end();
  }

  #begin(isTypedOver: boolean): void {
    this.#isEditing = true;
    this.#isTypedOver = isTypedOver;
    this.element.classList.add("editing");
    this.#owner.onEditing(true);
  }

  #end(): void {
    this.#isEditing = false;
    this.element.value = "";
    this.element.classList.remove("editing");
    this.element.style.width = "";
    this.element.style.height = "";
    this.#owner.onEditing(false);
  }

  #grow(): void {
    this.element.style.width = "0";
    this.element.style.height = "0";
    this.element.style.width = `${this.element.scrollWidth + 2}px`;
    this.element.style.height = `${this.element.scrollHeight}px`;
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (!this.#isEditing) {
      this.#owner.onKey(event);
      return;
    }
    const then = this.#endingOf(event);
    if (event.key === "Escape") this.cancel();
    else if (then !== undefined) this.commit(then);
    else return;
    event.preventDefault();
  }

  #endingOf(event: KeyboardEvent): AfterEdit | undefined {
    switch (event.key) {
      case "Enter":
        if (event.altKey) {
          this.element.setRangeText("\n", this.element.selectionStart, this.element.selectionEnd, "end");
          this.#grow();
          return undefined;
        }
        return { rows: event.shiftKey ? -1 : 1, columns: 0 };
      case "Tab":
        return { rows: 0, columns: event.shiftKey ? -1 : 1 };
      case "ArrowUp":
        return this.#isTypedOver ? { rows: -1, columns: 0 } : undefined;
      case "ArrowDown":
        return this.#isTypedOver ? { rows: 1, columns: 0 } : undefined;
      case "ArrowLeft":
        return this.#isTypedOver ? { rows: 0, columns: -1 } : undefined;
      case "ArrowRight":
        return this.#isTypedOver ? { rows: 0, columns: 1 } : undefined;
      default:
        return undefined;
    }
  }
}
