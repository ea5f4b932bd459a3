import type { Grid, ListTable, Rectangle } from "../../sheet/grid";
import { shareRow } from "../share-row";
import { contentOfHost, valueOfHost, type HostCell } from "./host-content";

/** A sheet as Excel hands it out. */
export interface SheetReading {
  readonly sheet: string;
  readonly sheetId: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly range: Rectangle;
  readonly formulas: HostMatrix;
  readonly values: HostMatrix;
  readonly numberFormats: HostMatrix;
  readonly merges: readonly Rectangle[];
  /** Null where some are and some are not. */
  readonly areRowsHidden: boolean | null;
  readonly areColumnsHidden: boolean | null;
  /** Excel's own tables, their places not yet known. */
  readonly listTables: readonly Omit<ListTable, "range">[];
}

export type HostMatrix = readonly (readonly unknown[])[];

/** What a sheet is asked for only where it holds something of the kind. */
export interface SheetDetails extends Pick<Grid, "hiddenRows" | "hiddenColumns" | "listTables"> {
  /** Words of Excel.RangeValueType; null where no value can be taken for another kind. */
  readonly types: HostMatrix | null;
}

export const gridOf = (reading: SheetReading, { types, ...details }: SheetDetails): Grid => {
  const { sheet, sheetId, isHidden, isProtected, range, merges } = reading;
  const cells = Array.from(reading.formulas, (line, row) =>
    Array.from(line, (formula, column): HostCell => ({
      formula,
      value: reading.values[row]?.[column],
      type: types?.[row]?.[column],
    })),
  );
  const values = cells.map((line) => line.map(valueOfHost));
  return {
    sheet,
    sheetId,
    range,
    values,
    contents: cells.map((line, row) => shareRow(values[row] ?? [], line.map(contentOfHost))),
    numberFormats: Array.from(reading.numberFormats, (line) => Array.from(line, String)),
    merges,
    ...details,
    isProtected,
    isHidden,
  };
};
