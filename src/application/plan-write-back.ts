import { joinPlans } from "../sheet/join-plans";
import type { AnnotationWording } from "../sheet/annotation-wording";
import type { EditPlan } from "../sheet/edit-plan";
import { planAnnotation } from "../sheet/plan-annotation";
import { planNotes } from "../sheet/plan-notes";
import type { NoteWording } from "../sheet/note-wording";
import type { Workbook } from "../workbook/workbook";
import type { SheetAssessment } from "./assess-sheet";

/** The words of what can be written back; an addition is written where it has words. */
export interface WriteWording {
  readonly annotation: AnnotationWording;
  readonly notes: NoteWording | null;
}

/**
 * One plan that annotates every assessed sheet, with the additions that are wanted.
 *
 * @returns  an empty plan where no sheet holds a table, or where the sheets already say all this
 * @throws WorkbookError  where the host refuses to say which notes there are
 */
export async function planWriteBack(
  workbook: Workbook,
  assessments: readonly SheetAssessment[],
  wording: WriteWording,
): Promise<EditPlan> {
  const plans: EditPlan[] = [];
  for (const assessment of assessments)
    if (assessment.tables.length > 0) plans.push(await planSheet(workbook, assessment, wording));
  return joinPlans(plans);
}

async function planSheet(
  workbook: Workbook,
  { grid, tables, indicators, settings }: SheetAssessment,
  { annotation, notes }: WriteWording,
): Promise<EditPlan> {
  const annotated = planAnnotation(tables, indicators, annotation, settings);
  if (notes === null) return annotated;
  const standing = await workbook.notes(grid.sheet);
  return joinPlans([annotated, planNotes(tables, indicators, settings, notes, standing)]);
}
