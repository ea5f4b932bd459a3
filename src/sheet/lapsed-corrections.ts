import { normaliseName } from "../domain/normalise-name";
import type { Grid } from "./grid";
import type { Issue } from "./issue";
import { issueOfSheet } from "./issue-at";
import {
  type ColumnAnchor,
  type ColumnCorrection,
  rowKey,
  rowKeyText,
  type SheetCorrections,
} from "./sheet-corrections";
import type { Table } from "./table";

/**
 * Tells of the corrections whose column, row or name is not on the sheet; they are kept: it may come back.
 *
 * @param anchors  those of all columns of the sheet
 */
export const lapsedCorrections = (
  grid: Grid,
  tables: readonly Table[],
  anchors: readonly ColumnAnchor[],
  { columns, excludedRows, names }: SheetCorrections,
): readonly Issue[] => {
  const rowKeys = excludedRows.length === 0 ? nothing : keysOfRows(tables);
  const written = names.length === 0 ? nothing : namesIn(tables);
  return [
    ...columns
      .filter((column) => !anchors.some((anchor) => isMeant(column, anchor)))
      .map(({ heading }) => lapsed(grid, "column", heading)),
    ...excludedRows
      .filter((row) => !rowKeys.has(rowKeyText(row)))
      .map(({ name, entity }) => lapsed(grid, "row", [entity, name].filter((part) => part !== "").join("·"))),
    ...names.filter((name) => !written.has(name.written)).map((name) => lapsed(grid, "name", name.written)),
  ];
};

const nothing: ReadonlySet<string> = new Set();

const isMeant = ({ heading, nth }: ColumnCorrection, anchor: ColumnAnchor): boolean =>
  heading === anchor.heading && (nth === null || nth === anchor.nth);

const lapsed = (grid: Grid, what: "column" | "row" | "name", words: string): Issue =>
  issueOfSheet(grid, "correction-lapsed", { what, words });

const keysOfRows = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ layout, rows }) => rows.map((row) => rowKeyText(rowKey(layout, row)))));

const namesIn = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => normaliseName(name))));
