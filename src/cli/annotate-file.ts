import type { SheetAssessment } from "../application/assess-sheet";
import { planWriteBack } from "../application/plan-write-back";
import { annotationWordingFor } from "../messages/annotation-wording-for";
import type { Messages } from "../messages/messages";
import type { WorkOptions } from "../workbook/workbook";
import { writeWholeFile } from "./files/write-whole-file";
import type { FileWorkbook } from "./surroundings";

/**
 * Writes a copy of the workbook with its annotation.
 *
 * @param replace  whether `file` may be replaced where it exists
 * @returns        whether anything was annotated; where the workbook already says all this, the copy is the same byte for byte
 * @throws WorkbookError  where the annotation or the file cannot be written; then there is no new file
 */
export async function annotateFile(
  workbook: FileWorkbook,
  sheets: readonly SheetAssessment[],
  messages: Messages,
  {
    file,
    replace,
    ...work
  }: Omit<Required<WorkOptions>, "pause"> & { readonly file: string; readonly replace: boolean },
): Promise<boolean> {
  const plan = planWriteBack(sheets, annotationWordingFor(messages));
  await workbook.apply(plan, work);
  await writeWholeFile(file, [workbook.bytes()], { replace, ...work });
  return plan.edits.length > 0;
}
