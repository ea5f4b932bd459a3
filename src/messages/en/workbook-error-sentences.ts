import type { WorkbookErrorSentences } from "../messages";

const named = (sheet: string | undefined): string => (sheet === undefined ? "The sheet" : `The sheet “${sheet}”`);
const fileNamed = (file: string | undefined): string => (file === undefined ? "The file" : `The file “${file}”`);

export const workbookErrorSentences: WorkbookErrorSentences = {
  "sheet-not-found": ({ sheet }) =>
    `${named(sheet)} was not found; it may have been renamed or deleted. Nothing was written. Analyse again.`,
  "sheet-protected": ({ sheet }) =>
    `${named(sheet)} is protected, so nothing was written. Unprotect it on the Review tab and try again.`,
  "cell-in-edit-mode": () =>
    "A cell is being edited, and Excel accepts nothing else meanwhile. Press Enter to finish, then try again.",
  "payload-too-large": () =>
    "This is more than Excel on the web can send at once. Nothing was written. Use fewer rows, or desktop Excel.",
  "plan-stale": ({ sheet, cell }) =>
    sheet === undefined
      ? "What the workbook remembers was changed elsewhere, so nothing was written. Analyse again, then try again."
      : `${named(sheet)} was changed${cell === undefined ? "" : ` at ${cell}`} after the preview, so nothing was written. Analyse again, then write back.`,
  "partly-written": ({ sheet }) =>
    `Writing was interrupted: ${named(sheet).replace("The", "the")} is only partly written. Undo to restore it, then try again.`,
  "merged-cells-in-the-way": ({ sheet, cell }) =>
    `${named(sheet)} has merged cells at ${cell ?? "the place to write"}, so nothing was written. Unmerge them and try again.`,
  "host-too-old": () =>
    "This version of Excel lacks what is needed (ExcelApi 1.14). Update Excel, or use Excel on the web.",
  "host-failed": ({ hostCode }) =>
    `Excel did not complete this${hostCode === undefined ? "" : ` (${hostCode})`}; the sheet is as it was. Try again; if it happens again, save and reopen the workbook.`,
  cancelled: () => "Cancelled; nothing was written.",
  "file-missing": ({ file }) => `${fileNamed(file)} does not exist. Check the path.`,
  "file-not-readable": ({ file }) =>
    `${fileNamed(file)} cannot be read. Check that it is a file and that you may read it.`,
  "file-empty": ({ file }) => `${fileNamed(file)} is empty. Choose an .xlsx workbook.`,
  "file-not-a-workbook": ({ file }) =>
    `${fileNamed(file)} is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.`,
  "file-broken": ({ file }) =>
    `${fileNamed(file)} is damaged and cannot be read. Let Excel open and repair it, save it, and try again.`,
  "file-encrypted": ({ file }) =>
    `${fileNamed(file)} needs a password to open and cannot be read. Remove the password in Excel, save it, and try again.`,
  "file-legacy-xls": ({ file }) =>
    `${fileNamed(file)} is in the old .xls format. Save it as .xlsx in Excel and try again.`,
  "file-too-large": ({ file }) =>
    `${fileNamed(file)} is too large once unpacked and was not read. Split the workbook, or delete sheets that are not needed.`,
  "file-not-writable": ({ file }) =>
    `${fileNamed(file)} cannot be written. Check the path, the permissions, and whether another program has it open.`,
  "file-exists": ({ file }) =>
    `${fileNamed(file)} exists and was not overwritten. Add --force to overwrite it, or choose another name.`,
};
