import type { CellsEdit, Edit } from "../../sheet/edit-plan";
import type { CellContent, Rectangle } from "../../sheet/grid";
import { isFormula } from "../cell-content";
import { rangeAt } from "./range-at";
import { jsonBytes, type RequestPart } from "./request-in-parts";
import type { Matrix } from "./standing";

/**
 * Reads back the formulas of an edit in the very request that writes them: Excel may set their text in its own way (`=sum(a1)` becomes
 * `=SUM(A1)`), and the undo must expect what stands there. Everything else stands as it was written.
 */
export class ReadBack {
  #contents: Matrix<CellContent>;

  constructor(readonly edit: CellsEdit) {
    this.#contents = edit.contents;
  }

  /** What stands where the edit was written, once the part's answer is there. */
  get contents(): Matrix<CellContent> {
    return this.#contents;
  }

  parts(): readonly RequestPart[] {
    const block = formulaBlock(this.edit);
    if (block === null) return [];
    return [
      {
        bytes: jsonBytes(this.edit.contents),
        queue: (context) => {
          const range = rangeAt(context.workbook.worksheets.getItem(this.edit.sheet), block);
          range.load("formulas");
          return () => {
            this.#take(block, range.formulas);
          };
        },
      },
    ];
  }

  #take(block: Rectangle, formulas: Matrix<unknown>): void {
    const { range, contents } = this.edit;
    this.#contents = contents.map((line, row) =>
      line.map((content, column) => {
        const found = formulas[range.row + row - block.row]?.[range.column + column - block.column];
        return isFormula(content) && typeof found === "string" ? found : content;
      }),
    );
  }
}

export const isCellsEdit = (edit: Edit): edit is CellsEdit => edit.kind === "cells";

/** The smallest rectangle of the sheet that holds all formulas of an edit; null where it has none. */
const formulaBlock = ({ range, contents }: CellsEdit): Rectangle | null => {
  const rows = contents.flatMap((line, row) => (line.some(isFormula) ? [row] : []));
  const columns = Array.from({ length: range.columns }, (_, column) => column).filter((column) =>
    contents.some((line) => isFormula(line[column] ?? null)),
  );
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { row: range.row + top, column: range.column + left, rows: bottom - top + 1, columns: right - left + 1 };
};
