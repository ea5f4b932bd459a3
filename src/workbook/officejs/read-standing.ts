import type { Basis, ColumnWidthsEdit, EditPlan } from "../../sheet/edit-plan";
import type { CellContent } from "../../sheet/grid";
import { WorkbookError } from "../workbook";
import { isFormula } from "../cell-content";
import { CellsReading } from "./cells-reading";
import type { ExcelAccess } from "./excel-access";
import { contentOfHost } from "./host-content";
import { isTooManyMerges } from "./host-refusal";
import { queueProtection, rangeAt } from "./range-at";
import { readMerges } from "./read-merges";
import { jsonBytes, partsOfRange, requestInParts, type RequestPart } from "./request-in-parts";
import { listSheets } from "./list-sheets";
import type { RestoreMemory } from "./restore-memory";
import type { EditState, Standing, StandingBasis, WidthState } from "./standing";

const factBytes = 300;

/**
 * Reads what stands where a plan looks and writes: in one request, and a second one for looks where these differ within a column.
 *
 * @param memory      knows what an undo of this session will fill
 * @param beforeEach  called before each request; may throw
 * @throws WorkbookError "sheet-not-found" with the name of the first sheet that is missing
 */
export const readStanding = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  beforeEach: () => void,
): Promise<Standing> => {
  try {
    return await readWith(access, memory, plan, beforeEach, true);
  } catch (error) {
    if (isTooManyMerges(error)) return readWith(access, memory, plan, beforeEach, false);
    throw await namingTheSheet(access, plan, error);
  }
};

const readWith = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  beforeEach: () => void,
  withMerges: boolean,
): Promise<Standing> => {
  const readings = plan.edits.map((edit) =>
    edit.kind === "cells" ? new CellsReading(edit, (column) => memory.fills(edit, column)) : new WidthsReading(edit),
  );
  const basis = plan.basis.map((expected) => new BasisReading(expected));
  const protectedSheets = new Set<string>();
  const first = [
    ...sheetsOf(plan).map((sheet) => protectionPart(sheet, protectedSheets)),
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

const stateOf = async (
  access: ExcelAccess,
  reading: CellsReading | WidthsReading,
  withMerges: boolean,
): Promise<EditState> => {
  if (reading instanceof WidthsReading) return reading.state();
  const { edit } = reading;
  const merges = withMerges ? reading.merges : await readMerges(access, edit.sheet, edit.range);
  return { kind: "cells", edit, cells: reading.state(), merges };
};

/** The one sheet that a plan is about; with several, an error has no place of its own. */
export const placeOf = (plan: EditPlan): { readonly sheet?: string } => {
  const [sheet, ...others] = sheetsOf(plan);
  return sheet === undefined || others.length > 0 ? {} : { sheet };
};

const sheetsOf = ({ basis, edits }: EditPlan): readonly string[] => [
  ...new Set([...basis, ...edits].map(({ sheet }) => sheet)),
];

/** Excel says that a sheet is missing, not which one. */
const namingTheSheet = async (access: ExcelAccess, plan: EditPlan, error: unknown): Promise<unknown> => {
  if (!(error instanceof WorkbookError) || error.code !== "sheet-not-found") return error;
  const names = (await listSheets(access)).map(({ name }) => name);
  const sheet = sheetsOf(plan).find((wanted) => !names.includes(wanted));
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
