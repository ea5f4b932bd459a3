import type { Year } from "../domain/year";
import type { CellContent, Grid, Rectangle } from "./grid";
import type { AnnotationPlace } from "./table";

/** The languages in which this add-in writes onto a sheet; Chinese first. */
export type SheetLanguage = "zh-CN" | "en";

/** The five columns written beside a table, in this order. */
export type AnnotationHeadings = readonly [
  status: string,
  completedShare: string,
  projection: string,
  chance: string,
  explanation: string,
];

/** The headings are what the reader recognises its own columns by, so they are part of the sheet's format and not only words. */
export const annotationHeadings: Readonly<Record<SheetLanguage, (targetYear: Year) => AnnotationHeadings>> = {
  "zh-CN": (targetYear) => ["状态", "提升完成度", `${targetYear}年预测`, "达标概率", "说明"],
  en: (targetYear) => ["Status", "Completed share", `${targetYear} projection`, "Attainment chance", "Explanation"],
};

export type LegendHeadings = readonly [title: string, meaning: string];

export const legendHeadings: Readonly<Record<SheetLanguage, LegendHeadings>> = {
  "zh-CN": ["图例", "含义"],
  en: ["Legend", "Meaning"],
};

/** Blank columns between the annotation and its legend. */
export const legendGap = 1;

/** Rows of the legend: its headings, and one for each of the six statuses. */
export const legendRows = 7;

const anyYear = 2025;
const withoutYear = (heading: string): string => heading.replace(/\d{4}/u, "");

const languages = Object.keys(annotationHeadings) as readonly SheetLanguage[];

const headingsAt = (grid: Grid, row: number, column: number, headings: readonly string[]): boolean =>
  headings.every((heading, offset) => isHeading(contentAt(grid, row, column + offset), heading));

const isHeading = (content: CellContent, heading: string): boolean =>
  typeof content === "string" && withoutYear(content.trim()) === withoutYear(heading);

const contentAt = (grid: Grid, row: number, column: number): CellContent =>
  grid.contents[row - grid.range.row]?.[column - grid.range.column] ?? null;

/**
 * Finds the columns and the legend that an earlier run of this add-in wrote beside a table, in either language.
 *
 * @param rows         the table's rows of the sheet, zero-based, header included
 * @param firstColumn  the first column of the sheet that may belong to an annotation, zero-based
 * @returns            `null` where there is none
 */
export function findAnnotation(
  grid: Grid,
  rows: { readonly headerFirst: number; readonly headerLast: number; readonly last: number },
  firstColumn: number,
): AnnotationPlace | null {
  const endColumn = grid.range.column + grid.range.columns;
  for (let row = rows.headerLast; row >= rows.headerFirst; row -= 1) {
    for (let column = firstColumn; column < endColumn; column += 1) {
      if (languages.some((language) => headingsAt(grid, row, column, annotationHeadings[language](anyYear)))) {
        const columns: Rectangle = {
          row: rows.headerFirst,
          column,
          rows: rows.last - rows.headerFirst + 1,
          columns: 5,
        };
        return { columns, legend: findLegend(grid, rows.headerFirst, rows.headerLast, column + 5) };
      }
    }
  }
  return null;
}

function findLegend(grid: Grid, headerFirst: number, headerLast: number, firstColumn: number): Rectangle | null {
  const endColumn = grid.range.column + grid.range.columns;
  for (let row = headerFirst; row <= headerLast; row += 1) {
    for (let column = firstColumn; column < endColumn; column += 1) {
      if (languages.some((language) => headingsAt(grid, row, column, legendHeadings[language]))) {
        return { row, column, rows: legendRows, columns: 2 };
      }
    }
  }
  return null;
}
