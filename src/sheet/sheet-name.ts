/** @source Microsoft Support, "Rename a worksheet" */
export const longestSheetName = 31;
// eslint-disable-next-line no-control-regex -- a control character in a name does not come back from a file as it was
const forbidden = /[\u0000-\u001f\\/?*[\]:]|^'|'$/;

/**
 * Whether Excel takes a name for a sheet.
 *
 * @example isSheetName("2025年/预测") // false
 */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" && name.length <= longestSheetName && !forbidden.test(name);

/** Whether two names are one to Excel, which does not tell upper from lower case. @example isSameSheetName("Legend", "LEGEND") // true */
export const isSameSheetName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
