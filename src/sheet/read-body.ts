import type { RowSpan } from "./find-header-rows";
import { endsPortion, type Portions } from "./portions";
import { opensParts } from "./names-part";
import { readRow } from "./read-row";
import { type RowPlan, textIn } from "./row-plan";
import type { TableRow } from "./table";
import { unitOfTotals } from "./unit-of-totals";
import { valueAt } from "./value-at";
import { WholeOfRows } from "./whole-of-rows";

/** The rows below a header, told apart; zero-based rows of the sheet. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly rowsWithoutName: readonly number[];
  readonly textRows: readonly number[];
}

/**
 * Reads the rows between a header and the next one, or the end of the sheet.
 *
 * A category, or a region, holds until the next one: cells of it are merged, or left blank. Without a column of categories the heading of a
 * group of rows is their category.
 */
export function* readBody(plan: RowPlan, span: RowSpan): Portions<Body> {
  const rows: TableRow[] = [];
  const rowsWithoutName: number[] = [];
  const textRows: number[] = [];
  const wholes = new WholeOfRows();
  let category: string | null = null;
  let entity: string | null = null;
  for (let row = span.first; row <= span.last; row += 1) {
    if (endsPortion(row)) yield;
    category = textIn(plan, plan.category, row) ?? category;
    entity = textIn(plan, plan.entity, row) ?? entity;
    const read = readRow(plan, row, { category, entity });
    if (typeof read === "object") rows.push(withWhole(plan, read, wholes));
    else if (read === "nameless") rowsWithoutName.push(row);
    else if (read === "text") {
      textRows.push(row);
      const heading = textIn(plan, plan.name, row);
      if (heading !== null && opensParts(heading)) wholes.open();
      else {
        wholes.end();
        if (plan.category === null) category = heading ?? category;
      }
    }
  }
  return { rows: unitOfTotals(rows), rowsWithoutName, textRows };
}

const withWhole = ({ grid, name }: RowPlan, row: TableRow, wholes: WholeOfRows): TableRow => {
  const value = valueAt(grid, row.row, name.column);
  const text = typeof value === "string" ? value : row.name;
  const partOf = wholes.of(row, text);
  wholes.take(row, text, partOf !== null);
  return partOf === null ? row : { ...row, partOf };
};
