import type { Edit, EditPlan, Receipt } from "../../sheet/edit-plan";
import { isMemoryEdit } from "../memory-edits";
import { isNotesEdit } from "../note-edits";
import { isSheetEdit } from "../sheet-edits";
import { firstLost } from "../standing-check";
import { undoPlan } from "../undo-edit";
import { WorkbookError } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { placeOf, readStanding } from "./read-standing";
import { textOf } from "./read-memory";
import { requestInParts } from "./request-in-parts";
import type { RestoreMemory } from "./restore-memory";
import type { EditState } from "./standing";
import { charactersOf, stylesOf, undoOf } from "./target-state";
import { isSameState, planWrites } from "./write-parts";

/**
 * After a write that failed: looks what stands there now, and puts back what stood there before.
 *
 * It is not known what real Excel leaves of a batch that failed, so nothing is assumed.
 *
 * @param before  what stood where the plan writes
 * @param cause   why the write failed
 * @returns       what to throw: the cause where all is as before, "partly-written" with a receipt where it is not
 */
export const takeBack = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  before: readonly EditState[],
  cause: WorkbookError,
): Promise<WorkbookError> => {
  const found = await lookAgain(access, memory, plan);
  if (found !== null && isAllAsBefore(found, before)) return cause;
  if (found !== null && (await putBack(access, plan, found, before))) return cause;
  const now = found === null ? null : await lookAgain(access, memory, plan);
  if (now !== null && isAllAsBefore(now, before)) return cause;
  const receipt = now === null ? doubtfulReceipt(plan, before, found, memory) : receiptOfRest(now, before, memory);
  return new WorkbookError("partly-written", cause.place, { cause, receipt });
};

/** @returns null where Excel does not even answer */
const lookAgain = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
): Promise<readonly EditState[] | null> => {
  try {
    return (await readStanding(access, memory, { basis: [], edits: plan.edits }, () => undefined, true)).edits;
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
};

const putBack = async (
  access: ExcelAccess,
  plan: EditPlan,
  now: readonly EditState[],
  before: readonly EditState[],
): Promise<boolean> => {
  if (now.some((state, index) => isForeign(plan, state, stateAt(before, index)))) return false;
  try {
    await requestInParts(access, planWrites(now, before), placeOf(plan), () => undefined);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
};

/** Whether the user has, in the same moment, made a sheet of the very name that a plan adds, and filled it. It is not taken away. */
const isForeign = (plan: EditPlan, now: EditState, before: EditState): boolean =>
  now.kind === "sheet" &&
  before.kind === "sheet" &&
  now.isThere &&
  !before.isThere &&
  (now.content.hasMore || firstLost(plan, now.edit.sheet, now.content) !== null);

const isAllAsBefore = (now: readonly EditState[], before: readonly EditState[]): boolean =>
  now.every((state, index) => isSameState(state, stateAt(before, index)));

/** Exactly what stands there now and did not before. */
const receiptOfRest = (now: readonly EditState[], before: readonly EditState[], memory: RestoreMemory): Receipt => {
  const rest = now.flatMap((state, index) => {
    const stood = stateAt(before, index);
    return isSameState(state, stood) ? [] : [{ written: writtenAs(state), stood }];
  });
  const undo = rest.map(({ written, stood }) => {
    const edit = undoOf(written, stood);
    memory.remember(edit, stood);
    return edit;
  });
  return { written: rest.map(({ written }) => written), undo: undoPlan(undo) };
};

/** The edit that would have written what stands there. */
const writtenAs = (state: EditState): Edit => {
  if (state.kind === "sheet") return state.edit;
  if (state.kind === "memory") return { ...state.edit, content: textOf(state.part) };
  if (state.kind === "notes") {
    const texts = state.notes.map(({ text }) => text);
    return { ...state.edit, notes: state.edit.notes.map((note, at) => ({ ...note, content: texts[at] ?? null })) };
  }
  return state.kind === "cells"
    ? { ...state.edit, contents: state.cells.contents, styles: stylesOf(state) }
    : { ...state.edit, widths: charactersOf(state) };
};

/** Excel does not say what stands there: the whole plan may. Its undo takes each cell as it finds it, before or after. */
const doubtfulReceipt = (
  plan: EditPlan,
  before: readonly EditState[],
  found: readonly EditState[] | null,
  memory: RestoreMemory,
): Receipt => {
  const undo = plan.edits.map((edit, index) => {
    const stood = stateAt(before, index);
    const undone = undoOf(edit, stood);
    memory.remember(undone, stood);
    if (isSheetEdit(undone)) memory.rememberSheetInDoubt(undone);
    if (isNotesEdit(undone)) memory.rememberNotesInDoubt(undone);
    if (isMemoryEdit(undone)) memory.rememberTextsInDoubt(undone, [undone.before, undone.content]);
    if (undone.kind === "cells" && edit.kind === "cells") {
      const seen = found?.[index];
      const contents = [edit.before, edit.contents, ...(seen?.kind === "cells" ? [seen.cells.contents] : [])];
      memory.rememberDoubt(undone, contents);
    }
    return undone;
  });
  return { written: plan.edits, undo: undoPlan(undo) };
};

const stateAt = (states: readonly EditState[], index: number): EditState => {
  const state = states[index];
  if (state === undefined) throw new RangeError("every edit has a state");
  return state;
};
