import type { Grid, Rectangle } from "../../sheet/grid";
import { shareRow } from "../share-row";
import { contentOfHost, valueOfHost, type HostCell } from "./host-content";

/** A sheet as Excel hands it out. */
export interface SheetReading {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly range: Rectangle;
  readonly formulas: HostMatrix;
  readonly values: HostMatrix;
  readonly numberFormats: HostMatrix;
  readonly merges: readonly Rectangle[];
}

export type HostMatrix = readonly (readonly unknown[])[];

/** @param types  words of Excel.RangeValueType, where it was necessary to ask for them */
export const gridOf = (reading: SheetReading, types: HostMatrix | null): Grid => {
  const { sheet, isHidden, isProtected, range, merges } = reading;
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
    range,
    values,
    contents: cells.map((line, row) => shareRow(values[row] ?? [], line.map(contentOfHost))),
    numberFormats: Array.from(reading.numberFormats, (line) => Array.from(line, String)),
    merges,
    isProtected,
    isHidden,
  };
};
