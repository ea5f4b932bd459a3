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

/** A sheet written down by hand. */
export interface MemorySheet {
  readonly name: string;
  /** From A1 to the right and down; rows may differ in length. A bare content is a cell without a style. */
  readonly cells?: readonly (readonly (CellContent | MemoryCell)[])[];
  /** In A1 notation, e.g. "A1:C1". */
  readonly merges?: readonly CellAddress[];
  /** Widths by column name, in characters; the others have the sheet's default width. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** The sheet that the user looks at; the first visible one where none says so. */
  readonly isActive?: boolean;
}
