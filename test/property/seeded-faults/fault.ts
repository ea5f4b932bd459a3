import type { Grid } from "../../../src/sheet/grid";
import type { IssueCode } from "../../../src/sheet/issue";
import type { CellAddress } from "../../../src/sheet/table";
import type { CheckedSheet } from "./clean-sheet";
import type { Random } from "./random";

/** A sheet with one fault in it. */
export interface Mutant {
  readonly grid: Grid;
  /** Where the rule has to find it: at each of these cells. */
  readonly cells: readonly CellAddress[];
}

/** One kind of fault: how it is put into a sheet, and which rule has to find it. */
export interface Fault {
  readonly code: IssueCode;
  /** What is done, for the table of a run. */
  readonly name: string;
  /** `null` where the place that chance chose cannot hold this fault, or nobody could see it there. */
  readonly inject: (sheet: CheckedSheet, random: Random) => Mutant | null;
}
