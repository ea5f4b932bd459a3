import { contentsIn } from "./contents-in";
import type { Basis } from "./edit-plan";
import type { Grid } from "./grid";
import type { AnnotationPlan } from "./place-annotations";

/**
 * What everything that is written of a sheet rests on: all from its first used column to the annotations, that is the tables, their
 * titles and their notes; the whole sheet where none is annotated.
 */
export const sourceBasis = (grid: Grid, annotations: readonly AnnotationPlan[]): Basis => {
  const firstAnnotation = Math.min(...annotations.map(({ columns }) => columns.column));
  const range = { ...grid.range, columns: Math.min(grid.range.columns, firstAnnotation - grid.range.column) };
  return { sheet: grid.sheet, range, contents: contentsIn(grid, range) };
};
