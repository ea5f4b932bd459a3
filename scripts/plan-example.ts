import { headlineIndicators, headlineNote, noBaselinePrinted } from "../src/domain/headline-indicators";
import type { RuleExample } from "./rule-example";

type Cell = RuleExample["rows"][number][number];

/** The plan's own table, header first and its note last. */
const planRows: readonly (readonly Cell[])[] = [
  ["指标名称", "单位", "2021年实际值", "2022年目标值", "2025年目标值"],
  ...headlineIndicators.map(({ name, printedUnit, baseline, milestone, target }) => [
    name,
    printedUnit,
    baseline === null ? noBaselinePrinted : baseline.printed.endsWith("*") ? baseline.printed : baseline.value,
    milestone.value,
    target.value,
  ]),
  [headlineNote],
];

/**
 * The plan's own table with one thing changed; the document shows the header and the row of the finding.
 *
 * @param change  gives each cell by its row and column from 0, and what the plan has there
 */
export const planExample = (cell: string, change: (row: number, column: number, cell: Cell) => Cell): RuleExample => ({
  rows: planRows.map((cells, row) => cells.map((content, column) => change(row, column, content))),
  cell,
  shown: [1, Number(/\d+$/.exec(cell)?.[0] ?? 1)],
});
