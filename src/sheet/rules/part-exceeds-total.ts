import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import { convertUnit } from "../../domain/units";
import { findReturnItem } from "../../domain/return-items";
import type { PlacedRow } from "../place-indicator";
import type { TableRule } from "./rule";
import { regionOfRow } from "./region-of-row";

/** 其中：企业, #企业: a part of the last row before it that is none. */
const isPart = (name: string): boolean => /^(?:其中|[#＃])/.test(name.trim());

/** A part that is larger than the row of which it is said to be a part. Items of a return have rules of their own. */
export const partExceedsTotal: TableRule = ({ table, rows }) => {
  const issues: Issue[] = [];
  const wholes = new Map<string, PlacedRow>();
  for (const row of rows) {
    const region = regionOfRow(row.row);
    if (!isPart(row.row.name)) wholes.set(region, row);
    else issues.push(...excess(table.sheet, row, wholes.get(region)));
  }
  return issues;
};

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
