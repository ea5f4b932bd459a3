import type { PlacedRow } from "../place-indicator";
import { addsUp, addUp, type Sum } from "./add-up";
import { regionOfRow } from "./region-of-row";

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
  if (!rows.some(({ row }) => row.isTotal === true)) return none;
  return [...byRegion(rows).values()].flatMap(sumsOfRegion);
};

const none: readonly Sum[] = [];

const byRegion = (rows: readonly PlacedRow[]): ReadonlyMap<string, readonly PlacedRow[]> => {
  const regions = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const region = row.row.entity === "" ? "" : regionOfRow(row.row);
    const own = regions.get(region);
    if (own === undefined) regions.set(region, [row]);
    else own.push(row);
  }
  return regions;
};

const sumsOfRegion = (rows: readonly PlacedRow[]): readonly Sum[] => {
  const blocks = blocksOf(rows);
  const totals = blocks.flatMap(({ total }) => total ?? []);
  const all = blocks.flatMap((block) => block.rows);
  // Each page of a large table may have its total: what is common to them is worked out for the first and the last only.
  const ends = new Set([totals[0], totals.at(-1)]);
  return blocks.flatMap(({ rows: above, total }, index) => {
    if (total === null || !saysSum.test(total.row.name) || !addsUp(total)) return none;
    const below = blocks[index + 1]?.rows ?? [];
    const others = totals.filter((other) => other !== total);
    const wider = ends.has(total) ? [all, others] : [];
    const isGrand = ends.has(total) && !saysSubtotal.test(total.row.name);
    const candidates = isGrand ? [...wider, above, below] : [above, below, ...wider];
    return firstFits(total, candidates);
  });
};

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
