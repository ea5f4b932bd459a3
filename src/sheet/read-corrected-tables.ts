import { type AnchoredColumn, anchorColumns } from "./anchor-columns";
import { findUndatedColumns } from "./find-undated-columns";
import type { Grid, Rectangle } from "./grid";
import type { Issue } from "./issue";
import { issueAt } from "./issue-at";
import { lapsedCorrections } from "./lapsed-corrections";
import { finish, type Portions } from "./portions";
import { readTablesInPortions, type TablesReading } from "./read-tables";
import { intersection } from "./region";
import { SaidColumns } from "./said-columns";
import { correctionOfColumn, meaningOfStatement, rowKey, rowKeyText, type SheetCorrections } from "./sheet-corrections";
import type { OutlinedColumn, TableOutline } from "./table-outline";
import type { Table } from "./table";

/** The tables of a sheet as a person says that they are to be read. */
export interface CorrectedReading extends Pick<TablesReading, "tables" | "issues"> {
  /** In the order of the sheet; what is not read as a table is among them. */
  readonly outlines: readonly TableOutline[];
}

/**
 * Reads the tables of a sheet, and reads them once more where a person says otherwise of columns: a reader asks for that word before
 * it goes by a heading. Cells are never changed, only what they are taken for.
 *
 * @returns  an issue for every correction that is about nothing on the sheet, and for every table that is none by what was said
 */
export const readCorrectedTables = (grid: Grid, corrections: SheetCorrections): CorrectedReading =>
  finish(readCorrectedInPortions(grid, corrections));

/** The same in portions, for who has other things to do as well. */
export function* readCorrectedInPortions(grid: Grid, corrections: SheetCorrections): Portions<CorrectedReading> {
  const automatic = yield* readTablesInPortions(grid);
  const found = [...automatic.tables, ...automatic.undated].sort(inOrderOfSheet);
  const columns = anchorColumns(found);
  const places = found.map((table, index) => ({ table, columns: columns[index] ?? [] }));
  const reading =
    corrections.columns.length === 0
      ? automatic
      : yield* readTablesInPortions(grid, saidColumnsOf(places, corrections));
  const outlines = places.map((place) => outlineOf(grid, place, reading, corrections));
  const lost = outlines.filter(
    ({ tableIndex, columns: own }) => tableIndex === null && own.some((column) => isSaid(column, corrections)),
  );
  const anchors = columns.flat().map(({ anchor }) => anchor);
  return {
    tables: reading.tables.map((table) => withoutExcludedRows(table, corrections)),
    outlines,
    issues: [
      ...reading.issues.filter(({ code }) => lost.length === 0 || code !== "no-table"),
      ...lost.flatMap(tableLost),
      ...lapsedCorrections(grid, reading.tables, anchors, corrections),
    ],
  };
}

interface Place {
  readonly table: Table;
  readonly columns: readonly AnchoredColumn[];
}

const inOrderOfSheet = ({ range: one }: Table, { range: other }: Table): number =>
  one.row === other.row ? one.column - other.column : one.row - other.row;

const isSaid = ({ anchor }: AnchoredColumn, corrections: SheetCorrections): boolean =>
  correctionOfColumn(corrections, anchor) !== null;

const saidColumnsOf = (places: readonly Place[], corrections: SheetCorrections): SaidColumns =>
  new SaidColumns(
    places.flatMap(({ table: { headerRows, range }, columns }) =>
      columns.flatMap(({ column, anchor }) => {
        const said = correctionOfColumn(corrections, anchor);
        return said === null ? [] : [{ column, headerRows, lastRow: range.row + range.rows - 1, said }];
      }),
    ),
  );

const outlineOf = (
  grid: Grid,
  { table, columns }: Place,
  { tables, undated }: TablesReading,
  corrections: SheetCorrections,
): TableOutline => {
  const isWithin = (other: Table): boolean => intersection(table.range, headerOf(other)) !== null;
  const read = tables.filter(isWithin);
  const byColumn = new Map([...undated.filter(isWithin), ...read].flatMap((one) => one.columns.map(byItsColumn)));
  const outlined = columns.map(({ meaning: asRead, ...column }): OutlinedColumn => {
    const said = correctionOfColumn(corrections, column.anchor);
    const meaning = byColumn.get(column.column) ?? (said === null ? asRead : meaningOfStatement(said));
    return { ...column, asRead, meaning };
  });
  const { sheet, headerRows } = table;
  const [{ range, index } = { range: table.range, index: null }] = read;
  return { sheet, range, headerRows, tableIndex: index, columns: outlined, undated: undatedOf(grid, table, outlined) };
};

const byItsColumn = ({ column, meaning }: Table["columns"][number]) => [column, meaning] as const;

const headerOf = ({ range, headerRows: { first, last } }: Table): Rectangle => ({
  ...range,
  row: first,
  rows: last - first + 1,
});

const undatedOf = (grid: Grid, { headerRows, range }: Table, columns: readonly OutlinedColumn[]) => {
  const body = { first: headerRows.last + 1, last: range.row + range.rows - 1 };
  const isDated = columns.some(
    ({ meaning }) => meaning.kind === "values" || ("year" in meaning && meaning.year !== null),
  );
  return isDated
    ? columns.filter(({ meaning }) => "year" in meaning && meaning.year === null)
    : findUndatedColumns(grid, columns, body);
};

const tableLost = ({ sheet, columns: [first] }: TableOutline): readonly Issue[] =>
  first === undefined ? [] : [issueAt(sheet, first.headerCell, "correction-without-table", {})];

const withoutExcludedRows = (table: Table, { excludedRows }: SheetCorrections): Table => {
  if (excludedRows.length === 0) return table;
  const excluded = new Set(excludedRows.map(rowKeyText));
  return { ...table, rows: table.rows.filter((row) => !excluded.has(rowKeyText(rowKey(table.layout, row)))) };
};
