import { isFurtherPart, type WrittenName } from "./is-further-part";
import { namesPart } from "./names-part";
import type { PartOf } from "./table";

/** Remembers, down the rows of a table, what the next row may be a part of. */
export class WholeOfRows {
  #whole: (PartOf & { readonly written: WrittenName }) | null = null;
  /** The last part of the whole; `null` while none was named. */
  #part: WrittenName | null = null;
  /** 其中： stood in a row of its own, and the next row is the first part. */
  #isOpen = false;

  /** What a row is a part of; `null` where nothing shows that it is one. */
  of(written: WrittenName): PartOf | null {
    if (this.#whole === null) return null;
    const isPart =
      this.#isOpen ||
      namesPart(written.text) ||
      (this.#part !== null && isFurtherPart(this.#whole.written, this.#part, written));
    return isPart ? { name: this.#whole.name, cell: this.#whole.cell } : null;
  }

  /** Takes note of a row that was read. */
  take(written: WrittenName, row: PartOf, isPart: boolean): void {
    this.#isOpen = false;
    if (isPart) this.#part = written;
    else {
      this.#whole = { ...row, written };
      this.#part = null;
    }
  }

  /** Takes note of 其中： in a row of its own. */
  open(): void {
    this.#isOpen = this.#whole !== null;
  }

  /** A heading ends what stands above it. */
  end(): void {
    this.#whole = null;
    this.#part = null;
    this.#isOpen = false;
  }
}
