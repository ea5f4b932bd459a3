import type { RowSpan } from "./find-header-rows";
import type { Issue } from "./issue";
import type { Portions } from "./portions";
import type { Region } from "./region";
import type { Table } from "./table";

/** A table before it has its place on its sheet. */
export type FoundTable = Omit<Table, "index" | "grid" | "sampleLabel">;

export interface TableReading {
  readonly table: FoundTable;
  /** What of it could not be read. */
  readonly issues: readonly Issue[];
}

/** What a layout's reader made of a region. */
export interface LayoutReading {
  /** From top to bottom, then from left to right; no two of them overlap. */
  readonly tables: readonly TableReading[];
  /** Headers over figures that no year is known of: nothing is read of them before somebody says one. They have no rows. */
  readonly undated: readonly FoundTable[];
  /** Where something looks like a table and none was read: why. */
  readonly whyNone: readonly Issue[];
}

/** A header as a layout's reader found it. */
export interface FoundHeader {
  readonly rows: RowSpan;
  /** Whether it says itself what its rows are: a heading stands over the names, the regions or the years. */
  readonly hasKeyHeading: boolean;
  /** Whether a row of the sheet below it is certainly one of its own; `null` where the layout cannot tell. */
  readonly isOwnRow: ((row: number) => boolean) | null;
}

/** The headers of one layout in a region. Reading what stands below them is put off until it is known which layout it has. */
export interface LayoutFinding {
  /** Top down. */
  readonly headers: readonly FoundHeader[];
  readonly read: () => Portions<LayoutReading>;
}

/** Finds the headers of one family of layouts. */
export type LayoutReader = (region: Region) => Portions<LayoutFinding>;
