import type { Grid, Rectangle } from "../../sheet/grid";
import { inPortions } from "../in-portions";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import type { WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest, type Queue } from "./excel-request";
import { GridRows, type HostCells } from "./grid-rows";
import { isPayloadRefusal, isTooManyMerges } from "./host-refusal";
import { queueCellsOrNull } from "./queue-cells";
import { queueFacts, type SheetFacts } from "./queue-facts";
import { queueMerges } from "./range-at";
import { readDetails } from "./read-details";
import { readInBands, rowsThatFit } from "./read-in-bands";
import { readMerges } from "./read-merges";

/** What a sheet is asked for at once. */
interface Opening {
  readonly facts: SheetFacts;
  /** Null where they were not asked for. */
  readonly merges: readonly Rectangle[] | null;
  /** Of its first rows; null where these are empty or were not asked for. */
  readonly cells: HostCells | null;
}

/** What the first request asks for, since how large a sheet is only its answer tells. */
interface Wishes {
  readonly withCells: boolean;
  readonly withMerges: boolean;
}

/** Rows of a sheet that are read at once: of a dozen columns some 1 MB, as much as the pane takes in without a halt. */
const openingRows = 4000;

/**
 * Reads the used range of a sheet in one request. A second one is needed where a cell shows an error, to tell it from text that
 * looks like it, and where some rows or columns are hidden or a table of Excel's own is there, to learn which; more where Excel
 * cannot list all merged areas.
 *
 * What lies below row 4,000 of the sheet is read band by band, so that no answer halts the pane: the user may type between them, and
 * whoever wants to know listens (`onUserEdit`); `apply` checks against what stands there.
 *
 * @param name  null is the sheet that the user looks at
 */
export const readSheet = async (access: ExcelAccess, name: string | null, options: WorkOptions): Promise<Grid> => {
  refuseIfCancelled(options);
  const { facts, cells, merges } = await readOpening(access, name, options);
  const { sheet, sheetId, range, isHidden, isProtected } = facts;
  const rows = new GridRows();
  if (cells !== null) await inPortions(rows.take(cells), options);
  await readInBands(access, facts, rows, cells === null ? openingRows : rowsThatFit(cells), options);
  const typed = rows.errorTexts;
  const place = typed && { ...typed, row: range.row + typed.row, column: range.column + typed.column };
  const { types, ...details } = await readDetails(access, facts, place, () => {
    refuseIfCancelled(options);
  });
  rows.tellErrors(types);
  const all = merges ?? (await readMerges(access, sheet, range));
  options.onProgress?.(1);
  return { sheet, sheetId, range, ...rows.matrices(), merges: all, ...details, isProtected, isHidden };
};

const readOpening = async (access: ExcelAccess, name: string | null, options: WorkOptions): Promise<Opening> => {
  const open = (wishes: Wishes) =>
    excelRequest(access, queueOpening(name, wishes), name === null ? {} : { sheet: name });
  try {
    return await open({ withCells: true, withMerges: true });
  } catch (error) {
    refuseIfCancelled(options);
    if (isPayloadRefusal(error)) return open({ withCells: false, withMerges: false });
    if (!isTooManyMerges(error)) throw error;
    return open({ withCells: true, withMerges: false });
  }
};

const queueOpening =
  (name: string | null, { withCells, withMerges }: Wishes): Queue<Opening> =>
  (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    const used = sheet.getUsedRange(true).untrack();
    const facts = queueFacts(sheet, used);
    const cells = withCells ? queueFirstCells(sheet, used) : () => null;
    const merges = withMerges ? queueMerges(used) : () => null;
    return () => ({ facts: facts(), merges: merges(), cells: cells() });
  };

const queueFirstCells = (sheet: Excel.Worksheet, used: Excel.Range): (() => HostCells | null) => {
  const first = sheet.getRange(`1:${openingRows}`).untrack();
  return queueCellsOrNull(used.getIntersectionOrNullObject(first).untrack());
};
