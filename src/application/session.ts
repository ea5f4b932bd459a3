import type { AssessmentSettings } from "../domain/assessment";
import type { AnnotationWording } from "../sheet/annotation-wording";
import type { EditPlan, Receipt } from "../sheet/edit-plan";
import type { Rectangle } from "../sheet/grid";
import { findMarks } from "../sheet/find-marks";
import type { Issue } from "../sheet/issue";
import { areSameCorrections, correctionsOf, type SheetCorrections } from "../sheet/sheet-corrections";
import type { MarkDecision } from "../sheet/plan-marks";
import { readMemory } from "../sheet/workbook-memory";
import { WorkbookError, type Workbook } from "../workbook/workbook";
import { assessSheet, type SheetAssessment } from "./assess-sheet";

export type WorkKind = "analysing" | "writing" | "undoing";

/** What happened last, for the line that tells the user. */
export type SessionOutcome = "written" | "nothing-to-write" | "undone" | "marked" | "unmarked" | "corrected" | null;

/** All that a pane shows. Replaced as a whole on every change, never mutated. */
export interface SessionState {
  /** Long work under way, with the share done (0…1). */
  readonly work: { readonly kind: WorkKind; readonly share: number } | null;
  readonly assessment: SheetAssessment | null;
  /** The user has edited a sheet since it was read. */
  readonly isStale: boolean;
  /** What a confirmation would write; `null` before a preview was asked for. */
  readonly preview: EditPlan | null;
  /** What was written and can be taken back, the latest last. */
  readonly receipts: readonly Receipt[];
  readonly outcome: SessionOutcome;
  /** Why the host refused the last action. */
  readonly trouble: WorkbookError | null;
  /** A rule of ours was broken; the pane throws it to its error boundary. */
  readonly bug: Error | null;
}

const untouched: SessionState = {
  work: null,
  assessment: null,
  isStale: false,
  preview: null,
  receipts: [],
  outcome: null,
  trouble: null,
  bug: null,
};

export interface SessionParts {
  readonly workbook: Workbook;
  readonly settings: AssessmentSettings;
  readonly wording: AnnotationWording;
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause: () => Promise<void>;
}

/**
 * One user's work on one workbook: analyse, preview, write, undo. Pane and ribbon buttons share it.
 *
 * One action runs at a time; an action asked for meanwhile is ignored. Every refusal of the host ends up in `state.trouble`,
 * and the methods themselves do not reject.
 */
