import type { CellNote } from "../../sheet/cell-note";
import { emptyPlan, type EditPlan, type Receipt } from "../../sheet/edit-plan";
import type { Grid } from "../../sheet/grid";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import { assertPlanShape } from "../plan-shape";
import { WorkbookError, type SheetSummary, type WorkOptions, type Workbook } from "../workbook";
import { applyPlan } from "./apply-plan";
import { refuseCompoundFile } from "./compound-file";
import { inSteps } from "./in-steps";
import { readSheetNotes } from "./notes/sheet-notes";
import { readListTables } from "./package/read-list-tables";
import { XlsxPackage } from "./package/xlsx-package";
import { WorkbookState } from "./workbook-state";

/** What an undo plan that was handed out here leads from and to, as long as nothing else has happened in between. */
interface Past {
  readonly from: WorkbookState;
  readonly to: WorkbookState;
  /** The plan that leads back again. */
  readonly reverse: EditPlan;
}

/**
 * A workbook in a file. It is read as far as it is asked for, changed in memory, and given back as `bytes`; what no plan touched
 * is written as it was read, byte by byte.
 *
 * Nothing is calculated: a formula that a plan writes has no value until Excel opens the file. Formulas are text in the file's
 * own form. Column widths are those of the file, in characters, padding included.
 */
export class XlsxWorkbook implements Workbook {
  #state: WorkbookState;
  #lastApply: Promise<unknown> = Promise.resolve();
  readonly #file: string | undefined;
  /** The file as it came, for as long as nothing of it has changed. */
  readonly #opened: { readonly state: WorkbookState; readonly bytes: Buffer };
  readonly #pasts = new WeakMap<EditPlan, Past>();

  private constructor(state: WorkbookState, bytes: Buffer, file: string | undefined) {
    this.#state = state;
    this.#opened = { state, bytes };
    this.#file = file;
  }

  /**
   * @param file  where the bytes come from, for the sentences that name it
   * @throws WorkbookError "file-empty", "file-not-a-workbook", "file-broken", "file-encrypted", "file-legacy-xls", "file-too-large"
   */
  static fromBytes(bytes: Uint8Array, file?: string): XlsxWorkbook {
    return naming(file, () => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (buffer.length === 0) throw new WorkbookError("file-empty");
      refuseCompoundFile(buffer);
      return new XlsxWorkbook(new WorkbookState(XlsxPackage.open(buffer)), buffer, file);
    });
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(this.#state.outline.sheets.map(({ id, name, isHidden }) => ({ id, name, isHidden })));
  }

  async read(sheet?: string, options: WorkOptions = {}): Promise<Grid> {
    return namingLater(this.#file, async () => {
      const place = this.#state.sheet(sheet);
      const { pack } = this.#state;
      const reading = await inSteps(this.#state.reading(place), options);
      options.onProgress?.(1);
      const { frame, range, values, contents, numberFormats, hiddenRows, hiddenColumns } = reading;
      const { merges, isProtected } = frame;
      return {
        sheet: place.name,
        sheetId: place.id,
        range,
        values,
        contents,
        numberFormats,
        merges,
        hiddenRows,
        hiddenColumns,
        listTables: readListTables(pack, place.part, frame.tableIds),
        isProtected,
        isHidden: place.isHidden,
      };
    });
  }

  /** Plans are applied one after the other, in the order in which they come. */
  apply(plan: EditPlan, options: WorkOptions = {}): Promise<Receipt> {
    const applied = this.#lastApply.then(() => namingLater(this.#file, () => this.#apply(plan, options)));
    this.#lastApply = applied.catch(() => undefined);
    return applied;
  }

  notes(sheet: string): Promise<readonly CellNote[]> {
    return namingLater(this.#file, () =>
      Promise.resolve().then(() => readSheetNotes(this.#state.pack, this.#state.sheet(sheet).part)),
    );
  }

  recall(): Promise<string | null> {
    return namingLater(this.#file, () => Promise.resolve(this.#state.memory()));
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  onUserEdit(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** The bytes of the file as it is now; the very bytes that came where nothing has changed, or all was taken back. */
  bytes(): Buffer {
    const { state, bytes } = this.#opened;
    return this.#state === state ? bytes : Buffer.concat(this.#state.pack.file());
  }

  async #apply(plan: EditPlan, options: WorkOptions): Promise<Receipt> {
    if (plan.edits.length === 0) return { written: [], undo: emptyPlan };
    assertPlanShape(plan);
    refuseIfCancelled(options);
    const past = this.#pasts.get(plan);
    if (past?.from === this.#state) return this.#goBack(plan, past);
    const { state, undo } = await applyPlan(this.#state, plan, options);
    this.#pasts.set(undo, { from: state, to: this.#state, reverse: plan });
    this.#state = state;
    return { written: plan.edits, undo };
  }

  /**
   * Undoes the newest change by taking up the state before it. That brings back what a plan cannot say: text in several fonts,
   * borders of several kinds, colours of the theme.
   */
  #goBack(plan: EditPlan, { from, to, reverse }: Past): Receipt {
    this.#pasts.set(reverse, { from: to, to: from, reverse: plan });
    this.#state = to;
    return { written: plan.edits, undo: reverse };
  }
}

const withFile = (error: unknown, file: string | undefined): unknown => {
  if (!(error instanceof WorkbookError) || file === undefined || !error.code.startsWith("file-")) return error;
  return new WorkbookError(error.code, { ...error.place, file }, { cause: error.cause ?? error });
};

const naming = <Result>(file: string | undefined, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw withFile(error, file);
  }
};

const namingLater = async <Result>(file: string | undefined, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw withFile(error, file);
  }
};
