import { type ColumnAnchor, columnKey } from "./sheet-corrections";
import type { Column, TableFrame } from "./table";

/** A column with the words by which it is found again. */
export interface AnchoredColumn extends Column {
  readonly anchor: ColumnAnchor;
}

/**
 * Numbers the columns that are headed alike, table by table and from left to right; those that the add-in wrote do not count.
 *
 * @returns  the columns of each table, in the order of `tables`
 */
export const anchorColumns = (
  tables: readonly Pick<TableFrame, "columns">[],
): readonly (readonly AnchoredColumn[])[] => {
  const seen = new Map<string, number>();
  return tables.map(({ columns }) =>
    columns
      .filter(({ meaning }) => meaning.kind !== "annotation")
      .map((column) => {
        const heading = columnKey(column.header);
        const nth = seen.get(heading) ?? 0;
        seen.set(heading, nth + 1);
        return { ...column, anchor: { heading, nth } };
      }),
  );
};
