import type {
  ColumnAnchor,
  ColumnCorrection,
  ColumnStatement,
  ExcludedRow,
  NameCorrection,
  SheetCorrections,
} from "./sheet-corrections";

/** What the user says of a column; `"automatic"` takes back what was said. */
export type ColumnAmendment = ColumnStatement | "automatic";

/**
 * Says what one column holds. What was said before of all columns headed so goes on holding for the others.
 *
 * @param anchors  those of all columns of the sheet
 */
export const amendColumn = (
  corrections: SheetCorrections,
  anchor: ColumnAnchor,
  amendment: ColumnAmendment,
  anchors: readonly ColumnAnchor[],
): SheetCorrections => {
  const spread = corrections.columns.flatMap((column) => spreadOver(column, anchor, anchors));
  const columns = spread.filter((column) => !isSame(column, anchor));
  return {
    ...corrections,
    columns: amendment === "automatic" ? columns : [...columns, { ...anchor, ...amendment }],
  };
};

const spreadOver = (
  column: ColumnCorrection,
  anchor: ColumnAnchor,
  anchors: readonly ColumnAnchor[],
): readonly ColumnCorrection[] => {
  if (column.heading !== anchor.heading || column.nth !== null || anchor.nth === null) return [column];
  return anchors
    .filter((other) => other.heading === anchor.heading && other.nth !== anchor.nth)
    .map(({ nth }) => ({ ...column, nth }));
};

const isSame = (one: ColumnAnchor, other: ColumnAnchor): boolean =>
  one.heading === other.heading && one.nth === other.nth;

/** Leaves a row out, or takes it in again. */
export const amendRow = (corrections: SheetCorrections, row: ExcludedRow, isExcluded: boolean): SheetCorrections => {
  const others = corrections.excludedRows.filter(({ name, entity }) => name !== row.name || entity !== row.entity);
  return { ...corrections, excludedRows: isExcluded ? [...others, row] : others };
};

/**
 * Says what a name means.
 *
 * @param written  as `normaliseName` writes it
 * @param entry    the id of an entry, `null` for none of the plan's; `undefined` takes back what was said
 */
export const amendName = (
  corrections: SheetCorrections,
  written: string,
  entry: NameCorrection["entry"] | undefined,
): SheetCorrections => {
  const others = corrections.names.filter((name) => name.written !== written);
  return { ...corrections, names: entry === undefined ? others : [...others, { written, entry }] };
};
