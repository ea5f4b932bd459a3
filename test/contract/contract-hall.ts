import type { EditPlan } from "../../src/sheet/edit-plan";
import { WorkbookError, type WorkbookErrorCode, type WorkbookErrorPlace } from "../../src/workbook/workbook";
import type { Hand, OpenWorkbook, SheetFixture, WorkbookFixture } from "./workbook-fixture";

/** What each part of the suite is given. */
export interface ContractHall {
  /** Opens a fresh workbook, which is closed after the test. */
  readonly open: (...sheets: readonly SheetFixture[]) => Promise<OpenWorkbook>;
  readonly fixture: () => WorkbookFixture;
  /** A test that is only there when the adapter's world has the hand that it needs. */
  readonly testWith: (hand: Hand, title: string, body: () => Promise<void>) => void;
}

/** The `WorkbookError` that some work ends with; anything else that happens fails the test. */
export const refusal = async (work: Promise<unknown>): Promise<WorkbookError> => {
  const outcome = await work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  if (outcome instanceof WorkbookError) return outcome;
  throw new Error(`not refused by a WorkbookError: ${String(outcome)}`, { cause: outcome });
};

/** Expects that a plan is refused with this code at this place, and that nothing at all has changed. */
export const expectRefused = async (
  at: OpenWorkbook,
  plan: EditPlan,
  code: WorkbookErrorCode,
  place: WorkbookErrorPlace,
): Promise<void> => {
  const before = await at.snapshot();
  const error = await refusal(at.workbook.apply(plan));
  expect({ code: error.code, place: error.place }).toEqual({ code, place: expect.objectContaining(place) as unknown });
  expect(await at.snapshot()).toEqual(before);
};
