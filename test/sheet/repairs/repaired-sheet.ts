import { planRepairs } from "../../../src/sheet/repairs/plan-repairs";
import { findHindrance, proposeRepair } from "../../../src/sheet/repairs/propose-repair";
import type { Repair } from "../../../src/sheet/repairs/repair";
import type { RepairHindrance } from "../../../src/sheet/repairs/repair-hindrance";
import type { Issue, IssueCode } from "../../../src/sheet/issue";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import { readTables } from "../../../src/sheet/read-tables";
import { validateTable } from "../../../src/sheet/validate-table";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

type Cells = NonNullable<MemorySheet["cells"]>;

export interface KnownSheet {
  readonly issues: readonly Issue[];
  readonly indicators: readonly PlacedIndicator[];
  /** What is proposed for each issue. */
  readonly repairs: ReadonlyMap<Issue, Repair | null>;
  /** Why nothing is proposed, where that is known. */
  readonly hindrances: ReadonlyMap<Issue, RepairHindrance | null>;
}

export const workbookOf = (cells: Cells, merges: readonly string[] = []): MemoryWorkbook =>
  new MemoryWorkbook([{ name: "主要指标", cells, merges }]);

export const readAndPropose = async (workbook: MemoryWorkbook): Promise<KnownSheet> => {
  const grid = await workbook.read("主要指标");
  const { tables, issues: ofReading } = readTables(grid);
  const validated = tables.map((table) => validateTable(table, { asOf: 2024 }));
  const issues = [...ofReading, ...validated.flatMap((one) => one.issues)];
  return {
    issues,
    indicators: validated.flatMap(({ indicators }) => indicators),
    repairs: new Map(issues.map((issue) => [issue, proposeRepair(issue, tables)])),
    hindrances: new Map(issues.map((issue) => [issue, findHindrance(issue, tables)])),
  };
};

/** The issues of one rule, and the repairs that are proposed for them. */
export const proposalsFor = async (
  cells: Cells,
  code: IssueCode,
  merges: readonly string[] = [],
): Promise<readonly (Repair | null)[]> => {
  const { issues, repairs } = await readAndPropose(workbookOf(cells, merges));
  return issues.filter((issue) => issue.code === code).map((issue) => repairs.get(issue) ?? null);
};

/** What a cell holds after the repairs of one rule, by address; and the plan that undoes them. */
export const repair = async (workbook: MemoryWorkbook, code: IssueCode) => {
  const { issues, repairs } = await readAndPropose(workbook);
  const wanted = issues.flatMap((issue) => (issue.code === code ? (repairs.get(issue) ?? []) : []));
  return workbook.apply(planRepairs(await workbook.read("主要指标"), wanted));
};