export class Session {
  #state = untouched;
  #signal = { aborted: false };
  /** The sheet on the screen is no longer the one that was read, by our own doing. */
  #isWritten = false;
  readonly #listeners = new Set<() => void>();
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Notices when the user edits a sheet; the result stops it. */
  async watch(): Promise<() => Promise<void>> {
    return this.#parts.workbook.onUserEdit((sheet) => {
      if (sheet === this.#state.assessment?.grid.sheet) this.#change({ isStale: true });
    });
  }

  /** Reads and assesses the sheet that the user looks at. */
  analyse(): Promise<void> {
    return this.#act("analysing", () => this.#read(undefined));
  }

  /** Plans what writing back would change, on the sheet as it is now. */
  preview(): Promise<void> {
    return this.#act("analysing", async () => {
      const known = this.#state.assessment;
      if (known === null || this.#state.isStale || this.#isWritten) await this.#read(known?.grid.sheet);
      this.#change({ preview: await this.#plan() });
    });
  }

  /** Writes what the preview showed. */
  write(): Promise<void> {
    const plan = this.#state.preview;
    if (plan === null) return Promise.resolve();
    if (plan.edits.length === 0) {
      this.#change({ outcome: "nothing-to-write", preview: null });
      return Promise.resolve();
    }
    return this.#act("writing", async () => {
      const receipt = await this.#apply(plan, "writing");
      this.#change({ receipts: [...this.#state.receipts, receipt], preview: null, outcome: "written" });
    });
  }

  /** Takes the latest write back. */
  undo(): Promise<void> {
    const receipt = this.#state.receipts.at(-1);
    if (receipt === undefined) return Promise.resolve();
    return this.#act("undoing", async () => {
      await this.#apply(receipt.undo, "undoing");
      this.#change({ receipts: this.#state.receipts.slice(0, -1), preview: null, outcome: "undone" });
    });
  }

  /** Has the workbook remember what was decided of issues of the assessed sheet; `null` takes back what was decided before. */
  mark(issues: readonly Issue[], decision: MarkDecision): Promise<void> {
    return this.#act("writing", async () => {
      const { assessment, receipts } = this.#state;
      if (assessment === null) return;
      const { planMarks } = await import("../sheet/plan-marks");
      const plan = planMarks(assessment.recalled, assessment, issues, decision);
      if (plan.edits.length === 0) return;
      const receipt = await this.#apply(plan, "writing");
      this.#change({ receipts: [...receipts, receipt], outcome: decision === null ? "unmarked" : "marked" });
    });
  }

  /** Has the workbook remember how the assessed sheet is to be read, and reads it so. */
  correct(corrections: SheetCorrections): Promise<void> {
    return this.#act("analysing", async () => {
      const { assessment, receipts } = this.#state;
      if (assessment === null) return;
      const { planCorrections } = await import("../sheet/plan-corrections");
      const plan = planCorrections(assessment.recalled, corrections);
      if (plan.edits.length === 0) return;
      const receipt = await this.#apply(plan, "analysing");
      this.#change({ receipts: [...receipts, receipt], outcome: "corrected" });
    });
  }

  /** Stops long work at the next moment at which nothing is half done. */
  cancel(): void {
    this.#signal.aborted = true;
  }

  /** Leaves the preview without writing. */
  dismissPreview(): void {
    this.#change({ preview: null });
  }

  /** Shows cells of the assessed sheet to the user. */
  select(sheet: string, range: Rectangle): Promise<void> {
    return this.#guard(() => this.#parts.workbook.select(sheet, range));
  }

  async #read(sheet: string | undefined): Promise<void> {
    const assessment = await assessSheet(this.#parts.workbook, this.#parts.settings, {
      ...this.#workOptions("analysing"),
      pause: this.#parts.pause,
      ...(sheet === undefined ? {} : { sheet }),
    });
    this.#isWritten = false;
    this.#change({ assessment, isStale: false, preview: null });
  }

  async #plan(): Promise<EditPlan | null> {
    const { assessment } = this.#state;
    if (assessment === null || assessment.tables.length === 0) return null;
    // Not needed before somebody wants to write: a pane is there sooner without it.
    const { planAnnotation } = await import("../sheet/plan-annotation");
    const { tables, indicators, settings } = assessment;
    return planAnnotation(tables, indicators, this.#parts.wording, settings.targetYear);
  }

  /** Applies a plan, and keeps in step what is known of the workbook. */
  async #apply(plan: EditPlan, kind: WorkKind): Promise<Receipt> {
    const receipt = await this.#parts.workbook.apply(plan, this.#workOptions(kind));
    const memory = plan.edits.find((edit) => edit.kind === "memory");
    if (plan.edits.some((edit) => edit !== memory)) this.#isWritten = true;
    if (memory !== undefined) await this.#remember(memory.content);
    return receipt;
  }

  /** A sheet that is to be read otherwise than it was is read again. */
  async #remember(text: string | null): Promise<void> {
    const { assessment } = this.#state;
    if (assessment === null) return;
    const recalled = readMemory(text);
    if (!areSameCorrections(correctionsOf(recalled.memory, assessment.grid.sheet), assessment.corrections))
      return this.#read(assessment.grid.sheet);
    this.#change({ assessment: { ...assessment, recalled, marks: findMarks(assessment, recalled.memory.marks) } });
  }

  #workOptions(kind: WorkKind) {
    return {
      signal: this.#signal,
      onProgress: (share: number) => {
        this.#change({ work: { kind, share } });
      },
    };
  }

  async #act(kind: WorkKind, action: () => Promise<void>): Promise<void> {
    if (this.#state.work !== null) return;
    this.#signal = { aborted: false };
    this.#change({ work: { kind, share: 0 }, trouble: null, outcome: null });
    await this.#guard(action);
    this.#change({ work: null });
  }

  /** The one place where a host's refusal is caught. */
  async #guard(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (error instanceof WorkbookError) this.#refused(error);
      else this.#change({ bug: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  #refused(trouble: WorkbookError): void {
    const { receipt } = trouble;
    if (receipt !== undefined) this.#isWritten = true;
    const receipts = receipt === undefined ? this.#state.receipts : [...this.#state.receipts, receipt];
    const isOutdated = trouble.code === "plan-stale" || trouble.code === "sheet-not-found";
    this.#change({
      trouble,
      receipts,
      isStale: this.#state.isStale || isOutdated,
      preview: isOutdated ? null : this.#state.preview,
    });
  }

  #change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
