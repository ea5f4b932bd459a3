import type { Unit } from "../../domain/unit";
import { convertUnit, findUnit, unitUnderName } from "../../domain/units";
import type { Grid } from "../grid";
import type { IssueOf } from "../issue";
import { mergeAt, mergesInRows } from "../merged-cells";
import { plainText } from "../plain-text";
import { readAbsence } from "../read-absence";
import { readQuantity } from "../read-quantity";
import { isRowInFormulas } from "../rows-in-formulas";
import type { Column, TableFrame } from "../table";
import { contentAt, isBlank, numberFormatAt, valueAt } from "../value-at";
import type { CellChange, Repair } from "./repair";

/** A double keeps no more digits than that. @source Microsoft, "Excel specifications and limits": number precision */
const keptDigits = 15;

/**
 * Converts all figures of a row into the plan's unit, and writes that unit in the row's own cell of the column of units.
 *
 * @returns  `null` where the units do not convert, where the unit does not stand in a cell of the row alone, where a figure is a
 *           formula or a text, where a formula of the sheet refers to the row, and where the row holds other numbers,
 *           which may be in the same unit
 */
export const convertRowUnit = ({ range, parameters }: IssueOf<"unit-differs">, table: TableFrame): Repair | null => {
  const { row, column } = range;
  const [from, to] = [parameters.unit, parameters.expected].map((text) => unitOf(text, parameters.name));
  if (table.layout !== "indicator-by-year" || from == null || to == null || !isOwnUnit(table, row, column)) return null;
  const figures = convertFigures(table, row, from, to);
  const segment = { ...table.range, row, rows: 1 };
  // A sum, for instance, would go on adding them to figures in the old unit.
  if (figures === null || isRowInFormulas(table.grid, row)) return null;
  const unit: CellChange = {
    row,
    column,
    before: contentAt(table.grid, row, column),
    content: parameters.expected,
    numberFormat: null,
  };
  return { kind: "convert-unit", changes: [unit, ...figures], restsOn: [segment] };
};

/** Makes a number in the row's unit of a text that states a number in another unit, such as 28亿元 among 万元. */
export const convertCellUnit = (
  { range: { row, column }, parameters }: IssueOf<"value-in-other-unit">,
  { grid }: TableFrame,
): Repair | null => {
  const before = contentAt(grid, row, column);
  const quantity = typeof before === "string" ? readQuantity(plainText(before)) : null;
  const [from, to] = [findUnit(parameters.unit), findUnit(parameters.expected)];
  if (quantity?.mark !== null || quantity.qualifier !== null || from === null || to === null) return null;
  const content = converted(quantity.value, from, to);
  if (content === null) return null;
  const numberFormat = numberFormatAt(grid, row, column) === "@" ? "General" : null;
  return { kind: "convert-unit", changes: [{ row, column, before, content, numberFormat }], restsOn: [] };
};

const unitOf = (text: string, name: string): Unit | null => {
  const unit = findUnit(text);
  return unit === null ? null : unitUnderName(name, unit);
};

const isOwnUnit = ({ columns, grid, headerRows }: TableFrame, row: number, column: number): boolean =>
  row > headerRows.last &&
  columns.some((candidate) => candidate.column === column && candidate.meaning.kind === "unit") &&
  mergeAt(mergesInRows(grid, row, row), { row, column }) === null;

const holdsFigures = ({ meaning: { kind } }: Column): boolean =>
  kind === "actual" || kind === "target" || kind === "upper-limit" || kind === "lower-limit";

/** @returns  `null` where something in the row stands in the way */
const convertFigures = (
  { columns, grid }: TableFrame,
  row: number,
  from: Unit,
  to: Unit,
): readonly CellChange[] | null => {
  const changes: CellChange[] = [];
  for (const column of columns) {
    if (column.meaning.kind === "unknown" && typeof valueAt(grid, row, column.column) === "number") return null;
    if (!holdsFigures(column) || isNoFigure(grid, row, column.column)) continue;
    const change = convertFigure(grid, row, column.column, from, to);
    if (change === null) return null;
    changes.push(change);
  }
  return changes;
};

const isNoFigure = (grid: Grid, row: number, column: number): boolean => {
  const value = contentAt(grid, row, column);
  return isBlank(value) || (typeof value === "string" && readAbsence(plainText(value)) !== null);
};

const convertFigure = (grid: Grid, row: number, column: number, from: Unit, to: Unit): CellChange | null => {
  const before = contentAt(grid, row, column);
  const standing = numberFormatAt(grid, row, column);
  const content = typeof before === "number" && !standing.includes("%") ? converted(before, from, to) : null;
  if (content === null) return null;
  return { row, column, before, content, numberFormat: hidesDecimals(standing, content) ? "General" : null };
};

const converted = (value: number, from: Unit, to: Unit): number | null => {
  const exact = convertUnit(value, from, to);
  return exact === null ? null : Number(exact.toPrecision(keptDigits));
};

/** A figure that was whole in its old unit and is not in its new one would be shown as another figure. */
const hidesDecimals = (numberFormat: string, value: number): boolean =>
  !Number.isInteger(value) && /^[#,0]+$/.test(numberFormat);
