import { formatCellAddress, parseRange } from "./cell-address";
import type { Grid } from "./grid";
import type { IssueCode, IssueOf, IssueParameters } from "./issue";
import { ruleCatalogue } from "./rules/rule-catalogue";
import type { CellAddress } from "./table";

/** @example issueAt("主要指标", "D7", "unit-unknown", { unit: "吨" }).severity // "error" */
export const issueAt = <Code extends IssueCode>(
  sheet: string,
  cell: CellAddress,
  code: Code,
  parameters: IssueParameters[Code],
): IssueOf<Code> => {
  const range = parseRange(cell);
  if (range === null) throw new Error(`An issue needs the address of a cell, not ${JSON.stringify(cell)}`);
  return { code, severity: ruleCatalogue[code].severity, sheet, cell, range, parameters };
};

type IssueCodeOfSheet = "no-table" | "sheet-empty" | "memory-unreadable" | "correction-lapsed" | "exclusion-lapsed";

/** An issue of the sheet as a whole: it stands at the first cell of the used range and covers all of it. */
export const issueOfSheet = <Code extends IssueCodeOfSheet>(
  grid: Grid,
  code: Code,
  parameters: IssueParameters[Code],
): IssueOf<Code> => ({
  code,
  severity: ruleCatalogue[code].severity,
  sheet: grid.sheet,
  cell: formatCellAddress(grid.range.row, grid.range.column),
  range: grid.range,
  parameters,
});
