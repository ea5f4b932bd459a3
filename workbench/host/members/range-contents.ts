import type { Call } from "../api/api-object";
import type { Property } from "../api/api-type";
import { enterText } from "../book/enter-text";
import { isError, isFormula, type Cell, type CellValue } from "../book/cell";
import { displayText } from "../book/display-text";
import { fits, sizesDiffer } from "./cell-properties";
import type { CellRange } from "./cell-range";

/** What a range shows and takes as values, formulas, text, types and number formats. */
export const contentProperties: Readonly<Record<string, Property<CellRange>>> = {
  formulas: {
    since: "1.1",
    evidence: "documented",
    note: "without the leading apostrophe of text, as office-js issue 6687 reports",
    get: (range, call) => range.matrix(call.location, (cell) => apiFormula(cell)),
    set: setContents,
  },
  numberFormat: {
    since: "1.1",
    evidence: "documented",
    get: (range, call) => range.matrix(call.location, (cell) => cell.numberFormat),
    set: (range, value, call) => {
      eachCell(range, value, call, "format", (cell, format) => {
        if (typeof format !== "string") throw call.invalid();
        return { ...cell, numberFormat: format === "" ? "General" : format };
      });
    },
  },
  text: {
    since: "1.1",
    evidence: "guessed",
    note: "General, fixed decimals, thousands and percentages only; other formats are refused",
    get: (range, call) => range.matrix(call.location, (cell) => displayText(cell.value, cell.numberFormat)),
  },
  valueTypes: {
    since: "1.1",
    evidence: "documented",
    note: "guessed that numbers are always Double",
    get: (range, call) => range.matrix(call.location, (cell) => valueType(cell.value)),
  },
  values: {
    since: "1.1",
    evidence: "documented",
    get: (range, call) => range.matrix(call.location, (cell) => apiValue(cell.value)),
    set: setContents,
  },
};

/** Values and formulas are set alike: text that begins like a formula is one either way. */
function setContents(range: CellRange, value: unknown, call: Call): void {
  eachCell(range, value, call, "content", (cell, content) => ({ ...cell, ...entered(content, cell, call) }));
}

function entered(content: unknown, cell: Cell, call: Call): Partial<Cell> {
  if (typeof content === "string") return enterText(content, cell.numberFormat);
  if (typeof content === "number" || typeof content === "boolean") return { content, value: content };
  throw call.invalid();
}

/**
 * Writes an array of the range's size, or one value into every cell; null leaves a cell as it is.
 * Evidence: documented (excel-add-ins-blank-null-values, excel-add-ins-ranges-set-get-values).
 */
function eachCell(
  range: CellRange,
  value: unknown,
  call: Call,
  kind: "content" | "format",
  change: (cell: Cell, value: unknown) => Cell,
): void {
  const isOne = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (!isOne && !fits(value, range)) throw call.invalid(sizesDiffer);
  const { row: top, column: left } = range.area;
  range.change(kind, call.location, (cell, row, column) => {
    const one = isOne ? value : value[row - top]?.[column - left];
    return one === null || one === undefined || isHiddenByMerge(range, kind, row, column) ? cell : change(cell, one);
  });
}

/** Evidence: guessed. Cells under a merged area other than its first take no content. */
function isHiddenByMerge({ sheet }: CellRange, kind: "content" | "format", row: number, column: number): boolean {
  const merge = kind === "content" ? sheet.mergeAt(row, column) : undefined;
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

function apiFormula({ content, value }: Cell): unknown {
  return isFormula(content) ? content : apiValue(value);
}

export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
