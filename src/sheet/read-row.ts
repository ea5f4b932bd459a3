import { noLimits } from "../domain/indicator";
import type { Unit } from "../domain/unit";
import { type Cell, formatCellAddress } from "./cell-address";
import { isColumnNumbering, numbering } from "./is-column-numbering";
import { isRowTotal } from "./is-row-total";
import { readCell } from "./read-cell";
import { readDirection } from "./read-direction";
import { type NameReading, readName } from "./read-name";
import { noDoubts, readRowUnit, type RowUnit, unitAt } from "./read-row-unit";
import { cellIn, type PlannedColumn, type RowPlan, textIn } from "./row-plan";
import type { CellReading, TableRow } from "./table";
import { unitOfCells } from "./unit-of-cells";
import { readRowStatuses } from "./read-row-statuses";
import { withRowStatus } from "./with-row-status";
import { isBlank, numberFormatAt, textOf, valueAt } from "./value-at";

/**
 * What a row below a header is, where it is no indicator.
 *
 * - `text`: a group, a note, a signature, a title
 * - `nameless`: figures that no name says anything about
 * - `ignored`: nothing, a total without a figure, or the numbers of the columns
 */
export type OtherRow = "text" | "nameless" | "ignored";

/** What holds for a row because it stands below others. */
export interface RowContext {
  /** What stands in the column of categories at or above the row, or the heading of its group. */
  readonly category: string | null;
  /** What stands in the column of regions at or above the row. */
  readonly entity: string | null;
}

/**
 * Reads one row below a header.
 *
 * @param context  what the rows above it have settled
 */
export const readRow = (plan: RowPlan, row: number, context: RowContext): TableRow | OtherRow => {
  const nameValue = valueAt(plan.grid, row, plan.name.column);
  if (typeof nameValue !== "string" || isBlank(nameValue)) return readNamelessRow(plan, row, context);
  const name = readName(nameValue);
  if (numbering.test(name.name) && isColumnNumbering(plan.grid, row)) return "ignored";
  if (isRowTotal(name.name)) return readTotal(plan, { row, column: plan.name.column }, name, context);
  const { unit, cells } = readQuantities(plan, row, readRowUnit(plan, row, name));
  if (!isIndicator(plan, row, name.name, unit, cells)) return "text";
  const direction = textIn(plan, plan.direction, row);
  return {
    row,
    name: name.name,
    entity: context.entity ?? "",
    nameCell: formatCellAddress(row, plan.name.column),
    category: context.category,
    unitText: unit.text,
    unitCell: unit.cell,
    unitDoubts: unit.doubts,
    direction: direction === null ? null : readDirection(direction),
    limits: readLimits(plan, row, unit.unit),
    places: plan.places,
    cells: withRowStatus(cells, plan.places, plan.statuses, readRowStatuses(plan.grid, row, plan.statuses)),
  };
};

const note = /^(?:备|附)?注\d*[:：]|^说明[:：]/;
const label = /[:：]$/;

/** A unit that stands with every number of the row is nearer than that of the sheet. */
const readQuantities = (
  plan: RowPlan,
  row: number,
  unit: RowUnit,
): { readonly unit: RowUnit; readonly cells: readonly CellReading[] } => {
  const own = unit.isOwn ? null : unitOfCells(plan.values.length, (index) => bareReadingAt(plan, row, index));
  const cell = own === null ? undefined : plan.values[own.index];
  if (own === null || cell === undefined) return { unit, cells: readCells(plan, row, unit.unit) };
  const nearer = unitAt(own.text, { row, column: cell.column }, { isOwn: true, doubts: noDoubts });
  return { unit: nearer, cells: readCells(plan, row, nearer.unit) };
};

const bareReadingAt = (plan: RowPlan, row: number, index: number): CellReading | undefined => {
  const planned = plan.values[index];
  return planned === undefined ? undefined : planReadingAt(plan, { row, column: planned.column }, null);
};

