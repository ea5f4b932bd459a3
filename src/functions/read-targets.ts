import type { IndicatorDirection, Target } from "../domain/indicator";
import { nearEdge } from "../domain/aim-at";
import { toHalfWidth } from "../domain/to-half-width";
import type { FunctionProblem } from "../messages/function-texts";
import { readBand } from "../sheet/read-band";
import { textOf } from "./read-cells";
import { isProblem } from "./read-options";
import { type CellReading, readSeries } from "./read-series";

/** What is asked, and in which direction. */
export interface AskedTargets {
  readonly direction: IndicatorDirection;
  /** Nothing says which way is better. */
  readonly isDirectionAssumed: boolean;
  readonly targets: readonly Target[];
}

/**
 * The targets of a range by the years of another. A text such as 60—65 is a band; under the direction 区间 so are two values of one
 * year. Where one way is better, the edge of a band that is reached first decides, as on a sheet.
 *
 * @param direction  `null` where none is given
 * @example readTargets([[2025]], [["60—65"]], null) // { direction: "band", targets: [{ year: 2025, value: 60, upper: 65 }], … }
 */
export const readTargets = (
  yearCells: unknown,
  valueCells: unknown,
  direction: IndicatorDirection | null,
): AskedTargets | FunctionProblem => {
  const read = readSeries(yearCells, valueCells, {
    ofTargets: true,
    readText: readBandText,
    ...(direction === "band" ? { join: bandBetween } : {}),
  });
  if (isProblem(read)) return read;
  const hasBand = read.some(({ upper }) => upper !== undefined);
  const asked = direction ?? (hasBand ? "band" : "increase");
  return {
    direction: asked,
    isDirectionAssumed: direction === null && asked !== "band",
    targets: asked === "band" ? read : read.map((target) => nearEdge(target, asked)),
  };
};

/** A band without units: a formula says nothing of the unit that its values are in. */
const readBandText: CellReading = (year, cell) => {
  const band = readBand(toHalfWidth(textOf(cell)).trim());
  if (band === null) return null;
  const { lower, upper } = band;
  const isBare = lower.unitText === null && upper.unitText === null;
  return isBare && lower.value <= upper.value ? { year, value: lower.value, upper: upper.value } : null;
};

const bandBetween = (one: Target, other: Target): Target | null =>
  one.upper !== undefined || other.upper !== undefined
    ? null
    : { year: one.year, value: Math.min(one.value, other.value), upper: Math.max(one.value, other.value) };
