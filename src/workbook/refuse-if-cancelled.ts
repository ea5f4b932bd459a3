import { WorkbookError, type WorkOptions } from "./workbook";

/** @throws WorkbookError "cancelled" once the caller no longer wants the work */
export const refuseIfCancelled = ({ signal }: WorkOptions): void => {
  if (signal?.aborted === true) throw new WorkbookError("cancelled");
};
