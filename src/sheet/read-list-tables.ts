import { findLayouts } from "./find-layouts";
import { findTitleTop } from "./find-title-top";
import type { Grid, ListTable, Rectangle } from "./grid";
import type { TableReading } from "./layout-reading";
import type { Portions } from "./portions";
import { readLayouts } from "./read-layouts";
import { isNote } from "./read-notes";
import { blankCells, cropGrid, intersection } from "./region";
import type { SaidColumns } from "./said-columns";
import { isBlank } from "./value-at";

/** The tables that stand in Excel's own tables, and what is left of the sheet. */
export interface ListTablesReading {
  readonly tables: readonly TableReading[];
  readonly rest: Grid;
}

/**
 * Reads the tables that a sheet's user has made tables of Excel: their ranges bound them, whatever stands around them, and their
 * total rows are no indicators. One that can't be read by itself, as where its names stand outside it, is left to the rest; so is one
 * that overlaps another, as only a broken file has it.
 */
export function* readListTables(sheet: Grid, said: SaidColumns): Portions<ListTablesReading> {
  const used = sheet.listTables.filter(({ range }) => intersection(sheet.range, range) !== null);
  if (used.length === 0) return { tables: [], rest: sheet };
  const withoutTotals = blankCells(sheet, used.flatMap(totalRowOf));
  const tables: TableReading[] = [];
  const taken: Rectangle[] = [];
  for (const table of used) {
    const place = placeOf(withoutTotals, table);
    if (!table.hasHeaderRow || taken.some((other) => intersection(other, place) !== null)) continue;
    const found = yield* readPlace(withoutTotals, place, said);
    if (found.length > 0) taken.push(place);
    tables.push(...found);
  }
  return { tables, rest: blankCells(withoutTotals, taken) };
}

const totalRowOf = ({ range, hasTotalRow }: ListTable): readonly Rectangle[] =>
  hasTotalRow ? [{ ...range, row: range.row + range.rows - 1, rows: 1 }] : [];

/** With the title over it and the notes under it. */
const placeOf = (sheet: Grid, { range }: ListTable): Rectangle => {
  const row = findTitleTop(sheet, range.row, sheet.range.row);
  return { ...range, row, rows: endOfNotes(sheet, range.row + range.rows) - row };
};

function* readPlace(sheet: Grid, place: Rectangle, said: SaidColumns): Portions<readonly TableReading[]> {
  const findings = yield* findLayouts({ sheet, grid: cropGrid(sheet, place), carriedTitle: null, said });
  return (yield* readLayouts(findings)).tables;
}

/** Behind the notes that stand below a table, one blank row between them at most. */
const endOfNotes = ({ range, values }: Grid, end: number): number => {
  const rowAt = (row: number) => values[row - range.row] ?? [];
  let next = rowAt(end).every(isBlank) ? end + 1 : end;
  while (rowAt(next).some((value) => typeof value === "string" && isNote(value))) next += 1;
  return next;
};
