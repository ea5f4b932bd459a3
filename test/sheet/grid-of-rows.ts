import { parseRange } from "../../src/sheet/cell-address";
import type { CellValue, Grid, ListTable } from "../../src/sheet/grid";

interface Particulars {
  readonly sheet?: string;
  /** Zero-based place of the first cell. */
  readonly row?: number;
  readonly column?: number;
  /** In A1 notation. */
  readonly merges?: readonly string[];
  readonly listTables?: readonly ListTable[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A grid from rows of values; short rows are filled with empty cells. */
export const gridOfRows = (rows: readonly (readonly CellValue[])[], particulars: Particulars = {}): Grid => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const filled = rows.length === 0 ? [[]] : rows;
  const values = filled.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return {
    sheet: particulars.sheet ?? "主要指标",
    sheetId: "1",
    range: { row: particulars.row ?? 0, column: particulars.column ?? 0, rows: values.length, columns },
    values,
    contents: values.map((row) => row.map((value) => (typeof value === "object" ? null : value))),
    numberFormats: particulars.numberFormats ?? values.map((row) => row.map(() => "General")),
    merges: (particulars.merges ?? []).map((range) => parseRange(range)!),
    hiddenRows: [],
    hiddenColumns: [],
    listTables: particulars.listTables ?? [],
    isProtected: false,
    isHidden: false,
  };
};
