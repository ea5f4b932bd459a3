import { issueAt } from "../issue-at";
import type { RowRule } from "./rule";

/** A band whose lower edge is the larger one; it is not taken. */
export const bandReversed: RowRule = ({ reversedBands }, { table }) =>
  reversedBands.map(({ target: { value: lower, upper = lower }, cell }) =>
    issueAt(table.sheet, cell, "band-reversed", { lower, upper }),
  );
