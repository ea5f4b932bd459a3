import { columnName, formatCellAddress, formatRange, parseCellAddress, parseRange } from "../../sheet/cell-address";
import { plainStyle, type CellStyle } from "../../sheet/edit-plan";
import type { CellContent, CellValue, ListTable, Rectangle } from "../../sheet/grid";
import type { CellAddress } from "../../sheet/table";
import { isFormula, withoutEmptyText } from "../cell-content";
import { sameStyle } from "../same-style";
import type { MemoryCell, MemorySheet } from "./memory-sheet";

export interface StoredCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A sheet at one moment. A change makes another state, so that what was read stays as it was. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly isActive: boolean;
  readonly merges: readonly Rectangle[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly listTables: readonly ListTable[];
  /** A cell that is empty and plain is not there. */
  readonly cells: ReadonlyMap<CellAddress, StoredCell>;
  readonly notes: ReadonlyMap<CellAddress, string>;
  /** By zero-based column. */
  readonly widths: ReadonlyMap<number, number>;
  /** What formulas give, by cell and text: this workbook knows their results and calculates none. */
  readonly results: ReadonlyMap<string, CellValue>;
}

export const emptyCell: StoredCell = { content: null, style: plainStyle };

/** The key of a formula's result: the same text may give another result in another cell. */
export const resultKey = (address: CellAddress, formula: string): string => `${address} ${formula}`;

export const isEmptyCell = ({ content, style }: StoredCell): boolean =>
  content === null && sameStyle(style, plainStyle);

/** @throws RangeError where a merge or a column has no such name */
export const stateOf = (sheet: MemorySheet, id: string): SheetState => {
  const cells = new Map<CellAddress, StoredCell>();
  const results = new Map<string, CellValue>();
  for (const [row, line] of (sheet.cells ?? []).entries())
    for (const [column, written] of line.entries()) {
      const { content, value, style } = asMemoryCell(written);
      const address = formatCellAddress(row, column);
      const cell = { content: withoutEmptyText(content), style: { ...plainStyle, ...style } };
      if (!isEmptyCell(cell)) cells.set(address, cell);
      if (isFormula(content) && value !== undefined) results.set(resultKey(address, content), value);
    }
  return {
    id,
    name: sheet.name,
    isHidden: sheet.isHidden ?? false,
    isProtected: sheet.isProtected ?? false,
    isActive: sheet.isActive ?? false,
    merges: (sheet.merges ?? []).map((text) => known(parseRange(text), text)),
    hiddenRows: (sheet.hiddenRows ?? []).map((number) => number - 1).sort(ascending),
    hiddenColumns: (sheet.hiddenColumns ?? []).map(columnOf).sort(ascending),
    listTables: (sheet.listTables ?? []).map(({ name, range, hasHeaderRow = true, hasTotalRow = false }) => ({
      name,
      range: known(parseRange(range), range),
      hasHeaderRow,
      hasTotalRow,
    })),
    cells,
    notes: new Map(Object.entries(sheet.notes ?? {})),
    widths: new Map(Object.entries(sheet.widths ?? {}).map(([name, width]) => [columnOf(name), width])),
    results,
  };
};

const asMemoryCell = (written: CellContent | MemoryCell): MemoryCell =>
  typeof written === "object" && written !== null ? written : { content: written };

const ascending = (one: number, other: number): number => one - other;

const columnOf = (name: string): number => known(parseCellAddress(`${name}1`), name).column;

const known = <Found>(found: Found | null, text: string): Found => {
  if (found === null) throw new RangeError(`no place of a sheet: ${text}`);
  return found;
};

/** The inverse of `stateOf`, without the id. */
export const writtenDown = (state: SheetState): MemorySheet => {
  const cells: ((MemoryCell | null)[] | undefined)[] = [];
  for (const [address, { content, style }] of state.cells) {
    const { row, column } = known(parseCellAddress(address), address);
    const value = isFormula(content) ? state.results.get(resultKey(address, content)) : undefined;
    const line = (cells[row] ??= []);
    line[column] = { content, style, ...(value === undefined ? {} : { value }) };
  }
  return {
    name: state.name,
    cells: Array.from(cells, (line) => Array.from(line ?? [], (cell: MemoryCell | null | undefined) => cell ?? null)),
    merges: state.merges.map(formatRange),
    hiddenRows: state.hiddenRows.map((row) => row + 1),
    hiddenColumns: state.hiddenColumns.map(columnName),
    listTables: state.listTables.map(({ range, ...table }) => ({ ...table, range: formatRange(range) })),
    notes: Object.fromEntries(state.notes),
    widths: Object.fromEntries([...state.widths].map(([column, width]) => [columnName(column), width])),
    isHidden: state.isHidden,
    isProtected: state.isProtected,
    isActive: state.isActive,
  };
};
