import { isFurtherPart, type WrittenName } from "./is-further-part";
import { namesPart } from "./names-part";
import type { PartOf, TableRow } from "./table";

/** Remembers, down the rows of a table, what the next row may be a part of. Most rows are none, and cost nothing but a look. */
export class WholeOfRows {
  #whole: TableRow | null = null;
  #wholeText = "";
  /** The last part of the whole; `null` while none was named. */
  #part: WrittenName | null = null;
  /** 其中： stood in a row of its own, and the next row is the first part. */
  #isOpen = false;

  /**
   * What a row is a part of; `null` where nothing shows that it is one.
   *
   * @param text  its name as the sheet writes it
   */
  of(row: TableRow, text: string): PartOf | null {
    const whole = this.#whole;
    if (whole === null || row.isTotal === true) return null;
    const isPart = this.#isOpen || namesPart(text) || this.#goesOn(whole, row, text);
    return isPart ? { name: whole.name, cell: whole.nameCell } : null;
  }

  /** Takes note of a row that was read. */
  take(row: TableRow, text: string, isPart: boolean): void {
    this.#isOpen = false;
    if (isPart) {
      this.#part = written(row, text);
      return;
    }
    this.#whole = row;
    this.#wholeText = text;
    this.#part = null;
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

  #goesOn(whole: TableRow, row: TableRow, text: string): boolean {
    return this.#part !== null && isFurtherPart(written(whole, this.#wholeText), this.#part, written(row, text));
  }
}

const written = ({ name, unitText }: TableRow, text: string): WrittenName => ({ text, name, unitText });
