import type { Rectangle } from "./grid";
import type { FoundHeader, FoundTable, LayoutFinding, LayoutReading, TableReading } from "./layout-reading";
import type { Portions } from "./portions";
import { intersection } from "./region";

/**
 * Reads what stands below the headers of a region. Where two layouts find the same header, the one that asks for more reads it: no
 * cell is read twice.
 */
export function* readLayouts(findings: readonly LayoutFinding[]): Portions<LayoutReading> {
  const tables: TableReading[] = [];
  const headerRows = new Set<number>();
  const undated: FoundTable[] = [];
  let whyNone: LayoutReading["whyNone"] = [];
  for (const { headers, read } of findings) {
    if (headers.every((header) => isTaken(header, headerRows))) continue;
    const reading = yield* read();
    if (whyNone.length === 0) whyNone = reading.whyNone;
    undated.push(...reading.undated.filter((found) => !undated.some((known) => isSameHeader(known, found))));
    const own = reading.tables.filter((found) => !tables.some((taken) => overlap(taken, found)));
    for (const found of own) {
      tables.push(found);
      for (let { first: row } = found.table.headerRows; row <= found.table.headerRows.last; row += 1)
        headerRows.add(row);
    }
  }
  return {
    tables,
    undated: undated.filter((found) => !tables.some(({ table }) => isSameHeader(table, found))),
    whyNone: tables.length > 0 ? [] : whyNone,
  };
}

const isSameHeader = (one: FoundTable, other: FoundTable): boolean =>
  intersection(headerOf(one), headerOf(other)) !== null;

const headerOf = ({ range, headerRows: { first, last } }: FoundTable): Rectangle => ({
  ...range,
  row: first,
  rows: last - first + 1,
});

const isTaken = ({ rows }: FoundHeader, headerRows: ReadonlySet<number>): boolean => {
  for (let row = rows.first; row <= rows.last; row += 1) if (headerRows.has(row)) return true;
  return false;
};

const overlap = (one: TableReading, other: TableReading): boolean =>
  intersection(one.table.range, other.table.range) !== null;
