import type { Basis, CellsEdit, ColumnWidthsEdit, Edit, EditPlan } from "../../sheet/edit-plan";
import type { CellContent } from "../../sheet/grid";
import { WorkbookError } from "../workbook";
import { isFormula } from "../cell-content";
import { isNotesEdit } from "../note-edits";
import { isAddSheet, isSheetEdit, sheetsOfPlan } from "../sheet-edits";
import { isSameSheetName } from "../../sheet/sheet-name";
import { blankStateOf } from "./blank-sheet";
import { CellsReading } from "./cells-reading";
import type { ExcelAccess } from "./excel-access";
import { contentOfHost } from "./host-content";
import { hasPlainNotes } from "./host-note";
import { isTooManyMerges } from "./host-refusal";
import { MemoryEditReading } from "./memory-edit-reading";
import { NotesEditReading } from "./notes-edit-reading";
import { queueProtection, rangeAt } from "./range-at";
import { readMerges } from "./read-merges";
import { jsonBytes, partsOfRange, requestInParts, type RequestPart } from "./request-in-parts";
import { listSheets } from "./list-sheets";
import type { RestoreMemory } from "./restore-memory";
import { SheetEditReading } from "./sheet-edit-reading";
import type { EditState, Standing, StandingBasis, WidthState } from "./standing";

const factBytes = 300;

/**
 * Reads what stands where a plan looks and writes: in one request, and a second one for looks where these differ within a column.
 *
 * @param memory      knows what an undo of this session will fill
 * @param beforeEach  called before each request; may throw
 * @param isInDoubt   whether the sheets that the plan adds or removes may be there or not; asking for that takes a request more
 * @throws WorkbookError "sheet-not-found" with the name of the first sheet that is missing
 */
export const readStanding = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  beforeEach: () => void,
  isInDoubt: boolean,
): Promise<Standing> => {
  const missing = await missingSheets(access, plan, beforeEach, isInDoubt);
  const read = (withMerges: boolean): Promise<Standing> =>
    readWith(access, memory, { plan, missing }, beforeEach, withMerges);
  try {
    return await read(true);
  } catch (error) {
    if (isTooManyMerges(error)) return read(false);
    throw await namingTheSheet(access, plan, missing, error);
  }
};

/** The sheets of a plan that are taken for blank, not read: those that it is about to add, or that are not there. */
const missingSheets = async (
  access: ExcelAccess,
  { edits }: EditPlan,
  beforeEach: () => void,
  isInDoubt: boolean,
): Promise<ReadonlySet<string>> => {
  const inQuestion = edits.filter(isSheetEdit);
  if (!isInDoubt || inQuestion.length === 0) return new Set(inQuestion.filter(isAddSheet).map(({ sheet }) => sheet));
  beforeEach();
  const names = (await listSheets(access)).map(({ name }) => name);
  const sheets = inQuestion.map(({ sheet }) => sheet);
  return new Set(sheets.filter((sheet) => !names.some((name) => isSameSheetName(name, sheet))));
};

interface PlanToRead {
  readonly plan: EditPlan;
  readonly missing: ReadonlySet<string>;
}

const readWith = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  { plan, missing }: PlanToRead,
  beforeEach: () => void,
  withMerges: boolean,
): Promise<Standing> => {
  const readings = plan.edits.map((edit) => readingOf(edit, memory, missing, hasPlainNotes(access)));
  const basis = plan.basis.map((expected) => new BasisReading(expected));
  const protectedSheets = new Set<string>();
  const first = [
    ...sheetsOfPlan(plan)
      .filter((sheet) => !missing.has(sheet))
      .map((sheet) => protectionPart(sheet, protectedSheets)),
    ...basis.flatMap((reading) => reading.parts()),
    ...readings.flatMap((reading) => reading.parts(withMerges)),
  ];
  await requestInParts(access, first, placeOf(plan), beforeEach);
  await requestInParts(
    access,
    readings.flatMap((reading) => reading.detailParts()),
    placeOf(plan),
    beforeEach,
  );
  const edits: EditState[] = [];
  for (const reading of readings) edits.push(await stateOf(access, reading, withMerges));
  return { protectedSheets, basis: basis.map((reading) => reading.state()), edits };
};

type EditReading =
  CellsReading | WidthsReading | SheetEditReading | BlankReading | NotesEditReading | MemoryEditReading;

