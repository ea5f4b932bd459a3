import type { Month } from "../../domain/month";
import type { Year } from "../../domain/year";
import type { Issue } from "../issue";
import type { PlacedRow } from "../place-indicator";
import type { CellReading, Table, ValueKind } from "../table";
import type { ReturnRows } from "./return-rows";
import type { ValueSources } from "../value-sources";

/** What is known of a table when its rules are applied. */
export interface Findings {
  readonly table: Table;
  /** Those of the rows, each once. */
  readonly sources: readonly ValueSources[];
  readonly rows: readonly PlacedRow[];
  /** Nothing later than this year can have been observed. */
  readonly asOf: Year;
  readonly asOfMonth: Month;
  /** The table is of the plan itself, so that its baselines and targets have to be the plan's. */
  readonly isPlansOwn: boolean;
  /** The items of the statistical returns among the rows, by region. */
  readonly returns: readonly ReturnRows[];
}

/** A value of a row, in one of its places. */
export interface ReadCell {
  readonly reading: CellReading;
  readonly kind: ValueKind;
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Zero-based column of the sheet. */
  readonly column: number;
}

/** Looks at one cell. `null`: nothing is wrong with it. */
export type CellRule = (cell: ReadCell, row: PlacedRow, findings: Findings) => Issue | null;

/** Looks at one row. */
export type RowRule = (row: PlacedRow, findings: Findings) => readonly Issue[];

/** Looks at the table as a whole. */
export type TableRule = (findings: Findings) => readonly Issue[];

/** Shared by all rows that are in order. */
export const noIssues: readonly Issue[] = [];
