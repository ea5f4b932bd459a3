import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { CellAddress } from "../table";
import type { TableRule } from "./rule";

/** The same indicator twice within a category, of the same region, under its name or another name of the plan's. */
export const duplicateIndicator: TableRule = ({ table, rows }) => {
  const firstCells = new Map<string | null, Map<string, CellAddress>>();
  const issues: Issue[] = [];
  for (const { row, normalisedName, placed } of rows) {
    const inCategory = firstCells.get(row.category) ?? new Map<string, CellAddress>();
    firstCells.set(row.category, inCategory);
    const { match } = placed;
    const name = match?.confidence === "certain" ? match.entry.name : normalisedName;
    // A part in another unit is an issue of its own.
    const unit = row.unitDoubts?.unitAbove === undefined ? "" : row.unitText;
    const key = row.entity === "" && unit === "" ? name : `${row.entity} ${name} ${unit}`;
    const firstCell = inCategory.get(key);
    if (firstCell === undefined) inCategory.set(key, row.nameCell);
    else issues.push(issueAt(table.sheet, row.nameCell, "duplicate-indicator", { name: row.name, firstCell }));
  }
  return issues;
};
