import { publicationState } from "../../domain/publication-state";
import type { Year } from "../../domain/year";
import { formatCellAddress } from "../cell-address";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { CellReading, ValueColumn } from "../table";
import { type Findings, noIssues, type TableRule } from "./rule";

/**
 * The empty cell of a headline indicator in a year whose figure should long have been out. Only in columns that hold figures of other
 * rows, for an empty form has nothing missing; and only in rows that were reported before, for one that never was is withheld, which
 * nobody overlooks.
 */
export const figureOverdue: TableRule = (findings) => {
  const rows = findings.rows.filter(({ placed }) => placed.indicator.lag !== null);
  if (rows.length === 0) return noIssues;
  const filled = filledColumns(findings.rows);
  return rows.flatMap((row) => overdueIn(row, filled, findings));
};

const overdueIn = (placedRow: PlacedRow, filled: ReadonlySet<ValueColumn>, findings: Findings): readonly Issue[] => {
  const { row, sources, placed } = placedRow;
  const { lag, observations, baseline } = placed.indicator;
  const isReported = observations.some(({ year }) => year !== baseline?.year);
  if (lag === null || !isReported) return noIssues;
  // 初步数 and 最终核实数 of one year are one figure.
  const told = new Set<Year>();
  return sources.columns.flatMap((column, index): readonly Issue[] => {
    if (column?.kind !== "actual" || !filled.has(column) || !isAbsent(row.cells[index])) return noIssues;
    const { year } = column;
    if (told.has(year) || observations.some((observation) => observation.year === year)) return noIssues;
    if (publicationState(lag, year, findings) !== "overdue") return noIssues;
    told.add(year);
    const cell = formatCellAddress(column.row ?? row.row, column.column);
    const expected = { expectedYear: year + 1, expectedMonth: lag.expectedMonth };
    return [issueAt(findings.table.sheet, cell, "figure-overdue", { year, office: lag.office, ...expected })];
  });
};

const isAbsent = (reading: CellReading | undefined): boolean =>
  reading?.kind === "blank" || reading?.kind === "missing";

const filledColumns = (rows: readonly PlacedRow[]): ReadonlySet<ValueColumn> => {
  const filled = new Set<ValueColumn>();
  for (const { row, sources } of rows) {
    for (const [index, column] of sources.columns.entries())
      if (column !== null && row.cells[index]?.kind === "number") filled.add(column);
  }
  return filled;
};
