import type { WriteAddition } from "../sheet/addition-wording";
import type { SheetAssessment } from "../application/assess-sheet";
import { chosenWording, planWriteBack } from "../application/plan-write-back";
import { annotationWordingFor } from "../messages/annotation-wording-for";
import { additionWordingFor } from "../messages/addition-wording-for";
import type { EditPlan } from "../sheet/edit-plan";
import type { Messages } from "../messages/messages";
import type { WorkOptions } from "../workbook/workbook";
import { writeWholeFile } from "./files/write-whole-file";
import type { FileWorkbook } from "./surroundings";

/**
 * Writes a copy of the workbook with its annotation.
 *
 * @param replace  whether `file` may be replaced where it exists
 * @param additions  what is written beside the statuses
 * @returns        what was planned; where the workbook already says all this, the plan is empty and the copy the same byte for byte
 * @throws WorkbookError  where the annotation or the file cannot be written; then there is no new file
 */
export async function annotateFile(
  workbook: FileWorkbook,
  sheets: readonly SheetAssessment[],
  messages: Messages,
  {
    file,
    replace,
    additions,
    ...work
  }: Omit<Required<WorkOptions>, "pause"> & {
    readonly file: string;
    readonly replace: boolean;
    readonly additions: readonly WriteAddition[];
  },
): Promise<EditPlan> {
  const plan = await planWriteBack(workbook, sheets, {
    annotation: annotationWordingFor(messages),
    ...chosenWording(additionWordingFor(messages), additions),
  });
  await workbook.apply(plan, work);
  await writeWholeFile(file, [workbook.bytes()], { replace, ...work });
  return plan;
}
