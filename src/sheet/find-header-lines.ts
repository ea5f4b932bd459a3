import type { RowSpan } from "./find-header-rows";
import { firstFromRow } from "./first-from-row";
import type { FoundHeader, LayoutFinding } from "./layout-reading";

/**
 * The rows of a region in which headers stand, top down, whichever layouts they belong to. What a header without a heading over its
 * names takes for years may be a row of another table, and is no header then.
 */
export const findHeaderLines = (findings: readonly LayoutFinding[]): readonly RowSpan[] => {
  const spans = findings
    .flatMap(({ headers }) => headers)
    .filter(({ rows, hasKeyHeading }) => hasKeyHeading || !isRowOfOther(findings, rows.first))
    .map(({ rows }) => rows)
    .sort((one, other) => one.first - other.first);
  const lines: RowSpan[] = [];
  for (const span of spans) {
    const above = lines.at(-1);
    if (above === undefined || span.first > above.last) lines.push(span);
    else lines.splice(-1, 1, { first: above.first, last: Math.max(above.last, span.last) });
  }
  return lines;
};

const isRowOfOther = (findings: readonly LayoutFinding[], row: number): boolean =>
  findings.some(({ headers }) => headerOver(headers, row)?.isOwnRow?.(row) === true);

/** The nearest header above a row. */
const headerOver = (headers: readonly FoundHeader[], row: number): FoundHeader | undefined =>
  headers[firstFromRow(headers, ({ rows }) => rows.first, row) - 1];
