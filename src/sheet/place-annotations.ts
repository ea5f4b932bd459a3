import { legendGap, legendRows } from "./annotation-headings";
import { findFreeColumn } from "./find-free-column";
import { findNeighbours } from "./find-neighbours";
import type { Rectangle } from "./grid";
import { isAnnotatedLayout } from "./is-annotated-layout";
import type { TableFrame } from "./table";

/** Columns of an annotation, and of its legend. */
const annotationColumns = 5;
const legendColumns = 2;

/** Where the annotation of one table goes. */
export interface AnnotationPlan {
  readonly table: TableFrame;
  readonly columns: Rectangle;
}

export interface PlacedAnnotations {
  /** One for each table that has room beside it. */
  readonly annotations: readonly AnnotationPlan[];
  /** One legend speaks for all tables of a sheet; `null` where no table is annotated. */
  readonly legend: Rectangle | null;
}

/**
 * Settles where the annotations of a sheet's tables go. Tables over one another get theirs in the same columns, to the right of
 * all tables, free in all their rows: widths belong to whole columns. What an earlier run wrote keeps its place. A table beside which
 * another one stands gets none.
 *
 * @param tables  in the order of their first rows
 */
export const placeAnnotations = (tables: readonly TableFrame[]): PlacedAnnotations => {
  const annotated = tablesWithRoom(tables);
  const column = newColumn(tables, annotated);
  const annotations = annotated.map((table) => ({
    table,
    columns: {
      row: table.headerRows.first,
      column: table.annotation?.columns.column ?? column,
      rows: table.range.rows,
      columns: annotationColumns,
    },
  }));
  return { annotations, legend: placeLegend(annotations) };
};

const tablesWithRoom = (tables: readonly TableFrame[]): readonly TableFrame[] => {
  const withoutRoom = new Set(findNeighbours(tables).map(({ left }) => left));
  return tables.filter((table) => isAnnotatedLayout(table.layout) && !withoutRoom.has(table));
};

/** To the right of every table: what stands in one of these columns elsewhere would get its width too. */
const newColumn = (tables: readonly TableFrame[], annotated: readonly TableFrame[]): number => {
  const fresh = annotated.filter(({ annotation }) => annotation === null);
  const [first] = fresh;
  if (first === undefined) return 0;
  const blocks = fresh.map(({ headerRows, range }) => ({
    row: headerRows.first,
    rows: Math.max(range.rows, legendRows),
    columns: annotationColumns + legendGap + legendColumns,
  }));
  const tableEnd = tables.reduce((end, { range }) => Math.max(end, range.column + range.columns), 0);
  return findFreeColumn(first.grid, blocks, tableEnd);
};

const placeLegend = (annotations: readonly AnnotationPlan[]): Rectangle | null => {
  const standing = annotations.find(({ table }) => table.annotation?.legend != null)?.table.annotation?.legend;
  const [first] = annotations;
  if (standing != null || first === undefined) return standing ?? null;
  const { row, column, columns } = first.columns;
  const legend = { row, rows: legendRows, columns: legendColumns };
  return { ...legend, column: findFreeColumn(first.table.grid, [legend], column + columns + legendGap) };
};
