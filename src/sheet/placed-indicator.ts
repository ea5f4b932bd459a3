import type { Indicator } from "../domain/indicator";
import type { NameMatch } from "../domain/match-indicator-name";
import type { Year } from "../domain/year";
import type { CellAddress } from "./table";

/** Where the values of a row stand. */
export interface CellsByYear {
  /** The cell of the value of a year; `undefined` where the table has no such column. */
  get(year: Year): CellAddress | undefined;
}

/** An indicator together with the cells that it was read from; the domain itself knows no cell. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly sheet: string;
  /** The place of its table among the tables of the sheet, from 0. */
  readonly tableIndex: number;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly nameCell: CellAddress;
  readonly unitCell: CellAddress | null;
  /** The unit as the sheet writes it, known or not; `null` where it states none. */
  readonly unitText: string | null;
  /** The region that the row speaks of where rows are regions; "" otherwise. */
  readonly entity: string;
  /** What the plan states under this name, and how sure that is. */
  readonly match: NameMatch | null;
  readonly observationCells: CellsByYear;
  readonly targetCells: CellsByYear;
}