const readingOf = (
  edit: Edit,
  memory: RestoreMemory,
  missing: ReadonlySet<string>,
  withPlainNotes: boolean,
): EditReading => {
  if (edit.kind === "memory") return new MemoryEditReading(edit);
  if (isNotesEdit(edit)) return new NotesEditReading(edit, withPlainNotes);
  const isMissing = missing.has(edit.sheet);
  if (isSheetEdit(edit)) return new SheetEditReading(edit, !isMissing);
  if (isMissing) return new BlankReading(edit);
  return edit.kind === "cells"
    ? new CellsReading(edit, (column) => memory.fills(edit, column))
    : new WidthsReading(edit);
};

const stateOf = async (access: ExcelAccess, reading: EditReading, withMerges: boolean): Promise<EditState> => {
  if (!(reading instanceof CellsReading)) return reading.state();
  const { edit } = reading;
  const merges = withMerges ? reading.merges : await readMerges(access, edit.sheet, edit.range);
  return { kind: "cells", edit, cells: reading.state(), merges };
};

/** The one sheet that a plan is about; with several, an error has no place of its own. */
export const placeOf = (plan: EditPlan): { readonly sheet?: string } => {
  const [sheet, ...others] = sheetsOfPlan(plan);
  return sheet === undefined || others.length > 0 ? {} : { sheet };
};

/** Excel says that a sheet is missing, not which one. */
const namingTheSheet = async (
  access: ExcelAccess,
  plan: EditPlan,
  missing: ReadonlySet<string>,
  error: unknown,
): Promise<unknown> => {
  if (!(error instanceof WorkbookError) || error.code !== "sheet-not-found") return error;
  const names = (await listSheets(access)).map(({ name }) => name);
  const sheet = sheetsOfPlan(plan).find((wanted) => !missing.has(wanted) && !names.includes(wanted));
  return new WorkbookError(
    error.code,
    { ...error.place, ...(sheet !== undefined && { sheet }) },
    { cause: error.cause },
  );
};

const protectionPart = (name: string, protectedSheets: Set<string>): RequestPart => ({
  bytes: factBytes,
  queue: (context) => {
    const isProtected = queueProtection(context.workbook.worksheets.getItem(name));
    return () => {
      if (isProtected()) protectedSheets.add(name);
    };
  },
});

/** Reads formulas alone: half as much, and where a formula is expected its text is all that counts. */
class BasisReading {
  readonly #contents: CellContent[][] = [];

  constructor(readonly expected: Basis) {}

  parts(): readonly RequestPart[] {
    const { range, contents } = this.expected;
    const bytes = jsonBytes(contents);
    return partsOfRange(range, bytes).map((part) => ({
      bytes: (bytes / range.rows) * part.rows,
      queue: (context) => {
        const loaded = rangeAt(context.workbook.worksheets.getItem(this.expected.sheet), part);
        loaded.load("formulas");
        return () => {
          for (const [index, line] of loaded.formulas.entries()) this.#take(line, part.row - range.row + index);
        };
      },
    }));
  }

  #take(line: readonly unknown[], row: number): void {
    this.#contents[row] = Array.from(line, (formula, column) => {
      const isExpected = isFormula(this.expected.contents[row]?.[column] ?? null);
      return contentOfHost({ formula, value: isExpected && isFormulaText(formula) ? null : formula });
    });
  }

  state(): StandingBasis {
    return { expected: this.expected, contents: this.#contents };
  }
}

const isFormulaText = (formula: unknown): boolean => typeof formula === "string" && isFormula(formula);

class WidthsReading {
  readonly #widths: WidthState[] = [];

  constructor(readonly edit: ColumnWidthsEdit) {}

  parts(): readonly RequestPart[] {
    return this.edit.widths.map((_, index) => ({
      bytes: factBytes,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.edit.sheet);
        const { format } = rangeAt(sheet, { row: 0, column: this.edit.firstColumn + index, rows: 1, columns: 1 });
        format.load("columnWidth,useStandardWidth");
        return () => {
          this.#widths[index] = { points: format.columnWidth, isStandard: format.useStandardWidth };
        };
      },
    }));
  }

  detailParts(): readonly RequestPart[] {
    return [];
  }

  state(): EditState {
    return { kind: "column-widths", edit: this.edit, widths: this.#widths };
  }
}

/** Asks for nothing: nothing stands on a sheet that is not there. */
class BlankReading {
  constructor(readonly edit: CellsEdit | ColumnWidthsEdit) {}

  parts(): readonly RequestPart[] {
    return [];
  }

  detailParts(): readonly RequestPart[] {
    return [];
  }

  state(): EditState {
    return blankStateOf(this.edit);
  }
}
