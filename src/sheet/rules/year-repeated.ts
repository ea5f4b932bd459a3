import { issueAt } from "../issue-at";
import type { RowRule, TableRule } from "./rule";

/** A column with the kind and year of an earlier one; its values are not taken. */
export const yearRepeated: TableRule = ({ table, sources }) =>
  sources
    .flatMap(({ repeated }) => repeated)
    .map(({ column, first }) =>
      issueAt(table.sheet, column.headerCell, "year-repeated", {
        year: column.year,
        what: column.kind,
        firstCell: first.headerCell,
      }),
    );

/** Two values of one row that come to stand in the same year, moved there by a star or by a 基期 column, and differ. */
export const valueRepeated: RowRule = ({ contradictions }, { table }) =>
  contradictions.map(({ cell, year, firstCell }) =>
    issueAt(table.sheet, cell, "year-repeated", { year, what: "actual", firstCell }),
  );
