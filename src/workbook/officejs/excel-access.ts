/** The client library of the page. Nothing else in this folder names a global of Office.js. */
export interface ExcelAccess {
  readonly excel: typeof Excel;
  /** Whether this Excel has a requirement set, e.g. ("ExcelApi", "1.14"). */
  readonly isSetSupported: (set: string, version: string) => boolean;
}

/**
 * The oldest Excel that this adapter works with: LTSC 2021, and everything that has a shared runtime.
 *
 * @source Microsoft, "Excel JavaScript API requirement sets": `getMergedAreasOrNullObject` came with 1.13, `triggerSource` with 1.14
 */
export const leastExcelApi = "1.14";
