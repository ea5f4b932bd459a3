import type { Grid } from "../grid";
import type { Issue } from "../issue";
import { issueOfSheet } from "../issue-at";
import type { RecalledMemory } from "../workbook-memory";
import { noIssues } from "./rule";

/** What the workbook remembers cannot be taken in: marks and corrections of earlier sessions are left where they are, unused. */
export const memoryUnreadable = ({ trouble }: RecalledMemory, grid: Grid): readonly Issue[] =>
  trouble === null ? noIssues : [issueOfSheet(grid, "memory-unreadable", { trouble })];
