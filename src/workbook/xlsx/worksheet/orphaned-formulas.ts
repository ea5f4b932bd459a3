import type { CellsEdit } from "../../../sheet/edit-plan";
import type { Rectangle } from "../../../sheet/grid";
import { sameContent } from "../../cell-content";
import { readFormulaTag, type SharedFormula } from "./formula-reader";
import { contentAt, type SheetReading } from "./read-sheet";
import type { SheetScanner } from "./sheet-scanner";
import { shiftFormula } from "./shift-formula";

/**
 * Formulas that other cells share and whose own cell is overwritten. The sharing cells then get them as formulas of their own,
 * or they would refer to one that is gone.
 */
export class OrphanedFormulas {
  readonly #orphans: ReadonlyMap<string, SharedFormula>;

  constructor(reading: SheetReading, edits: readonly CellsEdit[]) {
    const isOverwritten = ({ row, column }: SharedFormula): boolean =>
      edits.some((edit) => {
        const content = edit.contents[row - edit.range.row]?.[column - edit.range.column];
        return content !== undefined && !sameContent(content, contentAt(reading, row, column));
      });
    this.#orphans = new Map([...reading.sharedFormulas].filter(([, formula]) => isOverwritten(formula)));
  }

  get areThere(): boolean {
    return this.#orphans.size > 0;
  }

  /** The formula of the cell that a scanner stands on, without `=`, where it has lost the one that it shares. */
  formulaOf(bytes: Buffer, scanner: SheetScanner): string | null {
    if (!this.areThere || scanner.formulaTag < 0) return null;
    const { kind, sharedId } = readFormulaTag(bytes, scanner.formulaTag);
    const orphan = kind === "shared" && sharedId !== undefined ? this.#orphans.get(sharedId) : undefined;
    return orphan === undefined
      ? null
      : shiftFormula(orphan.text, scanner.row - orphan.row, scanner.column - orphan.column);
  }
}

/** Whether an edit's content at a cell of a range is another than what stands there. */
export const changesCellsOf = (reading: SheetReading, edit: CellsEdit, range: Rectangle): boolean =>
  edit.contents.some((contents, r) =>
    contents.some((content, c) => {
      const [row, column] = [edit.range.row + r, edit.range.column + c];
      const isInside =
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns;
      return isInside && !sameContent(content, contentAt(reading, row, column));
    }),
  );
