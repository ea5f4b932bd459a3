import type { CellStyle } from "../../sheet/edit-plan";
import type { CellContent, CellValue } from "../../sheet/grid";
import type { CellAddress } from "../../sheet/table";

/** A cell written down by hand. */
export interface MemoryCell {
  readonly content: CellContent;
  /** What a formula gives. A constant gives itself. */
  readonly value?: CellValue;
  readonly style?: Partial<CellStyle>;
}

/** One of Excel's own tables, written down by hand. */
export interface MemoryListTable {
  readonly name: string;
  /** In A1 notation, with its header row and its total row. */
  readonly range: CellAddress;
  /** It has one where nothing is said. */
  readonly hasHeaderRow?: boolean;
  /** It has none where nothing is said. */
  readonly hasTotalRow?: boolean;
}

/** A sheet written down by hand. */
export interface MemorySheet {
  readonly name: string;
  /** From A1 to the right and down; rows may differ in length. A bare content is a cell without a style. */
  readonly cells?: readonly (readonly (CellContent | MemoryCell)[])[];
  /** In A1 notation, e.g. "A1:C1". */
  readonly merges?: readonly CellAddress[];
  /** Widths by column name, in characters; the others have the sheet's default width. */
  readonly widths?: Readonly<Record<string, number>>;
  /** By the numbers that Excel shows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** By name. */
  readonly hiddenColumns?: readonly string[];
  readonly listTables?: readonly MemoryListTable[];
  /** By cell. */
  readonly notes?: Readonly<Record<CellAddress, string>>;
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** The sheet that the user looks at; the first visible one where none says so. */
  readonly isActive?: boolean;
}
