import { WorkbookError } from "../workbook";

/**
 * The file is damaged, or made in a way that no reader could be sure of.
 *
 * @param why  for whoever looks into it; the user's sentence comes from the code
 */
export const brokenFile = (why: string, cause?: unknown): WorkbookError =>
  new WorkbookError("file-broken", {}, { cause: new Error(why, cause === undefined ? {} : { cause }) });
