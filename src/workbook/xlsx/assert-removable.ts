import type { EditPlan } from "../../sheet/edit-plan";
import { isFormula } from "../cell-content";
import { firstLost } from "../standing-check";
import { WorkbookError, type WorkOptions } from "../workbook";
import { inSteps } from "./in-steps";
import { relationshipsOf } from "./package/relationships";
import type { SheetPlace } from "./package/workbook-outline";
import { namesMention, partMentions } from "./results-at-risk";
import type { WorkbookState } from "./workbook-state";
import { namesSheet } from "../../sheet/formula-references";
import type { SheetReading } from "./worksheet/read-sheet";

/** What Excel puts beside a sheet by itself; everything else that a sheet leads to is somebody's work. */
const settingsKinds = ["printerSettings", "customProperty"];

/**
 * Refuses to take away a sheet that holds more than the plan says: other cells, a chart, a comment, a table.
 *
 * @throws WorkbookError "plan-stale"; "host-failed" for the only sheet that is visible, which Excel does not take away either
 */
export const assertRemovable = (
  state: WorkbookState,
  plan: EditPlan,
  { name: sheet, part }: SheetPlace,
  reading: SheetReading,
): void => {
  const cell = firstLost(plan, sheet, reading);
  if (cell !== null) throw new WorkbookError("plan-stale", { sheet, cell });
  if (relationshipsOf(state.pack, part).some(({ kind }) => !settingsKinds.includes(kind)))
    throw new WorkbookError("plan-stale", { sheet });
  if (!state.outline.sheets.some(({ name, isHidden }) => name !== sheet && !isHidden))
    throw new WorkbookError("host-failed", { sheet, hostCode: "LastVisibleSheet" });
};

/**
 * Refuses where a formula or a name still looks at a sheet that is gone: Excel would make `#REF!` of it, a file would be left with a
 * name that leads nowhere.
 *
 * @param state  the workbook without the sheet
 * @throws WorkbookError "plan-stale", "cancelled", "file-broken"
 */
export const refuseIfMentioned = async (state: WorkbookState, sheet: string, options: WorkOptions): Promise<void> => {
  if (namesMention(state.outline, sheet)) throw new WorkbookError("plan-stale", { sheet });
  const silent = options.signal === undefined ? {} : { signal: options.signal };
  for (const place of state.outline.sheets) {
    // Text that only looks like a mention is told apart by reading the formulas.
    if (!partMentions(state.pack.bytes(place.part), [{ sheet }])) continue;
    const { contents } = await inSteps(state.reading(place), silent);
    if (contents.some((row) => row.some((content) => isFormula(content) && namesSheet(content, sheet))))
      throw new WorkbookError("plan-stale", { sheet });
  }
};
