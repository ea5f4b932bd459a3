import type { AssessmentSettings } from "../domain/assessment";
import { isWithheld } from "../domain/withheld";
import { annotationHeadings, legendHeadings } from "./annotation-headings";
import type { AnnotationWording } from "./annotation-wording";
import { annotationStyles } from "./annotation-styles";
import type { AssessedIndicator } from "./assessed-indicator";
import { displayDecimals } from "./display-decimals";
import { contentsIn } from "./contents-in";
import type { CellStyle, CellsEdit, Edit, EditPlan } from "./edit-plan";
import { emptyPlan } from "./edit-plan";
import type { CellContent, Grid, Rectangle } from "./grid";
import { indicatorsByTable } from "./indicators-by-table";
import { type AnnotationPlan, placeAnnotations } from "./place-annotations";
import { shownStatus } from "./shown-status";
import { sourceBasis } from "./source-basis";
import { shownStatuses, statusPalettes, type ShownStatus } from "./status-palette";
import type { TableFrame } from "./table";

/** Characters of the standard font: the longest status, a percentage, a figure, a percentage, a sentence that wraps; gap and legend. */
const widths = { columns: [16, 12, 12, 10, 72], gap: 3, legend: [16, 34] } as const;

interface Block {
  readonly contents: readonly (readonly CellContent[])[];
  readonly styles: readonly (readonly CellStyle[])[];
}

/**
 * Plans the columns 状态, 提升完成度, 2025年预测, 达标概率 and 说明 beside the tables of a sheet, and one legend.
 *
 * Source cells are never part of an edit; the plan rests on them, so that it is stale when one changes.
 *
 * @param indicators  those of all the tables
 * @param settings    by which they were assessed; the heading of the projection names their target year
 * @returns           an empty plan where the sheet already says all this. Nothing is planned for layouts whose rows are not one
 *                    indicator each: a status beside such a row would not say of which
 */
export function planAnnotation(
  tables: readonly TableFrame[],
  indicators: readonly AssessedIndicator[],
  wording: AnnotationWording,
  settings: AssessmentSettings,
): EditPlan {
  const [first] = tables;
  if (first === undefined) return emptyPlan;
  const { grid } = first;
  const { annotations, legend } = placeAnnotations(tables);
  const byTable = indicatorsByTable(tables, indicators);
  const edits = annotations.flatMap(({ table, columns }): Edit[] => {
    const own = byTable[table.index]?.indicators ?? [];
    const why = { code: "write-status-columns", indicators: own.length } as const;
    return cellsEdit(grid, columns, columnsBlock(table, own, wording, settings), why);
  });
  if (legend !== null) edits.push(...cellsEdit(grid, legend, legendBlock(wording, settings), { code: "write-legend" }));
  if (edits.length === 0) return emptyPlan;
  return { basis: [sourceBasis(grid, annotations)], edits: [...edits, ...widthsEdits(annotations)] };
}

function columnsBlock(
  table: TableFrame,
  indicators: readonly AssessedIndicator[],
  wording: AnnotationWording,
  settings: AssessmentSettings,
): Block {
  const headings = annotationHeadings[wording.language](settings.targetYear);
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
      contents.push(rowContents(indicator, wording, settings));
      styles.push(
        annotationStyles.row(shownStatus(indicator.assessment), displayDecimals(indicator.indicator), settings.palette),
      );
    }
  }
  return { contents, styles };
}

function rowContents(
  indicator: AssessedIndicator,
  wording: AnnotationWording,
  settings: AssessmentSettings,
): CellContent[] {
  const { standing, outlook } = indicator.assessment;
  const status = shownStatus(indicator.assessment);
  const share = isWithheld(standing) ? standing : standing.completedShare;
  const chance = isWithheld(outlook) ? outlook : outlook.chance;
  return [
    statusWord(status, wording, settings),
    isWithheld(share) ? wording.noFigure : share,
    isWithheld(outlook) ? wording.noFigure : outlook.value,
    isWithheld(chance) ? wording.noFigure : chance,
    wording.explanation(indicator),
  ];
}

const statusWord = (
  status: ShownStatus,
  wording: AnnotationWording,
  { palette, wording: name }: AssessmentSettings,
): string => `${statusPalettes[palette][status].symbol} ${wording.status(status, name)}`;

const legendBlock = (wording: AnnotationWording, settings: AssessmentSettings): Block => ({
  contents: [
    [...legendHeadings[wording.language]],
    ...shownStatuses.map((status) => [statusWord(status, wording, settings), wording.statusMeaning(status, settings)]),
  ],
  styles: [
    [annotationStyles.heading, annotationStyles.heading],
    ...shownStatuses.map((status) => [annotationStyles.status(status, settings.palette), annotationStyles.text]),
  ],
});

function cellsEdit(grid: Grid, range: Rectangle, block: Block, why: CellsEdit["why"]): CellsEdit[] {
  const before = contentsIn(grid, range);
  const same = block.contents.every((row, r) => row.every((content, c) => content === before[r]?.[c]));
  return same ? [] : [{ kind: "cells", sheet: grid.sheet, range, before, ...block, why }];
}

/** Columns that an earlier run has widened keep what the user has made of their widths. */
const widthsEdits = (annotations: readonly AnnotationPlan[]): readonly Edit[] => {
  const standing = new Set(annotations.flatMap(({ table }) => table.annotation?.columns.column ?? []));
  const fresh = annotations.find(({ columns }) => !standing.has(columns.column));
  if (fresh === undefined) return [];
  return [
    {
      kind: "column-widths",
      sheet: fresh.table.sheet,
      firstColumn: fresh.columns.column,
      widths: [...widths.columns, widths.gap, ...widths.legend],
      why: { code: "widen-columns" },
    },
  ];
};
