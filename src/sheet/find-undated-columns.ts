import type { RowSpan } from "./find-header-rows";
import type { Grid } from "./grid";
import { holdsNumber } from "./holds-number";
import { isOfValues } from "./is-of-values";
import { readHeading } from "./read-heading";
import type { Column } from "./table";

/**
 * Finds the columns of a table whose year only a person can say: those of actuals or targets without one. Where none is headed so, it
 * is the only column of figures under another heading; of several nobody knows which is of which year.
 *
 * @param body  the rows under the header
 */
export const findUndatedColumns = <Own extends Column>(
  grid: Grid,
  columns: readonly Own[],
  body: RowSpan,
): readonly Own[] => {
  const holdsFigures = ({ column }: Own): boolean => holdsNumber(grid, column, body);
  const ofValues = columns.filter(({ meaning }) => isOfValues(meaning) && meaning.year === null);
  const undated = ofValues.filter(holdsFigures);
  if (undated.length > 0) return undated;
  const others = columns.filter((column) => mayBeOfValues(column) && holdsFigures(column));
  return others.length === 1 ? others : [];
};

/** A heading such as 增长率 is read, and known to be over no values. */
const mayBeOfValues = ({ meaning, header }: Column): boolean =>
  meaning.kind === "unknown" && !readHeading(header).isPure;
