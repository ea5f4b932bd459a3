import type { DataStatus } from "../domain/data-status";
import type { Year } from "../domain/year";
import type { CellAddress } from "./table";

/** What stands over a table. */
export interface Title {
  /** Without its number and without a year or a unit in brackets behind it; `null` where there is none. */
  readonly name: string | null;
  readonly year: Year | null;
  /** How final the figures of that year are, where brackets behind it say so. */
  readonly dataStatus: DataStatus | null;
  /** The units given for the whole table; several where the line lists them. */
  readonly units: readonly string[];
  readonly unitCell: CellAddress | null;
}
