import type { CellReading } from "./table";

/**
 * The unit that stands with every number of a row: 28亿元, 35亿元. Where one states none, as most do, nothing further is read.
 *
 * @param readAt  reads one of the cells without a unit of the row
 * @returns       the text and the cell that states it first; `null` where a number states none, or another one
 */
export const unitOfCells = (
  count: number,
  readAt: (index: number) => CellReading | undefined,
): { readonly text: string; readonly index: number } | null => {
  let found: { readonly text: string; readonly index: number } | null = null;
  for (let index = 0; index < count; index += 1) {
    const reading = readAt(index);
    if (reading?.kind !== "number") continue;
    const text = reading.unitText;
    if (text === undefined || (found !== null && found.text !== text)) return null;
    found ??= { text, index };
  }
  return found;
};
