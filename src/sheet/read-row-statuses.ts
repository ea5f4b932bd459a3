import { readDataStatus } from "../domain/read-data-status";
import type { Grid } from "./grid";
import { textOf, valueAt } from "./value-at";
import type { RowStatus, StatusColumn } from "./with-row-status";

/** Reads what the columns of statuses say in one row; a word that is no status says nothing. */
export const readRowStatuses = (grid: Grid, row: number, columns: readonly StatusColumn[]): readonly RowStatus[] =>
  columns.length === 0
    ? none
    : columns.flatMap(({ column, year }) => {
        const text = textOf(valueAt(grid, row, column));
        const status = text === null ? null : readDataStatus(text);
        return status === null ? [] : [{ column, year, status }];
      });

const none: readonly RowStatus[] = [];
