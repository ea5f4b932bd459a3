import { formatCellAddress } from "./cell-address";
import { isFixedHeading, type KeyedHeader } from "./find-keyed-headers";
import { joinLines } from "./join-lines";
import { mergesInRows } from "./merged-cells";
import { readHeaderStack } from "./read-header-stack";
import { readHeading } from "./read-heading";
import type { Region } from "./region";
import { meaningOfStatement } from "./sheet-corrections";
import type { Column, ColumnMeaning } from "./table";

/**
 * The columns of a table with a key that have a heading, whether anything is read from them or not.
 *
 * @param known  what the layout's reader took columns for; by zero-based column of the sheet
 */
export const headedColumns = (
  { grid, said }: Region,
  header: KeyedHeader,
  known: ReadonlyMap<number, ColumnMeaning>,
): readonly Column[] => {
  const merges = mergesInRows(grid, header.rows.first, header.rows.last);
  const kinds = new Set([...known.values()].map(({ kind }) => kind));
  const meaningOf = (column: number, heading: string): ColumnMeaning => {
    const read = known.get(column);
    if (read !== undefined) return read;
    const word = said.at(column, header.rows);
    if (word !== null) return meaningOfStatement(word);
    const { meaning } = readHeading(heading);
    return isFixedHeading(heading) && !kinds.has(meaning.kind) ? meaning : { kind: "unknown" };
  };
  const columns: Column[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const { texts, cell } = readHeaderStack(grid, merges, header.rows, column);
    const text = joinLines(texts.join(" "));
    if (text !== "")
      columns.push({
        column,
        header: text,
        headerCell: formatCellAddress(cell.row, cell.column),
        meaning: meaningOf(column, texts.at(-1) ?? ""),
      });
  }
  return columns;
};
