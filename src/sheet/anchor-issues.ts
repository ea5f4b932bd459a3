import type { Cell } from "./cell-address";
import type { IssueAnchor } from "./finding-review";
import type { CellContent, Grid } from "./grid";
import type { Issue } from "./issue";
import { indicatorsByTable } from "./indicators-by-table";
import { nameRows, type RowNames } from "./name-rows";
import type { PlacedIndicator } from "./placed-indicator";
import { columnKey, type ExcludedRow, rowKeyText } from "./sheet-corrections";
import type { TableFrame } from "./table";
import { tableAt } from "./table-at";
import { contentAt } from "./value-at";

/** A sheet as far as issues are found again on it. */
export interface AnchoredSheet {
  readonly grid: Grid;
  readonly tables: readonly TableFrame[];
  readonly indicators: readonly PlacedIndicator[];
  readonly issues: readonly Issue[];
}

/** Cells that the words of an anchor fit, each with its number among them. */
type FittingCells = ReadonlyMap<string, number>;

/** What is said of the place of an issue, before it is known how many cells that fits. */
interface Words extends ExcludedRow {
  readonly column: string;
}

const nameless: ExcludedRow = { name: "", entity: "" };

/** Says where issues of one sheet stand, in words. The rows are named at the first issue that is asked for, all at once. */
export class IssueAnchors {
  readonly #sheet: AnchoredSheet;
  #names: ReadonlyMap<TableFrame, RowNames> | null = null;
  #rows: ReadonlyMap<string, readonly NamedRow[]> | null = null;
  #nameless: ReadonlyMap<string, FittingCells> | null = null;
  readonly #fitting = new Map<string, FittingCells>();

  constructor(sheet: AnchoredSheet) {
    this.#sheet = sheet;
  }

  of(issue: Issue): IssueAnchor {
    const { sheet, sheetId } = this.#sheet.grid;
    const words = this.#wordsOf(issue);
    const isNamed = words.name + words.entity !== "";
    const cells = isNamed ? this.#cellsNamed(words) : this.#cellsWithoutName(issue.code, words.column);
    const nth = cells.get(isNamed ? placeKey(issue.range, words.column) : issue.cell) ?? 0;
    return { sheet, sheetId, code: issue.code, ...words, nth, of: Math.max(cells.size, 1) };
  }

  /** What stands in the cell of an issue. */
  contentOf({ range: { row, column } }: Issue): CellContent {
    return contentAt(this.#sheet.grid, row, column);
  }

  #wordsOf({ range, cell }: Issue): Words {
    const table = tableAt(this.#sheet.tables, range);
    if (table === undefined) return { ...nameless, column: "" };
    const { name, entity } = this.#nameOf(table, range.row, cell);
    return { name, entity, column: headingAt(table, range.column) };
  }

  #nameOf(table: TableFrame, row: number, cell: string): ExcludedRow {
    const names = this.#namesOfTables().get(table)?.get(row) ?? [];
    const [only = nameless, ...others] = names;
    return others.length === 0 ? only : (names.find(({ holds }) => holds?.(cell) === true) ?? only);
  }

  #namesOfTables(): ReadonlyMap<TableFrame, RowNames> {
    if (this.#names !== null) return this.#names;
    const { tables, indicators } = this.#sheet;
    const byTable = indicatorsByTable(tables, indicators);
    this.#names = new Map(byTable.map(({ table, indicators: own }) => [table, nameRows(table, own)]));
    return this.#names;
  }

  #cellsNamed(words: Words): FittingCells {
    const key = JSON.stringify(words);
    const known = this.#fitting.get(key);
    if (known !== undefined) return known;
    this.#rows ??= rowsByName(this.#namesOfTables());
    const cells = (this.#rows.get(rowKeyText(words)) ?? []).flatMap(({ table, row }) =>
      columnsUnder(table, words.column).map((column) => placeKey({ row, column }, words.column)),
    );
    const numbered = new Map([...new Set(cells)].map((cell, index) => [cell, index]));
    this.#fitting.set(key, numbered);
    return numbered;
  }

  #cellsWithoutName(code: string, column: string): FittingCells {
    this.#nameless ??= this.#numberNameless();
    return this.#nameless.get(JSON.stringify([code, column])) ?? new Map();
  }

  /** No row is named there, so the issues themselves are counted. */
  #numberNameless(): ReadonlyMap<string, FittingCells> {
    const numbered = new Map<string, Map<string, number>>();
    for (const issue of this.#sheet.issues) {
      const { name, entity, column } = this.#wordsOf(issue);
      if (name + entity !== "") continue;
      const key = JSON.stringify([issue.code, column]);
      const cells = numbered.get(key) ?? new Map<string, number>();
      if (!cells.has(issue.cell)) cells.set(issue.cell, cells.size);
      numbered.set(key, cells);
    }
    return numbered;
  }
}

/** The same for all anchors that have the same words. */
export const wordsKey = ({ sheet, code, name, entity, column }: IssueAnchor): string =>
  JSON.stringify([sheet, code, name, entity, column]);

/** The same for all anchors of one rule at one cell. */
export const cellKey = (anchor: IssueAnchor): string => JSON.stringify([wordsKey(anchor), anchor.nth, anchor.of]);

interface NamedRow {
  readonly table: TableFrame;
  readonly row: number;
}

const rowsByName = (tables: ReadonlyMap<TableFrame, RowNames>): ReadonlyMap<string, readonly NamedRow[]> => {
  const rows = new Map<string, NamedRow[]>();
  for (const [table, names] of tables)
    for (const [row, ofRow] of names)
      for (const name of ofRow) {
        const known = rows.get(rowKeyText(name));
        if (known === undefined) rows.set(rowKeyText(name), [{ table, row }]);
        else known.push({ table, row });
      }
  return rows;
};

/** A cell beside the columns that its table lists is told by its row alone. */
const placeKey = ({ row, column }: Cell, heading: string): string => (heading === "" ? `${row}` : `${row} ${column}`);

const headingAt = ({ columns }: TableFrame, column: number): string =>
  columnKey(columns.find((candidate) => candidate.column === column)?.header ?? "");

const columnsUnder = ({ columns, range }: TableFrame, heading: string): readonly number[] =>
  heading === ""
    ? [range.column]
    : columns.filter(({ header }) => columnKey(header) === heading).map(({ column }) => column);
