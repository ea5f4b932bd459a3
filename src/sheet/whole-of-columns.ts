import type { ColumnHeading } from "./read-column-heading";
import type { CellAddress, PartOf } from "./table";

/** Remembers, from left to right, what the next column may be a part of. */
export class WholeOfColumns {
  #whole: PartOf | null = null;

  /**
   * Takes a column.
   *
   * @returns  its heading, behind the name of the whole where it is a part of one
   */
  take(
    heading: ColumnHeading,
    headerCell: CellAddress,
  ): { readonly heading: ColumnHeading; readonly partOf: PartOf | null } {
    const whole = this.#whole;
    if (heading.isPart && whole !== null)
      return { heading: { ...heading, name: `${whole.name}·${heading.name}` }, partOf: whole };
    if (!heading.isPart) this.#whole = heading.name === "" ? null : { name: heading.name, cell: headerCell };
    return { heading, partOf: null };
  }
}
