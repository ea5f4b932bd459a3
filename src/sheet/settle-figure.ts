import { compareFinality } from "../domain/compare-finality";
import type { EarlierFigure } from "../domain/indicator";
import type { Year } from "../domain/year";
import type { ValueColumn } from "./table";

/** A figure of a year, or of a part of one, and the column that it was taken from. */
export interface Taken<Figure extends EarlierFigure> {
  readonly value: Figure;
  readonly source: ValueColumn;
}

export interface SettledFigure<Figure extends EarlierFigure> {
  /** What now stands for the time: the new figure, or one that was there. */
  readonly standing: Taken<Figure>;
  /** What a more final figure has taken the place of; `null` where nothing was, or where it was the same number. */
  readonly earlier: Taken<Figure> | null;
  /** Two numbers stand for one time, and neither is more final. */
  readonly isContradiction: boolean;
}

/**
 * Takes a figure among those of a row: one of its time that is less final gives way to it (初步数 to 最终核实数), one that is more final
 * stays, and of equals the first stays. In the year that the plan counts from (基期), and where a mark moved a number into another year,
 * nothing gives way: a person should look at them.
 *
 * @param taken          those of the row so far, each of another time; changed
 * @param baselineYears  years with a 基期 column
 */
export const settleFigure = <Figure extends EarlierFigure>(
  taken: Taken<Figure>[],
  figure: Taken<Figure>,
  baselineYears: ReadonlySet<Year>,
): SettledFigure<Figure> => {
  const place = taken.findIndex(({ value }) => isOfTime(value, figure.value));
  const first = taken[place];
  if (first === undefined) {
    taken.push(figure);
    return { standing: figure, earlier: null, isContradiction: false };
  }
  const isSameNumber = first.value.value === figure.value.value;
  const isRevisable = isInOwnYear(first) && isInOwnYear(figure) && !baselineYears.has(figure.value.year);
  const order = isRevisable ? compareFinality(first.value.dataStatus, figure.value.dataStatus) : 0;
  if (order === 0) return { standing: first, earlier: null, isContradiction: !isSameNumber };
  const [standing, earlier] = order > 0 ? [first, figure] : [figure, first];
  taken[place] = standing;
  return { standing, earlier: isSameNumber ? null : earlier, isContradiction: false };
};

const isOfTime = (one: EarlierFigure, other: EarlierFigure): boolean =>
  one.year === other.year && one.throughMonth === other.throughMonth;

const isInOwnYear = ({ value, source }: Taken<EarlierFigure>): boolean => source.year === value.year;
