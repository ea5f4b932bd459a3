/** Serial number 0 of the two date systems. @source ECMA-376-1 §18.17.4.1; the first is one day early for January and February 1900 */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const millisecondsPerDay = 86_400_000;

/**
 * The serial number of a date as strict .xlsx files write it.
 *
 * @returns  `null` where the text is no date
 * @source ISO 8601; ECMA-376-1 §18.18.11 ST_CellType "d"
 * @example dateSerial("2021-01-01", false) // 44197
 */
export const dateSerial = (text: string, uses1904: boolean): number | null => {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text)) return null;
  const time = Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text);
  return Number.isNaN(time) ? null : (time - (uses1904 ? epoch1904 : epoch1900)) / millisecondsPerDay;
};
