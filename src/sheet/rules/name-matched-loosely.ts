import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { TableRule } from "./rule";

/**
 * A name that is probably one of the plan's; said once for each name, and used for nothing until the user confirms it. Where rows
 * are regions nothing is asked: the plan speaks of the city, and a table of provinces need not be confirmed to be of it.
 */
export const nameMatchedLoosely: TableRule = ({ table, rows }) => {
  const issues = new Map<string, Issue>();
  for (const { row, normalisedName, placed } of rows) {
    if (placed.match?.confidence !== "likely" || row.entity !== "" || issues.has(normalisedName)) continue;
    const parameters = { name: row.name, entry: placed.match.entry.name };
    issues.set(normalisedName, issueAt(table.sheet, row.nameCell, "name-matched-loosely", parameters));
  }
  return [...issues.values()];
};
