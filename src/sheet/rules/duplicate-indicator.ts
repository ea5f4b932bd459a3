import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { TableRow } from "../table";
import { datedValues } from "./dated-values";
import type { TableRule } from "./rule";

/**
 * The same indicator twice within a category, of the same region, under its name or another name of the plan's. Where the two
 * rows say different things, each value that differs is an issue of its own.
 */
export const duplicateIndicator: TableRule = ({ table, rows }) => {
  const firsts = new Map<string | null, Map<string, PlacedRow>>();
  const issues: Issue[] = [];
  for (const placedRow of rows) {
    const { row, normalisedName, placed } = placedRow;
    if (row.isTotal === true) continue;
    const inCategory = firsts.get(row.category) ?? new Map<string, PlacedRow>();
    firsts.set(row.category, inCategory);
    const { match } = placed;
    const name = match?.confidence === "certain" ? match.entry.name : normalisedName;
    const key = keyOf(row, name);
    const first = inCategory.get(key);
    if (first === undefined) inCategory.set(key, placedRow);
    else issues.push(...repetition(table.sheet, first, placedRow));
  }
  return issues;
};

/** In a large table without regions and parts the name alone is the key, and no text has to be made for each row. */
const keyOf = ({ entity, partOf, unitDoubts, unitText }: TableRow, name: string): string => {
  // A part in another unit is an issue of its own.
  const unit = unitDoubts?.unitAbove === undefined ? "" : unitText;
  if (entity === "" && partOf === undefined && unit === "") return name;
  return [entity, partOf?.name ?? "", name, unit].join("\n");
};

const repetition = (sheet: string, first: PlacedRow, later: PlacedRow): readonly Issue[] => {
  const { name, nameCell } = later.row;
  const earlier = datedValues(first.placed);
  const differing = datedValues(later.placed).flatMap(({ what, year, value, cell }) => {
    const other = earlier.find((one) => one.what === what && one.year === year);
    if (other === undefined || other.value === value) return [];
    return [
      issueAt(sheet, cell, "duplicate-differs", { name, year, value, firstCell: other.cell, first: other.value }),
    ];
  });
  return differing.length > 0
    ? differing
    : [issueAt(sheet, nameCell, "duplicate-indicator", { name, firstCell: first.row.nameCell })];
};
