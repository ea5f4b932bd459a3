import type { Year } from "../domain/year";
import { isWithheld } from "../domain/withheld";
import { annotationHeadings, legendGap, legendHeadings, legendRows } from "./annotation-headings";
import type { AnnotationWording } from "./annotation-wording";
import { annotationStyles } from "./annotation-styles";
import type { AssessedIndicator } from "./assessed-indicator";
import { displayDecimals } from "./display-decimals";
import type { Basis, CellStyle, CellsEdit, Edit, EditPlan } from "./edit-plan";
import { emptyPlan } from "./edit-plan";
import { findFreeColumn } from "./find-free-column";
import type { CellContent, Grid, Rectangle } from "./grid";
import { indicatorsByTable } from "./indicators-by-table";
import { isAnnotatedLayout } from "./is-annotated-layout";
import { shownStatus } from "./shown-status";
import { shownStatuses, statusPalette } from "./status-palette";
import type { TableFrame } from "./table";

/** Characters of the standard font: the longest status, a percentage, a figure, a percentage, a sentence that wraps; gap and legend. */
const widths = { columns: [16, 12, 12, 10, 72], gap: 3, legend: [16, 34] } as const;

interface Block {
  readonly contents: readonly (readonly CellContent[])[];
  readonly styles: readonly (readonly CellStyle[])[];
}

/**
 * Plans the columns 状态, 提升完成度, 2025年预测, 达标概率 and 说明 beside each table of a sheet, and a legend beside them.
 *
 * Where an earlier run stands, its place is taken again; otherwise the first columns to the right of the table that are free in
 * all its rows. Source cells are never part of an edit; the plan rests on them, so that it is stale when one changes.
 *
 * @param indicators  those of all the tables
 * @param targetYear  the year in the heading of the projection
 * @returns           an empty plan where the sheet already says all this, and for layouts whose rows are not one indicator each:
 *                    a status beside such a row would not say of which
 */
export function planAnnotation(
  tables: readonly TableFrame[],
  indicators: readonly AssessedIndicator[],
  wording: AnnotationWording,
  targetYear: Year,
): EditPlan {
  const plans = indicatorsByTable(tables, indicators).map(({ table, indicators: own }) =>
    planBesideTable(table, own, wording, targetYear),
  );
  return { basis: plans.flatMap(({ basis }) => basis), edits: plans.flatMap(({ edits }) => edits) };
}

function planBesideTable(
  table: TableFrame,
  indicators: readonly AssessedIndicator[],
  wording: AnnotationWording,
  targetYear: Year,
): EditPlan {
  if (!isAnnotatedLayout(table.layout)) return emptyPlan;
  const place = placeAnnotation(table);
  const edits: Edit[] = [
    ...cellsEdit(table.grid, place.columns, columnsBlock(table, indicators, wording, targetYear), {
      code: "write-status-columns",
      indicators: indicators.length,
    }),
    ...cellsEdit(table.grid, place.legend, legendBlock(wording), { code: "write-legend" }),
  ];
  if (edits.length === 0) return emptyPlan;
  if (table.annotation === null) edits.push(widthsEdit(table.sheet, place.columns.column));
  return { basis: [basisOf(table, place.columns.column)], edits };
}

interface Place {
  readonly columns: Rectangle;
  readonly legend: Rectangle;
}

function placeAnnotation(table: TableFrame): Place {
  const { headerRows, range, annotation } = table;
  const columnCount = widths.columns.length;
  const blockColumns = columnCount + legendGap + widths.legend.length;
  const tableEnd = range.column + range.columns;
  const block = { row: headerRows.first, rows: Math.max(range.rows, legendRows), columns: blockColumns };
  const legend = { row: headerRows.first, rows: legendRows, columns: widths.legend.length };
  const column = annotation?.columns.column ?? findFreeColumn(table.grid, block, tableEnd);
  return {
    columns: { row: headerRows.first, column, rows: range.rows, columns: columnCount },
    legend: annotation?.legend ?? {
      ...legend,
      column: findFreeColumn(table.grid, legend, column + columnCount + legendGap),
    },
  };
}

