import { findUnit } from "../domain/units";
import type { Grid } from "./grid";
import { readCell } from "./read-cell";
import type { CellReading } from "./table";
import { numberFormatAt, valueAt } from "./value-at";

/** What a cell of the sheet says, zero-based, under the unit of its row as the sheet writes it. */
export const readingAt = (grid: Grid, row: number, column: number, unitText: string | null): CellReading =>
  readCell(
    valueAt(grid, row, column),
    numberFormatAt(grid, row, column),
    unitText === null ? null : findUnit(unitText),
  );
