import type { Unit } from "../../domain/unit";
import { convertUnit, findUnit, unitUnderName } from "../../domain/units";
import type { Cell } from "../cell-address";
import type { CellContent, Grid } from "../grid";
import { isOfValues } from "../is-of-values";
import type { IssueOf } from "../issue";
import { mergeAt, mergesInRows } from "../merged-cells";
import { plainText } from "../plain-text";
import { readAbsence } from "../read-absence";
import { readName } from "../read-name";
import { readQuantity } from "../read-quantity";
import { isRowInFormulas } from "../rows-in-formulas";
import type { Column, TableFrame } from "../table";
import { contentAt, isBlank, numberFormatAt, valueAt } from "../value-at";
import type { CellChange, Repair } from "./repair";
import type { RepairHindrance } from "./repair-hindrance";

/** A double keeps no more digits than that. @source Microsoft, "Excel specifications and limits": number precision */
const keptDigits = 15;

/**
 * Converts all figures of a row into the plan's unit, and writes that unit where the row states its own: in its cell of the column
 * of units, or behind its name.
 *
 * @param table  `undefined` where the unit stands outside every table
 * @returns      `null` where the units do not convert; otherwise the repair, or what stands in its way
 */
export const convertRowUnit = (
  { range, parameters }: IssueOf<"unit-differs">,
  table: TableFrame | undefined,
): Repair | RepairHindrance | null => {
  const { row } = range;
  const [from, to] = [parameters.unit, parameters.expected].map((text) => unitOf(text, parameters.name));
  if (from == null || to == null) return null;
  const unit = table?.layout === "indicator-by-year" ? changeOfUnit(table, range, parameters) : null;
  if (table === undefined || unit === null) return "unit-shared";
  const figures = convertFigures(table, row, from, to);
  if (typeof figures === "string") return figures;
  // A sum, for instance, would go on adding them to figures in the old unit.
  if (isRowInFormulas(table.grid, row)) return "row-in-formulas";
  return { kind: "convert-unit", changes: [unit, ...figures], restsOn: [{ ...table.range, row, rows: 1 }] };
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

/** @returns  `null` where the unit is not the row's own, or the new one would not be read from where it is written */
const changeOfUnit = (
  { columns, grid, headerRows }: TableFrame,
  { row, column }: Cell,
  { unit, expected }: { readonly unit: string; readonly expected: string },
): CellChange | null => {
  if (row <= headerRows.last || mergeAt(mergesInRows(grid, row, row), { row, column }) !== null) return null;
  const kind = columns.find((candidate) => candidate.column === column)?.meaning.kind;
  const before = contentAt(grid, row, column);
  const content = kind === "unit" ? expected : kind === "name" ? renamedUnit(before, unit, expected) : null;
  return content === null ? null : { row, column, before, content, numberFormat: null };
};

/** @example renamedUnit("技术合同成交额（万元）", "万元", "亿元") // "技术合同成交额（亿元）" */
const renamedUnit = (before: CellContent, unit: string, expected: string): string | null => {
  if (typeof before !== "string") return null;
  const at = before.lastIndexOf(unit);
  const content = before.slice(0, at) + expected + before.slice(at + unit.length);
  const [old, renamed] = [readName(before), readName(content)];
  return at >= 0 && old.unitText === unit && renamed.unitText === expected && renamed.name === old.name
    ? content
    : null;
};

const holdsFigures = ({ meaning }: Column): boolean =>
  isOfValues(meaning) || meaning.kind === "upper-limit" || meaning.kind === "lower-limit";

const convertFigures = (
  { columns, grid }: TableFrame,
  row: number,
  from: Unit,
  to: Unit,
): readonly CellChange[] | RepairHindrance => {
  const changes: CellChange[] = [];
  for (const column of columns) {
    if (column.meaning.kind === "unknown" && typeof valueAt(grid, row, column.column) === "number")
      return "meaning-unknown";
    if (!holdsFigures(column) || isNoFigure(grid, row, column.column)) continue;
    const change = convertFigure(grid, row, column.column, from, to);
    if (change === null) return "figure-not-plain";
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