const readCells = (plan: RowPlan, row: number, unit: Unit | null): readonly CellReading[] =>
  plan.values.map(({ column }) => planReadingAt(plan, { row, column }, unit));

const planReadingAt = ({ grid }: RowPlan, { row, column }: Cell, unit: Unit | null): CellReading =>
  readCell(valueAt(grid, row, column), numberFormatAt(grid, row, column), unit);

/** A name makes an indicator where it has a figure, a unit or an ordinal; 填表人： and its like never do. */
const isIndicator = (
  plan: RowPlan,
  row: number,
  name: string,
  unit: RowUnit,
  cells: readonly CellReading[],
): boolean => {
  if (note.test(name)) return false;
  if (label.test(name)) return unit.isOwn && unit.unit !== null;
  return unit.isOwn || cells.some(isFigure) || hasOrdinal(plan, row);
};

/** 暂无 and … stand only where a figure would; a dash also fills the row of a heading. */
const figures: readonly CellReading["kind"][] = [
  "number",
  "band",
  "two-targets",
  "other-unit",
  "missing",
  "below-unit",
  "error",
];

const isFigure = ({ kind }: CellReading): boolean => figures.includes(kind);

const hasOrdinal = (plan: RowPlan, row: number): boolean => {
  if (plan.ordinal === null) return false;
  const value = valueAt(plan.grid, row, plan.ordinal.column);
  return typeof value === "number" || (typeof value === "string" && /^\s*\d+\s*$/.test(value));
};

const readLimits = (plan: RowPlan, row: number, unit: Unit | null): TableRow["limits"] =>
  plan.lowerLimit === null && plan.upperLimit === null
    ? noLimits
    : {
        lower: readLimit(plan, plan.lowerLimit, row, unit),
        upper: readLimit(plan, plan.upperLimit, row, unit),
      };

const readLimit = (plan: RowPlan, planned: PlannedColumn | null, row: number, unit: Unit | null): number | null => {
  if (planned === null) return null;
  const reading = planReadingAt(plan, cellIn(planned, row), unit);
  return reading.kind === "number" ? reading.value : null;
};

const readNamelessRow = (plan: RowPlan, row: number, context: RowContext) => {
  const label = findTotalLabel(plan, row);
  if (label !== null) return readTotal(plan, label.cell, { name: label.name, unitText: null }, context);
  const values = plan.grid.values[row - plan.grid.range.row] ?? [];
  const hasFigure = readCells(plan, row, null).some(isFigure);
  if (!hasFigure) return values.some((value) => textOf(value) !== null) ? "text" : "ignored";
  return isColumnNumbering(plan.grid, row) ? "ignored" : "nameless";
};

/** 合计 left of the names, often merged up to them. */
const findTotalLabel = (plan: RowPlan, row: number): { readonly cell: Cell; readonly name: string } | null => {
  for (const planned of [plan.ordinal, plan.category]) {
    const name = textIn(plan, planned, row);
    if (planned !== null && name !== null && isRowTotal(name)) return { cell: cellIn(planned, row), name };
  }
  return null;
};

/** A total has a unit of its own at most: what it adds up is settled when all rows are read. */
const readTotal = (
  plan: RowPlan,
  cell: Cell,
  name: NameReading,
  { category, entity }: RowContext,
): TableRow | "ignored" => {
  const { unit, cells } = readQuantities(plan, cell.row, readRowUnit(plan, cell.row, name));
  if (!cells.some(isFigure)) return "ignored";
  return {
    row: cell.row,
    name: name.name,
    entity: entity ?? "",
    isTotal: true,
    nameCell: formatCellAddress(cell.row, cell.column),
    category,
    unitText: unit.isOwn ? unit.text : null,
    unitCell: unit.cell,
    direction: null,
    limits: noLimits,
    places: plan.places,
    cells,
  };
};
