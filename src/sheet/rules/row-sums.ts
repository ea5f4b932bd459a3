import type { PlacedRow } from "../place-indicator";
import { addsUp, addUp, type Sum } from "./add-up";

/** Rows between two totals, with the total below them, if any. */
interface Block {
  readonly rows: PlacedRow[];
  readonly total: PlacedRow | null;
}

/**
 * Holds 合计 and 小计 among rows of indicators against what they may be the sum of: the rows since the last total, those up to the
 * next one, all rows, or the other totals. It fits where one of these does; where none does, the sum that is told is that of all
 * rows for 合计 and 总计, of the rows above for 小计. Rows of 其中 are in their wholes already.
 */
export const rowSums = (rows: readonly PlacedRow[]): readonly Sum[] => {
  const blocks = blocksOf(rows);
  const totals = blocks.flatMap(({ total }) => total ?? []);
  if (totals.length === 0) return none;
  const all = blocks.flatMap((block) => block.rows);
  // Each page of a large table may have its total: what all pages add up to is held against the first and the last only.
  const ends = new Set([totals[0], totals.at(-1)]);
  return blocks.flatMap(({ rows: above, total }, index) => {
    if (total === null || !saysSum.test(total.row.name) || !addsUp(total)) return none;
    const below = blocks[index + 1]?.rows ?? [];
    if (!ends.has(total)) return firstFits(total, [above, below]);
    const wider = [all, totals.filter((other) => other !== total)];
    const isOfAll = !saysSubtotal.test(total.row.name);
    return firstFits(total, isOfAll ? [...wider, above, below] : [above, below, ...wider]);
  });
};

const none: readonly Sum[] = [];

const saysSum = /[合总小共]计$|total/i;
const saysSubtotal = /小计$|^本页/;

const blocksOf = (rows: readonly PlacedRow[]): readonly Block[] => {
  const blocks: Block[] = [];
  let open: PlacedRow[] = [];
  for (const row of rows) {
    if (row.row.isTotal === true) {
      blocks.push({ rows: open, total: row });
      open = [];
    } else if (row.row.partOf === undefined) open.push(row);
  }
  return [...blocks, { rows: open, total: null }];
};

/** For each figure of the total: the first sum that fits, or the first there is. */
const firstFits = (total: PlacedRow, candidates: readonly (readonly PlacedRow[])[]): readonly Sum[] => {
  const unit = total.placed.indicator.unit;
  const found = new Map<string, Sum>();
  for (const parts of candidates) {
    if (!parts.every((part) => part.placed.indicator.unit === unit && addsUp(part))) continue;
    for (const sum of addUp(total, parts)) {
      const known = found.get(sum.cell);
      if (known === undefined || (sum.fits && !known.fits)) found.set(sum.cell, sum);
    }
  }
  return [...found.values()];
};
