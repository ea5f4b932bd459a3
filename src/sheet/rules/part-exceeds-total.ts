import { findReturnItem } from "../../domain/return-items";
import { convertUnit } from "../../domain/units";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { TableRule } from "./rule";

/** A part that is larger than what it is said to be a part of. Items of a return have rules of their own. */
export const partExceedsTotal: TableRule = ({ table, rows }) => {
  if (!rows.some(({ row }) => row.partOf !== undefined)) return [];
  const wholes = new Map<string, PlacedRow>();
  for (const row of rows) for (const key of keysOf(row)) if (!wholes.has(key)) wholes.set(key, row);
  return rows.flatMap((row) => {
    const cell = row.row.partOf?.cell;
    if (cell === undefined) return [];
    return excess(table.sheet, row, wholes.get(cell) ?? wholes.get(inRow(row, cell)));
  });
};

/** A whole is known by the cell of its name, or by its column's heading within one row. */
const keysOf = (row: PlacedRow): readonly string[] => [
  row.row.nameCell,
  ...row.row.places.slice(0, 1).map(({ headerCell }) => inRow(row, headerCell)),
];

const inRow = ({ row: { row } }: PlacedRow, headerCell: string): string => `${row} ${headerCell}`;

const excess = (sheet: string, part: PlacedRow, whole: PlacedRow | undefined): readonly Issue[] => {
  const unit = part.placed.indicator.unit;
  const wholeUnit = whole?.placed.indicator.unit ?? null;
  if (whole === undefined || unit === null || wholeUnit === null || findReturnItem(part.normalisedName) !== null)
    return [];
  if (unit.dimension === "ratio") return [];
  return part.placed.indicator.observations.flatMap(({ year, value }) => {
    const other = whole.placed.indicator.observations.find((one) => one.year === year);
    const total = other === undefined ? null : convertUnit(other.value, wholeUnit, unit);
    const cell = part.placed.observationCells.get(year);
    if (total === null || cell === undefined || value <= total) return [];
    return [issueAt(sheet, cell, "part-exceeds-total", { year, part: value, total, totalName: whole.row.name })];
  });
};
