import { readMemory, type RecalledMemory } from "../sheet/workbook-memory";
import type { Workbook } from "../workbook/workbook";

/** What an earlier session has left in the workbook. @throws WorkbookError  where the host refuses */
export const recallMemory = async (workbook: Pick<Workbook, "recall">): Promise<RecalledMemory> =>
  readMemory(await workbook.recall());
