import type { CellNote } from "../../sheet/cell-note";
import type { EditPlan, Receipt } from "../../sheet/edit-plan";
import type { Grid, Rectangle } from "../../sheet/grid";
import type { SheetSummary, Workbook, WorkOptions } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";
import { listenToUser } from "./listen-to-user";
import { listSheets } from "./list-sheets";
import { rangeAt } from "./range-at";
import { readMemory, textOf } from "./read-memory";
import { readSheet } from "./read-sheet";
import { RestoreMemory } from "./restore-memory";

/**
 * The workbook that is open in Excel, over Microsoft's client library. Whole regions, a fixed number of requests, no reference that
 * must be let go.
 *
 * @example new OfficeWorkbook({ excel: Excel, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) })
 */
export class OfficeWorkbook implements Workbook {
  readonly #access: ExcelAccess;
  readonly #memory = new RestoreMemory();

  constructor(access: ExcelAccess) {
    this.#access = access;
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return listSheets(this.#access);
  }

  read(sheet?: string, options: WorkOptions = {}): Promise<Grid> {
    return readSheet(this.#access, sheet ?? null, options);
  }

  async apply(plan: EditPlan, options: WorkOptions = {}): Promise<Receipt> {
    // The larger half of this adapter: a pane that only reads is there sooner without it.
    const { applyPlan } = await import("./apply-plan");
    return applyPlan(this.#access, this.#memory, plan, options);
  }

  async notes(sheet: string): Promise<readonly CellNote[]> {
    // Only for who writes notes, as `apply`.
    const { listNotes } = await import("./list-notes");
    return listNotes(this.#access, sheet);
  }

  async recall(): Promise<string | null> {
    return textOf(await readMemory(this.#access));
  }

  select(sheet: string, range: Rectangle): Promise<void> {
    return excelRequest(
      this.#access,
      (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        rangeAt(worksheet, range).select();
        return () => undefined;
      },
      { sheet },
    );
  }

  onUserEdit(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    return listenToUser(this.#access, listener);
  }
}
