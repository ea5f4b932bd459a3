import { WorkbookError, type WorkOptions } from "../workbook";

/** @throws WorkbookError "cancelled" */
export const refuseIfCancelled = ({ signal }: WorkOptions): void => {
  if (signal?.aborted === true) throw new WorkbookError("cancelled");
};
