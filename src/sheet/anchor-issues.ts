import type { IssueAnchor } from "./finding-review";
import type { CellContent, Grid } from "./grid";
import { isYearNumber } from "../domain/find-year";
import type { Issue } from "./issue";
import type { Column, ColumnMeaning, TableFrame } from "./table";
import { tableAt } from "./table-at";
import { contentAt, valueAt } from "./value-at";

/** A sheet as far as issues are found again on it. */
export interface AnchoredSheet {
  readonly grid: Grid;
  readonly tables: readonly TableFrame[];
}

/** Columns whose words do not name a row: they are what issues are about, or what changes beside them. */
const notNaming: ReadonlySet<ColumnMeaning["kind"]> = new Set<ColumnMeaning["kind"]>([
  "ordinal",
  "unit",
  "direction",
  "upper-limit",
  "lower-limit",
  "remark",
  "actual",
  "target",
  "values",
  "annotation",
  "excluded",
]);

interface RowName {
  readonly text: string;
  readonly nth: number;
}

const unnamed: RowName = { text: "", nth: 0 };

/** Says where issues of one sheet stand, in words. The rows are named at the first issue that is asked for, all at once. */
export class IssueAnchors {
  readonly #sheet: AnchoredSheet;
  #names: ReadonlyMap<TableFrame, readonly RowName[]> | null = null;

  constructor(sheet: AnchoredSheet) {
    this.#sheet = sheet;
  }

  of({ sheet, code, range }: Issue): IssueAnchor {
    const table = tableAt(this.#sheet.tables, range);
    const name = table === undefined ? unnamed : this.#nameOf(table, range.row);
    const column = table?.columns.find((candidate) => candidate.column === range.column);
    return { sheet, code, row: name.text, nth: name.nth, column: compact(column?.header ?? "") };
  }

  /** What stands in the cell of an issue. */
  contentOf({ range: { row, column } }: Issue): CellContent {
    return contentAt(this.#sheet.grid, row, column);
  }

  #nameOf(table: TableFrame, row: number): RowName {
    this.#names ??= nameRows(this.#sheet);
    return this.#names.get(table)?.[row - table.headerRows.last - 1] ?? unnamed;
  }
}

/** @example anchorKey({ sheet: "甲", code: "unit-missing", row: "", nth: 0, column: "" }) // '["甲","unit-missing","",0,""]' */
export const anchorKey = ({ sheet, code, row, nth, column }: IssueAnchor): string =>
  JSON.stringify([sheet, code, row, nth, column]);

/** Names the rows under the header of each table; rows of one name are counted through the whole sheet. */
const nameRows = ({ grid, tables }: AnchoredSheet): ReadonlyMap<TableFrame, readonly RowName[]> => {
  const seen = new Map<string, number>();
  return new Map(
    tables.map((table) => {
      const naming = table.columns.filter(({ meaning }) => !notNaming.has(meaning.kind));
      const first = table.headerRows.last + 1;
      const rows = Array.from({ length: table.range.row + table.range.rows - first }, (_, index) => {
        const text = naming
          .map((column) => wordsAt(grid, first + index, column))
          .join(" ")
          .trim();
        const nth = seen.get(text) ?? 0;
        seen.set(text, nth + 1);
        return { text, nth };
      });
      return [table, rows];
    }),
  );
};

/** Figures name no row, unless they are years. */
const wordsAt = (grid: Grid, row: number, { column }: Column): string => {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return isYearNumber(value) ? String(value) : "";
  return typeof value === "string" && /\p{L}/u.test(value) ? compact(value) : "";
};

/** Blanks and line breaks come and go. */
const compact = (text: string): string => text.replace(/\s/g, "");