function columnsBlock(
  table: TableFrame,
  indicators: readonly AssessedIndicator[],
  wording: AnnotationWording,
  targetYear: Year,
): Block {
  const headings = annotationHeadings[wording.language](targetYear);
  const headingStyles = headings.map(() => annotationStyles.heading);
  const blankRow: CellContent[] = headings.map(() => null);
  const blankStyles = headings.map(() => annotationStyles.blank);
  const contents: CellContent[][] = [];
  const styles: (readonly CellStyle[])[] = [];
  const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  for (let row = table.range.row; row < table.range.row + table.range.rows; row += 1) {
    const indicator = byRow.get(row);
    if (row <= table.headerRows.last) {
      contents.push(row === table.headerRows.last ? [...headings] : blankRow);
      styles.push(headingStyles);
    } else if (indicator === undefined) {
      contents.push(blankRow);
      styles.push(blankStyles);
    } else {
      contents.push(rowContents(indicator, wording));
      styles.push(annotationStyles.row(shownStatus(indicator.assessment), displayDecimals(indicator.indicator)));
    }
  }
  return { contents, styles };
}

function rowContents(indicator: AssessedIndicator, wording: AnnotationWording): CellContent[] {
  const { standing, outlook } = indicator.assessment;
  const status = shownStatus(indicator.assessment);
  const share = isWithheld(standing) ? standing : standing.completedShare;
  const chance = isWithheld(outlook) ? outlook : outlook.chance;
  return [
    `${statusPalette[status].symbol} ${wording.status(status)}`,
    isWithheld(share) ? wording.noFigure : share,
    isWithheld(outlook) ? wording.noFigure : outlook.value,
    isWithheld(chance) ? wording.noFigure : chance,
    wording.explanation(indicator),
  ];
}

const legendBlock = (wording: AnnotationWording): Block => ({
  contents: [
    [...legendHeadings[wording.language]],
    ...shownStatuses.map((status) => [
      `${statusPalette[status].symbol} ${wording.status(status)}`,
      wording.statusMeaning(status),
    ]),
  ],
  styles: [
    [annotationStyles.heading, annotationStyles.heading],
    ...shownStatuses.map((status) => [annotationStyles.status(status), annotationStyles.text]),
  ],
});

function cellsEdit(grid: Grid, range: Rectangle, block: Block, why: CellsEdit["why"]): CellsEdit[] {
  const before = contentsIn(grid, range);
  const same = block.contents.every((row, r) => row.every((content, c) => content === before[r]?.[c]));
  return same ? [] : [{ kind: "cells", sheet: grid.sheet, range, before, ...block, why }];
}

const widthsEdit = (sheet: string, firstColumn: number): Edit => ({
  kind: "column-widths",
  sheet,
  firstColumn,
  widths: [...widths.columns, widths.gap, ...widths.legend],
  why: { code: "widen-columns" },
});

/** Everything from the sheet's first used column to the annotation: the table, its title, its notes. */
function basisOf(table: TableFrame, annotationColumn: number): Basis {
  const { grid } = table;
  const range = { ...grid.range, columns: Math.min(grid.range.columns, annotationColumn - grid.range.column) };
  return { sheet: grid.sheet, range, contents: contentsIn(grid, range) };
}

/** The contents of a rectangle of the sheet; cells outside the used range are empty. */
function contentsIn(grid: Grid, range: Rectangle): readonly (readonly CellContent[])[] {
  const offset = range.column - grid.range.column;
  const isWholeRow = offset === 0 && range.columns === grid.range.columns;
  return Array.from({ length: range.rows }, (_, r) => {
    const row = grid.contents[range.row + r - grid.range.row];
    if (row !== undefined && isWholeRow) return row;
    return Array.from({ length: range.columns }, (_unused, c) => row?.[offset + c] ?? null);
  });
}
