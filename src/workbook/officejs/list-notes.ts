import type { CellNote } from "../../sheet/cell-note";
import type { ExcelAccess } from "./excel-access";
import { hasPlainNotes } from "./host-note";
import { NotesReading } from "./notes-reading";
import { requestInParts } from "./request-in-parts";

/** The notes on the cells of a sheet: in one request where there are none, two where there are. */
export const listNotes = async (access: ExcelAccess, sheet: string): Promise<readonly CellNote[]> => {
  const reading = new NotesReading(sheet, hasPlainNotes(access));
  await requestInParts(access, reading.parts(), { sheet }, () => undefined);
  await requestInParts(access, reading.detailParts(), { sheet }, () => undefined);
  return reading.notes().map(({ row, column, text }) => ({ row, column, text }));
};
