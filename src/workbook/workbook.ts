import type { CellNote } from "../sheet/cell-note";
import type { EditPlan, Receipt } from "../sheet/edit-plan";
import type { Grid, Rectangle } from "../sheet/grid";

/** Why a host or a file refused. Each has a sentence in `messages` that says what to do next. */
export type WorkbookErrorCode =
  | "sheet-not-found"
  | "sheet-protected"
  | "cell-in-edit-mode"
  | "payload-too-large"
  | "plan-stale"
  | "partly-written"
  | "merged-cells-in-the-way"
  | "host-too-old"
  | "host-failed"
  | "cancelled"
  | "file-missing"
  | "file-not-readable"
  | "file-empty"
  | "file-not-a-workbook"
  | "file-broken"
  | "file-encrypted"
  | "file-legacy-xls"
  | "file-too-large"
  | "file-not-writable"
  | "file-exists";

/** Where a host refused, for the sentence that tells the user. */
export interface WorkbookErrorPlace {
  readonly sheet?: string;
  readonly cell?: string;
  readonly file?: string;
  /** The host's own code, e.g. "AccessDenied". */
  readonly hostCode?: string;
}

/**
 * The host refused. `receipt` is there for `partly-written` only: it says exactly what was written, and its `undo` restores it.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    readonly place: WorkbookErrorPlace = {},
    options: { readonly cause?: unknown; readonly receipt?: Receipt } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.receipt = options.receipt;
  }

  readonly receipt: Receipt | undefined;
}

export interface SheetSummary {
  /** The workbook's own; it stays when the sheet is renamed or moved. Other hosts may call the same sheet otherwise. */
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** An `AbortSignal` fits. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface WorkOptions {
  readonly signal?: CancelSignal;
  /** Called with the share done, 0…1, at moments when work can still be cancelled. */
  readonly onProgress?: (share: number) => void;
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause?: () => Promise<void>;
}

/**
 * The only way to a real workbook. `test/contract` holds every adapter to this comment.
 *
 * 1. `read` is one consistent snapshot of a sheet's used range, the smallest rectangle around all cells with content, with what is
 *    hidden in it (by hand or by a filter) and Excel's own tables; it changes nothing, not even the selection. A constant empty text
 *    is an empty cell.
 * 2. `apply` checks first: every `basis` and every `before` must hold what the plan says (a formula is compared as its text),
 *    or it throws `plan-stale` with the first cell that differs, and nothing is written.
 * 3. `apply` touches nothing outside the plan's rectangles, columns and sheets, and nothing of a cell's looks that the plan does not
 *    speak of.
 * 4. `apply` writes all edits or none, as far as the host allows. A protected sheet refuses the whole plan where its host keeps
 *    users to it (a file's protection is copied with the file), and so does a content that would vanish under a merge. Where the
 *    host failed halfway and the rest could not be taken back, it throws `partly-written` with a receipt of what stands there now.
 * 5. The receipt's `undo` is a plan like any other: applied, it restores contents, looks and widths exactly; it is stale where
 *    the user has changed a written cell since.
 * 6. An empty plan is applied without a request and gives an empty receipt.
 * 7. Every refusal of the host is a `WorkbookError`; anything else that is thrown is a bug.
 * 8. A sheet that a plan adds comes last, is visible and is not shown to the user; a plan is stale where its name is taken. The undo
 *    takes it away again, together with what the plan wrote there; it is stale where the sheet holds anything else by then.
 * 9. `recall` gives the text that a `memory` edit has left in the workbook, whoever applied it and however long ago; `null` where
 *    there is none. It goes with the file, no cell shows it, and nothing else that is kept in the workbook is touched. A plan is
 *    stale where the workbook holds another text than it expects; the undo brings back the text exactly, or takes it away.
 * 10. A sheet keeps its `id` when it is renamed, whoever lists or reads it; no two sheets of a workbook share one.
 * 11. `notes` gives the notes on the cells of a sheet, row by row, a comment with its replies as one text. A `notes` edit changes the
 *     notes of its cells and no other; a plan is stale where a cell has another note than it expects, so that a note of somebody else
 *     is never written over. The undo brings back the notes that stood there, or takes away those that were written.
 */
export interface Workbook {
  sheets(): Promise<readonly SheetSummary[]>;
  /** Reads a sheet by name; without a name the one that the user looks at (in a file: its active sheet). */
  read(sheet?: string, options?: WorkOptions): Promise<Grid>;
  apply(plan: EditPlan, options?: WorkOptions): Promise<Receipt>;
  /** The notes on the cells of a sheet. */
  notes(sheet: string): Promise<readonly CellNote[]>;
  /** What this add-in has left in the workbook for itself. */
  recall(): Promise<string | null>;
  /** Shows these cells to the user. A file has nobody to show them to and does nothing. */
  select(sheet: string, range: Rectangle): Promise<void>;
  /** Calls back after the user (not this add-in) changed cells of any sheet; the result stops it. A file never changes. */
  onUserEdit(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}
