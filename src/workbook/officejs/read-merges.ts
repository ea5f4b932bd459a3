import type { Rectangle } from "../../sheet/grid";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";
import { isTooManyMerges } from "./host-refusal";
import { queueMerges, rangeAt } from "./range-at";

/**
 * The merged areas that have a cell in a range. Excel lists at most 512 at once, so a range that has more is halved until it hasn't.
 *
 * @source Excel.Range.getMergedAreasOrNullObject: "if the merged areas count in this range is more than 512, then this method will fail"
 */
export const readMerges = async (
  access: ExcelAccess,
  sheet: string,
  range: Rectangle,
): Promise<readonly Rectangle[]> => {
  try {
    return await excelRequest(
      access,
      (context) => queueMerges(rangeAt(context.workbook.worksheets.getItem(sheet), range)),
      { sheet },
    );
  } catch (error) {
    if (!isTooManyMerges(error) || range.rows * range.columns < 2) throw error;
    const [first, second] = halves(range);
    const found = [...(await readMerges(access, sheet, first)), ...(await readMerges(access, sheet, second))];
    return [...new Map(found.map((merge) => [JSON.stringify(merge), merge])).values()];
  }
};

const halves = (range: Rectangle): [Rectangle, Rectangle] => {
  if (range.rows > 1) {
    const rows = Math.ceil(range.rows / 2);
    return [
      { ...range, rows },
      { ...range, row: range.row + rows, rows: range.rows - rows },
    ];
  }
  const columns = Math.ceil(range.columns / 2);
  return [
    { ...range, columns },
    { ...range, column: range.column + columns, columns: range.columns - columns },
  ];
};
