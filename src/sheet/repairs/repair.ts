import type { CellContent, Rectangle } from "../grid";

/**
 * What a repair does to the cells of an issue.
 *
 * - `convert-unit`: converts figures into the unit that is expected of them
 * - `text-to-number`: makes numbers of texts that are numbers
 * - `split-mark`: makes a number of a text with a footnote mark, whose number format shows the mark
 * - `fraction-to-percent`: makes 0.62 of 0.0062 where the unit is %
 */
export const repairKinds = ["convert-unit", "text-to-number", "split-mark", "fraction-to-percent"] as const;

export type RepairKind = (typeof repairKinds)[number];

/** What a repair changes in one cell; of its looks the number format at most. */
export interface CellChange {
  /** Zero-based row and column of the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly content: CellContent;
  /** `null`: it stays. */
  readonly numberFormat: string | null;
}

/** A change of the user's own cells that mends an issue; proposed, and made only where a person asks for it. */
export interface Repair {
  readonly kind: RepairKind;
  /** At least one. */
  readonly changes: readonly CellChange[];
  /** Cells that it is right only together with; where one of them holds something else by now, it is not made. */
  readonly restsOn: readonly Rectangle[];
}
