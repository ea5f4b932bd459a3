import { emptyPlan, type Edit, type EditPlan, type Receipt } from "../../sheet/edit-plan";
import { assertPlanShape } from "../plan-shape";
import { undoPlan } from "../undo-edit";
import { WorkbookError, type WorkOptions } from "../workbook";
import { checkStanding } from "./check-standing";
import type { ExcelAccess } from "./excel-access";
import { isUntouchedRefusal } from "./host-refusal";
import { isCellsEdit, ReadBack } from "./read-back";
import { placeOf, readStanding } from "./read-standing";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import { requestInParts } from "./request-in-parts";
import type { RestoreMemory } from "./restore-memory";
import type { EditState } from "./standing";
import { takeBack } from "./take-back";
import { targetOf, undoOf } from "./target-state";
import { planWrites } from "./write-parts";

/**
 * Reads, checks and writes: in two requests whatever the size of the plan, three where looks differ within a column, and more only
 * above the 5 MB that Excel on the web takes at once. It can be cancelled until the write begins.
 */
export const applyPlan = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  options: WorkOptions,
): Promise<Receipt> => {
  if (plan.edits.length === 0) return { written: [], undo: emptyPlan };
  assertPlanShape(plan);
  const beforeEach = (): void => {
    refuseIfCancelled(options);
  };
  options.onProgress?.(0);
  const standing = await readStanding(
    access,
    memory,
    plan,
    beforeEach,
    plan.edits.some((edit) => memory.isInDoubt(edit)),
  );
  checkStanding(plan, standing, memory);
  options.onProgress?.(0.5);
  beforeEach();
  const readBacks = await write(access, memory, plan, standing.edits);
  const undo = plan.edits.map((edit, index) => undoOfWritten(edit, readBacks, standing.edits[index], memory));
  return { written: plan.edits, undo: undoPlan(undo) };
};

/** @throws WorkbookError the refusal where all is as before, "partly-written" where it is not */
const write = async (
  access: ExcelAccess,
  memory: RestoreMemory,
  plan: EditPlan,
  standing: readonly EditState[],
): Promise<readonly ReadBack[]> => {
  const readBacks = plan.edits.filter(isCellsEdit).map((edit) => new ReadBack(edit));
  const parts = planWrites(
    standing,
    standing.map((state) => targetOf(state, memory)),
  );
  if (parts.length === 0) return readBacks;
  let requests = 0;
  try {
    await requestInParts(
      access,
      [...parts, ...readBacks.flatMap((readBack) => readBack.parts())],
      placeOf(plan),
      () => {
        requests += 1;
      },
    );
    return readBacks;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (requests === 1 && isUntouchedRefusal(error)) throw error;
    throw await takeBack(access, memory, plan, standing, error);
  }
};

const undoOfWritten = (
  edit: Edit,
  readBacks: readonly ReadBack[],
  stood: EditState | undefined,
  memory: RestoreMemory,
): Edit => {
  if (stood === undefined) throw new RangeError("every edit has a state");
  const contents = readBacks.find((readBack) => readBack.edit === edit)?.contents;
  const undo = undoOf(edit.kind === "cells" && contents !== undefined ? { ...edit, contents } : edit, stood);
  memory.remember(undo, stood);
  return undo;
};
