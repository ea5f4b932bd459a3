import { findUnit } from "../domain/units";
import type { TableRow } from "./table";

/**
 * Gives totals without a unit of their own that of the rows which they add up, where these have the same one: the rows since the
 * last total, or else all.
 */
export const unitOfTotals = (rows: readonly TableRow[]): readonly TableRow[] => {
  if (!rows.some(lacksUnit)) return rows;
  const ofAll = commonUnit(rows);
  let above: TableRow[] = [];
  return rows.map((row) => {
    if (row.isTotal !== true) {
      above.push(row);
      return row;
    }
    const unitText = row.unitText ?? commonUnit(above) ?? ofAll;
    above = [];
    return unitText === row.unitText ? row : { ...row, unitText };
  });
};

const lacksUnit = ({ isTotal, unitText }: TableRow): boolean => isTotal === true && unitText === null;

/** Parts may be in another unit, as 其中：占比 is. */
const commonUnit = (rows: readonly TableRow[]): string | null => {
  const texts = new Set(
    rows.flatMap(({ isTotal, partOf, unitText }) => (isTotal === true || partOf !== undefined ? [] : [unitText])),
  );
  const [first = null] = texts;
  return first !== null && [...texts].every((text) => isSameUnit(text, first)) ? first : null;
};

const isSameUnit = (one: string | null, other: string): boolean =>
  one === other || (one !== null && findUnit(one) !== null && findUnit(one) === findUnit(other));
