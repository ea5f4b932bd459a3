import type { SettingChoices } from "../domain/settings/setting-choices";
import type { Year } from "../domain/year";
import type { WriteAddition } from "../sheet/addition-wording";
import type { Edit, EditPlan } from "../sheet/edit-plan";
import type { Rectangle } from "../sheet/grid";
import type { Issue } from "../sheet/issue";
import type { PlacedIndicator } from "../sheet/placed-indicator";
import type { ExclusionDecision } from "../sheet/plan-exclusion";
import type { SheetCorrections } from "../sheet/sheet-corrections";
import type { LapsedExclusion } from "../sheet/trend-exclusion";
import type { Repair } from "../sheet/repairs/repair";
import type { ReviewDecision } from "../sheet/plan-reviews";
import type { RecalledMemory } from "../sheet/workbook-memory";
import type { SheetAssessment } from "./assess-sheet";
import { fetchReading } from "./fetch-reading";
import { ObservedState } from "./observed-state";
import type { SessionParts } from "./session-parts";
import type { SessionOutcome, SessionState, WorkKind } from "./session-state";
import { SessionWork } from "./session-work";

/**
 * One user's work on one workbook: analyse, preview, write, undo. Pane and ribbon buttons share it.
 *
 * One action runs at a time; an action asked for meanwhile is ignored. Every refusal of the host ends up in `state.trouble`,
 * and the methods themselves do not reject.
 */
