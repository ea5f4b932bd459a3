import { columnLimit, columnName, parseCellAddress, rowLimit } from "../../../sheet/cell-address";

/**
 * What can stand in a formula and looks like a reference without being one, and the references, in the order in which they are
 * tried: texts, quoted sheet names, brackets (of tables and of other files), cells, whole columns, whole rows.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$\\?])(?:(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\?])/gu;

/**
 * The formula that a cell shares with another one, as it reads in this cell: relative references move along.
 *
 * @param formula  without its `=`
 * @param rows     from the cell that has the formula to this one
 * @returns        `#REF!` stands where a reference would leave the sheet
 * @source ECMA-376-1 §18.3.1.40 f, "shared"
 * @example shiftFormula("A$1*B2", 3, 1) // "B$1*C5"
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(pieces, (piece: string, ...rest: unknown[]) => {
    const { cell, columns: columnPair, rows: rowPair } = rest.at(-1) as Partial<Record<string, string>>;
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    if (columnPair !== undefined) return shiftPair(columnPair, (end) => shiftColumn(end, columns));
    if (rowPair !== undefined) return shiftPair(rowPair, (end) => shiftRow(end, rows));
    return piece;
  });

const noReference = "#REF!";

const shiftCell = (cell: string, rows: number, columns: number): string => {
  const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  // A name such as ZZZ1 is no cell: its column would lie beyond the sheet.
  if (column === undefined || row === undefined || parseCellAddress(cell) === null) return cell;
  const shifted = [shiftColumn(column, columns), shiftRow(row, rows)];
  return shifted.includes(null) ? noReference : shifted.join("");
};

const shiftPair = (pair: string, shift: (end: string) => string | null): string => {
  const ends = pair.split(":").map(shift);
  return ends.includes(null) ? noReference : ends.join(":");
};

const shiftColumn = (text: string, by: number): string | null => {
  if (text.startsWith("$")) return text;
  const column = parseCellAddress(`${text}1`)?.column;
  if (column === undefined) return text;
  return column + by >= 0 && column + by < columnLimit ? columnName(column + by) : null;
};

const shiftRow = (text: string, by: number): string | null => {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= rowLimit ? String(row) : null;
};
