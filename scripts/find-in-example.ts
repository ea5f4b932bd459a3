import { validateSheet } from "../src/application/validate-sheet";
import type { Issue } from "../src/sheet/issue";
import { MemoryWorkbook } from "../src/workbook/memory/memory-workbook";
import type { RuleExample } from "./rule-example";

/** The year in which the examples are looked at. */
const asOf = 2024;

/** What all rules find on the sheet of an example. */
export const findInExample = async ({ rows, hiddenRows = [] }: RuleExample): Promise<readonly Issue[]> => {
  const workbook = new MemoryWorkbook([{ name: "示例", cells: rows, hiddenRows }]);
  return (await validateSheet(workbook, asOf)).issues;
};
