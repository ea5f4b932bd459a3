import type { RowSpan } from "./find-header-rows";
import { endsPortion, type Portions } from "./portions";
import { readRow } from "./read-row";
import { type RowPlan, textIn } from "./row-plan";
import type { PartOf, TableRow } from "./table";

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
  let category: string | null = null;
  let entity: string | null = null;
  let whole: PartOf | null = null;
  for (let row = span.first; row <= span.last; row += 1) {
    if (endsPortion(row)) yield;
    category = textIn(plan, plan.category, row) ?? category;
    entity = textIn(plan, plan.entity, row) ?? entity;
    const read = readRow(plan, row, { category, entity, whole });
    if (typeof read === "object") {
      rows.push(read);
      if (read.partOf === undefined) whole = { name: read.name, cell: read.nameCell };
    } else if (read === "nameless") rowsWithoutName.push(row);
    else if (read === "text") {
      textRows.push(row);
      if (plan.category === null) category = textIn(plan, plan.name, row) ?? category;
    }
  }
  return { rows, rowsWithoutName, textRows };
}
