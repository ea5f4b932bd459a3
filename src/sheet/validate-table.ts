import type { Year } from "../domain/year";
import type { Issue } from "./issue";
import { type PlacedRow, placeIndicator } from "./place-indicator";
import type { PlacedIndicator } from "./placed-indicator";
import { countNotWhole } from "./rules/count-not-whole";
import { directionMissing } from "./rules/direction-missing";
import { duplicateIndicator } from "./rules/duplicate-indicator";
import { milestoneOrder } from "./rules/milestone-order";
import { numberAsText } from "./rules/number-as-text";
import type { CellRule, Findings, ReadCell, RowRule, TableRule } from "./rules/rule";
import { shareOutsideBounds } from "./rules/share-outside-bounds";
import { starWithoutNote } from "./rules/star-without-note";
import { unitDiffers } from "./rules/unit-differs";
import { unitMissing } from "./rules/unit-missing";
import { unitUnknown } from "./rules/unit-unknown";
import { valueError } from "./rules/value-error";
import { valueUnreadable } from "./rules/value-unreadable";
import { yearInFuture } from "./rules/year-in-future";
import { valueRepeated, yearRepeated } from "./rules/year-repeated";
import type { Table } from "./table";
import { valueColumns } from "./value-columns";
import { valueSources } from "./value-sources";

const tableRules: readonly TableRule[] = [yearRepeated, yearInFuture, duplicateIndicator];

const rowRules: readonly RowRule[] = [
  unitMissing,
  unitUnknown,
  unitDiffers,
  valueRepeated,
  milestoneOrder,
  directionMissing,
];

const cellRules: readonly CellRule[] = [
  valueUnreadable,
  valueError,
  numberAsText,
  starWithoutNote,
  shareOutsideBounds,
  countNotWhole,
];

/**
 * Makes the indicators of a table and checks them. Nothing is dropped for being wrong but what cannot be read as a number, and
 * every departure from the sheet is an issue at its cell.
 *
 * @param options.asOf  the year of the assessment; actuals of later years are issues
 * @returns             one indicator for each row of the table, in its order; issues of the table, then row by row
 */
export const validateTable = (
  table: Table,
  options: { readonly asOf: Year },
): { readonly indicators: readonly PlacedIndicator[]; readonly issues: readonly Issue[] } => {
  const sources = valueSources(table);
  const rows = table.rows.map((row) => placeIndicator(table.sheet, row, sources));
  const findings: Findings = { table, sources, rows, asOf: options.asOf };
  const columns = valueColumns(table.columns).map(({ column }) => column);
  const issues: Issue[] = [];
  for (const rule of tableRules) for (const issue of rule(findings)) issues.push(issue);
  for (const row of rows) validateRow(row, columns, findings, issues);
  return { indicators: rows.map(({ placed }) => placed), issues };
};

const validateRow = (row: PlacedRow, columns: readonly number[], findings: Findings, issues: Issue[]): void => {
  for (const rule of rowRules) for (const issue of rule(row, findings)) issues.push(issue);
  for (const [index, column] of columns.entries()) {
    const reading = row.row.cells[index];
    if (reading === undefined || reading.kind === "blank") continue;
    const cell: ReadCell = { reading, column };
    for (const rule of cellRules) {
      const issue = rule(cell, row, findings);
      if (issue !== null) issues.push(issue);
    }
  }
};
