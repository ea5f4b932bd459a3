import type { CellsEdit, CellStyle } from "../../../sheet/edit-plan";

/** How the cells of a plan's edits looked before, gathered in the order in which they are written. Equal rows share one array. */
export class StandingStyles {
  readonly #rows = new Map<CellsEdit, (readonly CellStyle[])[]>();
  readonly #begun = new Map<CellsEdit, CellStyle[]>();

  add(edit: CellsEdit, style: CellStyle): void {
    const row = this.#begun.get(edit) ?? [];
    row.push(style);
    if (row.length < edit.range.columns) {
      this.#begun.set(edit, row);
      return;
    }
    this.#begun.delete(edit);
    const rows = this.#rows.get(edit) ?? [];
    const last = rows.at(-1);
    rows.push(last?.every((standing, at) => standing === row[at]) === true ? last : row);
    this.#rows.set(edit, rows);
  }

  of(edit: CellsEdit): readonly (readonly CellStyle[])[] {
    return this.#rows.get(edit) ?? [];
  }
}
