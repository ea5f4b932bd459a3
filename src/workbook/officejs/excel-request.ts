import { WorkbookError, type WorkbookErrorPlace } from "../workbook";
import { leastExcelApi, type ExcelAccess } from "./excel-access";
import { refusalOf } from "./host-refusal";

/** Queues commands; the result is called once Excel has answered. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/**
 * Sends exactly one request. Ranges are not tracked, so that no second request is needed to let go of them.
 *
 * A request is refused at once while the user edits a cell: a write that waited unseen could neither be explained nor cancelled, and
 * the pane can say "press Enter" only when it knows. Listeners alone wait, for they are set up behind the user's back.
 *
 * @param place  for the error, where the host refuses
 * @throws WorkbookError where the host refuses
 */
export const excelRequest = async <Result>(
  { excel, isSetSupported }: ExcelAccess,
  queue: Queue<Result>,
  place: WorkbookErrorPlace = {},
  options: { readonly waitsForCellEdit?: boolean } = {},
): Promise<Result> => {
  if (!isSetSupported("ExcelApi", leastExcelApi)) throw new WorkbookError("host-too-old", place);
  try {
    return await excel.run({ delayForCellEdit: options.waitsForCellEdit ?? false }, async (context) => {
      const take = queue(context);
      await context.sync();
      return take();
    });
  } catch (thrown) {
    throw refusalOf(thrown, place);
  }
};
