import type { PlacedRow } from "../place-indicator";
import { addsUp, addUp, type Sum } from "./add-up";

/** The columns of one region in one row of the sheet: the one that is the total, and those beside it. */
interface Columns {
  total: PlacedRow | null;
  readonly parts: PlacedRow[];
}

const namesTotal = /^(?:(.+)·)?(?:合计|总计|total)$/i;

/**
 * Holds the column 合计 of a table of regions against the columns beside it, row by row. Columns of 其中 need not be all parts, and
 * others may be no parts at all: whether the column is their sum, most rows have to show.
 */
export const columnSums = (rows: readonly PlacedRow[]): readonly Sum[] => {
  if (!rows.some(({ row }) => row.entity !== "" && namesTotal.test(row.name))) return [];
  const byRegion = new Map<string, Columns>();
  for (const row of rows) {
    if (!addsUp(row) || row.row.partOf !== undefined) continue;
    const key = `${row.row.row} ${row.row.entity}`;
    const columns = byRegion.get(key) ?? { total: null, parts: [] };
    byRegion.set(key, columns);
    if (columns.total === null && namesTotal.test(row.row.name)) columns.total = row;
    else columns.parts.push(row);
  }
  const sums = [...byRegion.values()].flatMap(({ total, parts }) => (total === null ? [] : sumOf(total, parts)));
  return sums.filter(({ fits }) => fits).length * 2 > sums.length ? sums : [];
};

const sumOf = (total: PlacedRow, parts: readonly PlacedRow[]): readonly Sum[] => {
  const [, group = ""] = namesTotal.exec(total.row.name) ?? [];
  const own = parts.filter(
    ({ row, placed }) => row.name.startsWith(`${group}·`) && placed.indicator.unit === total.placed.indicator.unit,
  );
  return own.length > 1 ? addUp(total, own) : [];
};
