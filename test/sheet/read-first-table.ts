import type { Grid } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { readTables } from "../../src/sheet/read-tables";
import type { Table } from "../../src/sheet/table";

/** Reads a sheet on which a test has one table. */
export const readFirstTable = (grid: Grid): { readonly table: Table | null; readonly issues: readonly Issue[] } => {
  const { tables, issues } = readTables(grid);
  return { table: tables[0] ?? null, issues };
};
