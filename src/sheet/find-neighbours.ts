import type { TableFrame } from "./table";

/** A table and the one that stands to its right, in some of its rows. */
export interface Neighbours<Framed> {
  readonly left: Framed;
  readonly right: Framed;
}

/**
 * Finds the tables beside which another one stands.
 *
 * @param tables  in the order of their first rows
 */
export const findNeighbours = <Framed extends Pick<TableFrame, "range">>(
  tables: readonly Framed[],
): readonly Neighbours<Framed>[] => {
  const found = new Map<Framed, Framed>();
  for (const [index, upper] of tables.entries()) {
    const end = upper.range.row + upper.range.rows;
    for (let next = index + 1; (tables[next]?.range.row ?? end) < end; next += 1) {
      const lower = tables[next];
      if (lower === undefined) break;
      const [left, right] = lower.range.column < upper.range.column ? [lower, upper] : [upper, lower];
      if (!found.has(left)) found.set(left, right);
    }
  }
  return [...found].map(([left, right]) => ({ left, right }));
};
