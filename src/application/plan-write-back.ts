import type { AdditionWording, WriteAddition } from "../sheet/addition-wording";
import type { AnnotationWording } from "../sheet/annotation-wording";
import type { EditPlan } from "../sheet/edit-plan";
import { joinPlans } from "../sheet/join-plans";
import { planAnnotation } from "../sheet/plan-annotation";
import { methodSheetName, planMethodSheet } from "../sheet/plan-method-sheet";
import { planNotes } from "../sheet/plan-notes";
import { isSameSheetName } from "../sheet/sheet-name";
import type { SheetSummary, Workbook } from "../workbook/workbook";
import type { SheetAssessment } from "./assess-sheet";

/** The words of what is written back; an addition is written where it has words. */
export interface WriteWording extends Partial<AdditionWording> {
  readonly annotation: AnnotationWording;
}

/** The words of the additions that are wanted. */
export const chosenWording = (
  { notes, methods }: AdditionWording,
  additions: readonly WriteAddition[],
): Partial<AdditionWording> => ({
  ...(additions.includes("notes") ? { notes } : {}),
  ...(additions.includes("methods") ? { methods } : {}),
});

/**
 * One plan that annotates every assessed sheet, with the additions that are wanted.
 *
 * @returns  an empty plan where no sheet holds a table, or where the sheets already say all this
 * @throws WorkbookError  where the host refuses to say which notes and sheets there are
 */
export async function planWriteBack(
  workbook: Workbook,
  assessments: readonly SheetAssessment[],
  wording: WriteWording,
): Promise<EditPlan> {
  const withTables = assessments.filter(({ tables }) => tables.length > 0);
  const sheets = wording.methods === undefined || withTables.length === 0 ? [] : await workbook.sheets();
  const plans: EditPlan[] = [];
  for (const assessment of withTables) plans.push(await planSheet(workbook, assessment, wording, sheets));
  return joinPlans(plans);
}

async function planSheet(
  workbook: Workbook,
  { grid, tables, indicators, settings }: SheetAssessment,
  { annotation, notes, methods }: WriteWording,
  sheets: readonly SheetSummary[],
): Promise<EditPlan> {
  const plans = [planAnnotation(tables, indicators, annotation, settings)];
  if (notes !== undefined) plans.push(planNotes(tables, indicators, settings, notes, await workbook.notes(grid.sheet)));
  if (methods !== undefined) {
    const name = methodSheetName(grid.sheet, methods);
    const found = sheets.find((sheet) => isSameSheetName(sheet.name, name));
    const standing = found === undefined ? null : await workbook.read(found.name);
    plans.push(planMethodSheet(tables, indicators, settings, methods, standing));
  }
  return joinPlans(plans);
}
