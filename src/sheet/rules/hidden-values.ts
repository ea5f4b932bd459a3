import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { CellAddress } from "../table";
import type { TableRule } from "./rule";

/** Rows and columns that nobody sees, with values that were read all the same. */
export const hiddenValues: TableRule = ({ table, rows }) => {
  const { hiddenRows, hiddenColumns } = table.grid;
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return [];
  const [isHiddenRow, isHiddenColumn] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const found = new Map<CellAddress, Issue>();
  const tell = (cell: CellAddress, what: "row" | "column") => {
    if (!found.has(cell)) found.set(cell, issueAt(table.sheet, cell, "hidden-values", { what }));
  };
  for (const { row } of rows)
    for (const [index, place] of row.places.entries()) {
      if (row.cells[index]?.kind !== "number") continue;
      if (isHiddenRow.has(place.row ?? row.row)) tell(row.nameCell, "row");
      if (isHiddenColumn.has(place.column)) tell(place.headerCell, "column");
    }
  return [...found.values()];
};
