import type { Call } from "../api/api-object";
import type { BookSheet } from "../book/book-sheet";

/** @source https://support.microsoft.com/office/rename-a-worksheet: 31 characters, none of \ / ? * [ ] : and no apostrophe at an end. */
const longestName = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/;

/** @throws InvalidArgument where Excel would not take the name */
export function checkSheetName(value: unknown, sheet: BookSheet | null, call: Call): string {
  if (typeof value !== "string" || value.trim() === "" || value.length > longestName || forbidden.test(value)) {
    throw call.invalid();
  }
  const same = call.book.findSheetByName(value);
  if (same !== undefined && same !== sheet) throw call.invalid("A sheet with this name already exists.");
  return value;
}
