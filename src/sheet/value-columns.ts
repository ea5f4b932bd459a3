import { isOfValues } from "./is-of-values";
import type { Column, ValueColumn } from "./table";

/** The columns of values whose year is known, from left to right. */
export const valueColumns = (columns: readonly Column[]): readonly ValueColumn[] =>
  columns.flatMap(({ column, headerCell, meaning }): readonly ValueColumn[] => {
    if (!isOfValues(meaning) || meaning.year === null) return [];
    const { kind, year, dataStatus } = meaning;
    const ofStatus = dataStatus === undefined ? {} : { dataStatus };
    if (kind === "within-year")
      return [{ column, headerCell, kind, year, throughMonth: meaning.throughMonth, isBaseline: false, ...ofStatus }];
    const { isBaseline = false, role } = meaning;
    const said = { ...(role === undefined ? {} : { role }), ...ofStatus };
    return [{ column, headerCell, kind, year, isBaseline, ...said }];
  });

/** A column that repeats the kind and year of an earlier one. */
export interface RepeatedColumn {
  readonly column: ValueColumn;
  readonly first: ValueColumn;
}

/**
 * Finds the columns that have the kind and year of an earlier one: of actuals no values are taken from them, of targets they stand
 * beside those of the first. A 基期 column beside one of
 * actuals of its year is no repetition; whether the two agree is seen row by row. Nor is 最终核实数 beside 初步数: the more final one
 * holds.
 */
export const findRepeatedColumns = (columns: readonly ValueColumn[]): readonly RepeatedColumn[] => {
  const firsts = new Map<string, ValueColumn>();
  return columns.flatMap((column) => {
    const key = [column.kind, column.year, column.throughMonth, column.isBaseline, column.role, column.dataStatus].join(
      " ",
    );
    const first = firsts.get(key);
    if (first !== undefined) return [{ column, first }];
    firsts.set(key, column);
    return [];
  });
};