export class Session {
  readonly #state = new ObservedState();
  readonly #work = new SessionWork(this.#state, () => (this.#isWritten = true));
  /** The sheet on the screen is no longer the one that was read, by our own doing. */
  #isWritten = false;
  /** Sheets that the user has edited since the latest reading began: a large one is read band by band, and may change meanwhile. */
  readonly #edited = new Set<string>();
  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  get state(): SessionState {
    return this.#state.current;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  /** Notices when the user edits a sheet; the result stops it. */
  async watch(): Promise<() => Promise<void>> {
    return this.#parts.workbook.onUserEdit((sheet) => {
      this.#edited.add(sheet);
      if (sheet === this.state.assessment?.grid.sheet) this.#state.change({ isStale: true });
    });
  }

  /** Reads and assesses the sheet that the user looks at. */
  analyse(): Promise<void> {
    return this.#work.act("analysing", () => this.#read(undefined));
  }

  /** Plans what writing back would change, on the sheet as it is now. */
  preview(): Promise<void> {
    return this.#work.act("analysing", async () => {
      const known = this.state.assessment;
      if (known === null || this.state.isStale || this.#isWritten) await this.#read(known?.grid.sheet);
      this.#state.change({ preview: await this.#plan() });
    });
  }

  /** Has the workbook remember what is to be written beside the statuses; a preview is planned anew. */
  async writeAlso(additions: readonly WriteAddition[]): Promise<void> {
    if (this.state.work !== null) return;
    // Holds for the session where the workbook takes no memory.
    this.#state.change({ additions });
    await this.#writeOnSheet("writing", null, async ({ recalled }) => {
      const { planAdditions } = await import("../sheet/plan-additions");
      return planAdditions(recalled, additions);
    });
    if (this.state.preview !== null) await this.preview();
  }

  /** Writes what the preview showed. */
  write(): Promise<void> {
    const plan = this.state.preview;
    if (plan === null) return Promise.resolve();
    if (plan.edits.length === 0) {
      this.#state.change({ outcome: "nothing-to-write", preview: null });
      return Promise.resolve();
    }
    return this.#work.act("writing", async () => {
      await this.#apply(plan, "writing", "written");
      this.#state.change({ preview: null });
    });
  }

  /** Takes the latest write back. */
  undo(): Promise<void> {
    const receipt = this.state.receipts.at(-1);
    if (receipt === undefined) return Promise.resolve();
    return this.#work.act("undoing", async () => {
      await this.#parts.workbook.apply(receipt.undo, this.#work.options("undoing"));
      this.#state.change({ receipts: this.state.receipts.slice(0, -1), preview: null, outcome: "undone" });
      await this.#follow(receipt.undo.edits, receipt.written);
    });
  }

  /** Has the workbook remember what was decided of issues of the assessed sheet; `null` takes back what was decided before. */
  review(issues: readonly Issue[], decision: ReviewDecision): Promise<void> {
    return this.#writeOnSheet("writing", decision === null ? "withdrawn" : "reviewed", async (assessment) => {
      const { planReviews } = await import("../sheet/plan-reviews");
      return planReviews(assessment.recalled, assessment, issues, decision);
    });
  }

  /** Mends cells of the assessed sheet as they were proposed, and reads the sheet again. */
  repair(repairs: readonly Repair[]): Promise<void> {
    return this.#writeOnSheet("writing", "repaired", async ({ grid }) => {
      const { planRepairs } = await import("../sheet/repairs/plan-repairs");
      return planRepairs(grid, repairs);
    });
  }

  /** Has the workbook remember how the assessed sheet is to be read, and reads it so. */
  correct(corrections: SheetCorrections): Promise<void> {
    return this.#writeOnSheet("analysing", "corrected", async ({ recalled }) => {
      const { planCorrections } = await import("../sheet/plan-corrections");
      return planCorrections(recalled, corrections);
    });
  }

  /** Has the workbook remember settings in place of those that it had, and assesses the sheet by them. */
  choose(settings: SettingChoices): Promise<void> {
    return this.#writeOnSheet("analysing", "chosen", async ({ recalled }) => {
      const { planSettings } = await import("../sheet/plan-settings");
      return planSettings(recalled, settings);
    });
  }

  /** Has the workbook remember whether a year counts in the trend of a row of the assessed sheet, and assesses the sheet so. */
  exclude(placed: PlacedIndicator, year: Year, decision: ExclusionDecision): Promise<void> {
    return this.#writeOnSheet("analysing", decision === null ? "included" : "excluded", async (assessment) => {
      const { planExclusion } = await import("../sheet/plan-exclusion");
      return planExclusion(assessment.recalled, assessment, placed, year, decision);
    });
  }

  /** Has the workbook forget an exclusion that leaves nothing out any more. */
  forget({ exclusion }: LapsedExclusion): Promise<void> {
    return this.#writeOnSheet("analysing", "forgotten", async ({ recalled }) => {
      const { planForgottenExclusion } = await import("../sheet/plan-forgotten-exclusion");
      return planForgottenExclusion(recalled, exclusion);
    });
  }

  /** Stops long work at the next moment at which nothing is half done. */
  cancel(): void {
    this.#work.cancel();
  }

  /** Leaves the preview without writing. */
  dismissPreview(): void {
    this.#state.change({ preview: null });
  }

  /** Shows cells of the assessed sheet to the user. */
  select(sheet: string, range: Rectangle): Promise<void> {
    return this.#work.guard(() => this.#parts.workbook.select(sheet, range));
  }

  async #read(sheet: string | undefined): Promise<void> {
    const { assessSheet } = await fetchReading();
    this.#edited.clear();
    const assessment = await assessSheet(this.#parts.workbook, this.#parts.settings, {
      ...this.#work.options("analysing"),
      pause: this.#parts.pause,
      ...(sheet === undefined ? {} : { sheet }),
    });
    this.#isWritten = false;
    const isStale = this.#edited.has(assessment.grid.sheet);
    this.#state.change({ assessment, isStale, preview: null, ...rememberedAdditions(assessment.recalled) });
  }

  #writeOnSheet(
    kind: WorkKind,
    outcome: SessionOutcome,
    planFor: (sheet: SheetAssessment) => Promise<EditPlan>,
  ): Promise<void> {
    return this.#work.act(kind, async () => {
      const { assessment } = this.state;
      const plan = assessment === null ? null : await planFor(assessment);
      if (plan !== null && plan.edits.length > 0) await this.#apply(plan, kind, outcome);
    });
  }

  async #plan(): Promise<EditPlan | null> {
    const { assessment } = this.state;
    if (assessment === null || assessment.tables.length === 0) return null;
    // Not needed before somebody wants to write: a pane is there sooner without it.
    const { planWriteBack, chosenWording } = await import("./plan-write-back");
    const { additions } = this.state;
    const { workbook, wording: annotation, fetchAdditionWording } = this.#parts;
    const words = additions.length === 0 ? null : await fetchAdditionWording();
    return planWriteBack(workbook, [assessment], { annotation, ...(words && chosenWording(words, additions)) });
  }

  async #apply(plan: EditPlan, kind: WorkKind, outcome: SessionOutcome): Promise<void> {
    const receipt = await this.#parts.workbook.apply(plan, this.#work.options(kind));
    this.#state.change({ receipts: [...this.state.receipts, receipt], outcome });
    await this.#follow(receipt.written, receipt.written);
  }

  /** Keeps in step what is known of the workbook. @param written  the edits that were made, or that are taken back now */
  async #follow(applied: readonly Edit[], written: readonly Edit[]): Promise<void> {
    const { assessment } = this.state;
    const memory = applied.find((edit) => edit.kind === "memory");
    if (applied.some((edit) => edit !== memory)) this.#isWritten = true;
    if (memory !== undefined) await this.#remember(memory.content);
    if (assessment !== null && written.some(({ why }) => why.code === "repair"))
      await this.#read(assessment.grid.sheet);
  }

  /** A sheet that is to be read otherwise than it was is read again. */
  async #remember(text: string | null): Promise<void> {
    const { assessment } = this.state;
    if (assessment === null) return;
    const { areSameChoices, areSameCorrections, areSameExclusions, correctionsOf, findReviews, readMemory } =
      await fetchReading();
    const recalled = text === null ? readMemory(null) : readMemory(text, await this.#parts.workbook.sheets());
    const before = assessment.recalled.memory;
    if (
      !areSameCorrections(correctionsOf(recalled.memory, assessment.grid), assessment.corrections) ||
      !areSameChoices(recalled.memory.settings, before.settings) ||
      !areSameExclusions(recalled.memory.exclusions, before.exclusions)
    )
      return this.#read(assessment.grid.sheet);
    this.#state.change({
      assessment: { ...assessment, recalled, reviews: findReviews(assessment, recalled.memory.reviews) },
      ...rememberedAdditions(recalled),
    });
  }
}

/** Where the memory cannot be read, what was chosen in the session goes on holding. */
const rememberedAdditions = ({ trouble, memory }: RecalledMemory): Partial<Pick<SessionState, "additions">> =>
  trouble === null ? { additions: memory.additions } : {};
