import type { AssessmentSettings } from "../domain/assessment";
import { isWithheld } from "../domain/withheld";
import { annotationStyles } from "./annotation-styles";
import type { AssessedIndicator } from "./assessed-indicator";
import { emptyPlan, type CellsEdit, type CellStyle, type Edit, type EditPlan } from "./edit-plan";
import type { CellContent, Grid } from "./grid";
import type { MethodSheetWording } from "./method-sheet-wording";
import { placeAnnotations } from "./place-annotations";
import { longestSheetName } from "./sheet-name";
import { sourceBasis } from "./source-basis";
import type { ShownStatus } from "./status-palette";
import type { TableFrame } from "./table";

/** Characters of the standard font: a name, a cell, a status, a verdict each, a sentence that wraps. */
const widths = { name: 34, cell: 8, status: 16, verdict: 24, conflicts: 72 } as const;

const title: CellStyle = { ...annotationStyles.blank, bold: true };
const disagreeing: CellStyle = { ...annotationStyles.text, bold: true };

/** The name of the sheet on which the methods of an assessed sheet stand. */
export const methodSheetName = (source: string, wording: Pick<MethodSheetWording, "sheetName">): string =>
  wording.sheetName(source).slice(0, longestSheetName);

/**
 * Plans a sheet with one row for each indicator and one column for each method, the conflicts named. Every verdict beside the table
 * would make it unreadable, so they have a sheet of their own. What an earlier run wrote there is replaced, in its own columns; a
 * sheet of that name that is somebody else's stays, and the plan says so.
 *
 * @param tables    those of the assessed sheet; a plan is stale when a source cell of theirs changes
 * @param standing  the sheet of the name that this one is to have; `null` where there is none
 * @returns         an empty plan where the sheet already says all this
 */
export function planMethodSheet(
  tables: readonly TableFrame[],
  indicators: readonly AssessedIndicator[],
  settings: AssessmentSettings,
  wording: MethodSheetWording,
  standing: Grid | null,
): EditPlan {
  const [first] = tables;
  if (first === undefined || indicators.length === 0) return emptyPlan;
  const source = first.sheet;
  const sheet = methodSheetName(source, wording);
  if (standing !== null && !isOwn(standing, source, wording))
    return { ...emptyPlan, leftOut: [{ code: "sheet-name-taken", sheet }] };
  const rows = rowsOf(source, indicators, settings, wording);
  const edits = cellsEdits(sheet, rows, standing, indicators.length);
  if (edits.length === 0) return emptyPlan;
  const basis = [sourceBasis(first.grid, placeAnnotations(tables).annotations)];
  if (standing !== null) return { basis, edits };
  const { name, cell, status, verdict, conflicts } = widths;
  const methods = wording.headings.slice(4).map(() => verdict);
  const columns = [name, cell, status, ...methods, conflicts];
  return {
    basis,
    edits: [
      { kind: "add-sheet", sheet, why: { code: "add-sheet" } },
      ...edits,
      { kind: "column-widths", sheet, firstColumn: 0, widths: columns, why: { code: "widen-columns" } },
    ],
  };
}

const isOwn = (grid: Grid, source: string, wording: MethodSheetWording): boolean =>
  contentAt(grid, 0, 0) === wording.title(source) &&
  wording.headings.every((heading, column) => contentAt(grid, 1, column) === heading);

const contentAt = (grid: Grid, row: number, column: number): CellContent =>
  grid.contents[row - grid.range.row]?.[column - grid.range.column] ?? null;

interface Row {
  readonly contents: readonly CellContent[];
  readonly styles: readonly CellStyle[];
}

function rowsOf(
  source: string,
  indicators: readonly AssessedIndicator[],
  settings: AssessmentSettings,
  wording: MethodSheetWording,
): readonly Row[] {
  const { headings } = wording;
  const blank = headings.slice(1);
  return [
    {
      contents: [wording.title(source), ...blank.map(() => null)],
      styles: [title, ...blank.map(() => annotationStyles.blank)],
    },
    { contents: headings, styles: headings.map(() => annotationStyles.heading) },
    ...indicators.map((indicator) => rowOf(indicator, settings, wording)),
  ];
}

function rowOf(indicator: AssessedIndicator, settings: AssessmentSettings, wording: MethodSheetWording): Row {
  const { text, status } = annotationStyles;
  const { name } = indicator.indicator;
  const verdicts = wording.verdicts(indicator);
  const { standing } = indicator.assessment;
  const shown: ShownStatus = isWithheld(standing) ? "withheld" : standing.status;
  return {
    contents: [
      indicator.entity === "" ? name : `${indicator.entity} ${name}`,
      indicator.nameCell,
      wording.planPath(indicator, settings),
      ...verdicts.map((verdict) => verdict.text),
      wording.conflicts(indicator),
    ],
    styles: [
      text,
      text,
      status(shown, settings.palette),
      ...verdicts.map(({ disagrees }) => (disagrees ? disagreeing : text)),
      text,
    ],
  };
}

/** Rows that an earlier run wrote below the last one of this run are emptied. */
function cellsEdits(sheet: string, rows: readonly Row[], standing: Grid | null, indicators: number): readonly Edit[] {
  const columns = rows[0]?.contents.length ?? 0;
  const standingRows = standing === null ? 0 : standing.range.row + standing.range.rows;
  const blanks = Array.from({ length: columns }, () => null);
  const surplus = Array.from({ length: Math.max(0, standingRows - rows.length) }, (): Row => ({
    contents: blanks,
    styles: blanks.map(() => annotationStyles.blank),
  }));
  const all = [...rows, ...surplus];
  const before = all.map(({ contents }, row) =>
    contents.map((_, column) => (standing === null ? null : contentAt(standing, row, column))),
  );
  const contents = all.map((row) => row.contents.map((content) => (content === "" ? null : content)));
  if (contents.every((row, at) => row.every((content, column) => content === before[at]?.[column]))) return [];
  const edit: CellsEdit = {
    kind: "cells",
    sheet,
    range: { row: 0, column: 0, rows: all.length, columns },
    before,
    contents,
    styles: all.map(({ styles }) => styles),
    why: { code: "write-methods", indicators },
  };
  return [edit];
}
