import { readMemory, type RecalledMemory } from "../sheet/workbook-memory";
import type { Workbook } from "../workbook/workbook";

/** What an earlier session has left in the workbook, under the present names of its sheets. @throws WorkbookError  where the host refuses */
export const recallMemory = async (workbook: Pick<Workbook, "recall" | "sheets">): Promise<RecalledMemory> => {
  const text = await workbook.recall();
  return readMemory(text, text === null ? [] : await workbook.sheets());
};
