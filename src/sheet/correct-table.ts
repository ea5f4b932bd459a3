import { readingAt } from "./reading-at";
import { type ColumnCorrection, columnKey, rowKey, type SheetCorrections } from "./sheet-corrections";
import type { CellReading, Column, Table, TableLayout, TableRow, ValueColumn } from "./table";

/** Layouts in which a column is a year of whatever stands in the row, so that one more may be read as data. */
const columnsAreYears: readonly TableLayout[] = ["indicator-by-year", "region-by-year"];

/** What is to be done to the columns of one table, by zero-based column of the sheet. */
interface ColumnChanges {
  readonly excluded: ReadonlySet<number>;
  readonly changed: ReadonlyMap<number, ColumnCorrection>;
  /** Those of `changed` that no values were taken from. */
  readonly added: readonly ValueColumn[];
}

/**
 * The table as a person says that it is to be read: without the rows and columns that are left out, and with the kind, year and
 * unit that columns were given. Cells are never changed, only what they are taken for.
 */
export const correctTable = (table: Table, corrections: SheetCorrections): Table => {
  const changes = changesOf(table, corrections);
  const excludedRows = new Set(corrections.excludedRows.map(keyOf));
  const kept =
    excludedRows.size === 0
      ? table.rows
      : table.rows.filter((row) => !excludedRows.has(keyOf(rowKey(table.layout, row))));
  if (changes.excluded.size + changes.changed.size === 0) return kept === table.rows ? table : { ...table, rows: kept };
  const rows = new RowCorrector(table, changes);
  return {
    ...table,
    columns: table.columns.map((column) => correctedColumn(column, changes)),
    rows: kept.flatMap((row) => rows.corrected(row)),
  };
};

/** The form in which two keys of rows are compared; no name holds a line end. */
export const keyOf = ({ name, entity }: { readonly name: string; readonly entity: string }): string =>
  `${entity}\n${name}`;

const changesOf = ({ columns, rows, layout }: Table, corrections: SheetCorrections): ColumnChanges => {
  const excludedKeys = new Set(corrections.excludedColumns);
  const changedByKey = new Map(corrections.columns.map((change) => [change.heading, change]));
  const used = usedColumns(rows);
  const excluded = new Set<number>();
  const changed = new Map<number, ColumnCorrection>();
  const added: ValueColumn[] = [];
  for (const { column, header, headerCell, meaning } of columns) {
    const key = columnKey(header);
    const change = changedByKey.get(key);
    if (meaning.kind === "annotation") continue;
    if (excludedKeys.has(key)) excluded.add(column);
    else if (change !== undefined && used.has(column)) changed.set(column, change);
    else if (change !== undefined && columnsAreYears.includes(layout)) {
      changed.set(column, change);
      added.push({ column, headerCell, kind: change.kind, year: change.year, isBaseline: false });
    }
  }
  return { excluded, changed, added };
};

/** The columns that values are taken from. Rows share their lists of places, so that each is looked through once. */
const usedColumns = (rows: readonly TableRow[]): ReadonlySet<number> => {
  const lists = new Set(rows.map(({ places }) => places));
  const used = new Set<number>();
  for (const places of lists) for (const { column } of places) used.add(column);
  return used;
};

const correctedColumn = (column: Column, { excluded, changed }: ColumnChanges): Column => {
  if (excluded.has(column.column)) return { ...column, meaning: { kind: "excluded" } };
  const change = changed.get(column.column);
  return change === undefined ? column : { ...column, meaning: { kind: change.kind, year: change.year } };
};

/** Corrects rows; those that shared their places still do. */
class RowCorrector {
  readonly #table: Table;
  readonly #changes: ColumnChanges;
  readonly #places = new Map<readonly ValueColumn[], readonly ValueColumn[]>();

  constructor(table: Table, changes: ColumnChanges) {
    this.#table = table;
    this.#changes = changes;
  }

  /** @returns  no row where all its columns are left out */
  corrected(row: TableRow): readonly TableRow[] {
    const places = this.#placesOf(row.places);
    if (places === row.places) return [row];
    if (places.length === 0) return [];
    const stated = this.#statedUnit(row);
    const unitText = stated ?? row.unitText;
    const known = new Map(row.places.map((place, index) => [cellKey(place, row), row.cells[index]]));
    const cells = places.map((place): CellReading => {
      const reading = stated === null ? known.get(cellKey(place, row)) : undefined;
      return reading ?? readingAt(this.#table.grid, place.row ?? row.row, place.column, unitText);
    });
    const { unitDoubts, ...rest } = row;
    return [
      { ...rest, ...(stated === null && unitDoubts !== undefined ? { unitDoubts } : {}), unitText, places, cells },
    ];
  }

  #placesOf(places: readonly ValueColumn[]): readonly ValueColumn[] {
    const known = this.#places.get(places);
    if (known !== undefined) return known;
    const { excluded, changed, added } = this.#changes;
    const kept = places.filter(({ column }) => !excluded.has(column));
    const isTouched = kept.length < places.length || added.length > 0 || kept.some(({ column }) => changed.has(column));
    const corrected = isTouched ? [...kept.map((place) => this.#corrected(place)), ...added].sort(inOrder) : places;
    this.#places.set(places, corrected);
    return corrected;
  }

  #corrected(place: ValueColumn): ValueColumn {
    const change = this.#changes.changed.get(place.column);
    if (change === undefined) return place;
    // Where the years run down, the column has no year of its own.
    const year = place.row === undefined ? change.year : place.year;
    return { ...place, kind: change.kind, year, isBaseline: false };
  }

  /** A column that is one indicator's may be given a unit; where the columns are years, the unit is the row's. */
  #statedUnit({ places }: TableRow): string | null {
    if (columnsAreYears.includes(this.#table.layout)) return null;
    for (const { column } of places) {
      const unitText = this.#changes.changed.get(column)?.unitText ?? null;
      if (unitText !== null) return unitText;
    }
    return null;
  }
}

const cellKey = (place: ValueColumn, { row }: TableRow): string => `${place.row ?? row} ${place.column}`;

/** From left to right, as the readers list them. */
const inOrder = (one: ValueColumn, other: ValueColumn): number =>
  (one.row ?? 0) - (other.row ?? 0) || one.column - other.column;
