import { issueAt } from "../issue-at";
import type { ValueColumn } from "../table";
import type { TableRule } from "./rule";

/** Years of one kind that neither rise nor fall throughout. In a long table the order of the rows means nothing. */
export const yearsOutOfOrder: TableRule = ({ table, sources }) =>
  table.layout === "long"
    ? []
    : sources.flatMap(({ columns }) =>
        (["actual", "target"] as const).flatMap((kind) => {
          const ofKind = columns.filter((column): column is ValueColumn => column?.kind === kind && !column.isBaseline);
          const stray = strayOf(ofKind);
          return stray === null
            ? []
            : [
                issueAt(table.sheet, stray.column.headerCell, "years-out-of-order", {
                  year: stray.column.year,
                  previous: stray.previous,
                }),
              ];
        }),
      );

/** The first column that breaks the order which the first two set. */
const strayOf = (
  columns: readonly ValueColumn[],
): { readonly column: ValueColumn; readonly previous: number } | null => {
  let way = 0;
  for (const [index, column] of columns.entries()) {
    const previous = columns[index - 1];
    if (previous === undefined || previous.year === column.year) continue;
    const own = Math.sign(column.year - previous.year);
    if (way !== 0 && own !== way) return { column, previous: previous.year };
    way = own;
  }
  return null;
};
