import { decimalPlaces } from "../../domain/decimal-places";
import { roundingNoise } from "../../domain/rounding-noise";
import type { Dimension } from "../../domain/unit";
import type { PlacedRow } from "../place-indicator";
import { datedValues, type DatedValue } from "./dated-values";

/** A figure that should be the sum of others. */
export interface Sum extends DatedValue {
  readonly name: string;
  /** What the parts come to. */
  readonly sum: number;
  readonly parts: number;
  readonly fits: boolean;
}

/** What adds up. A share, a rate or a mean never does. */
const additive: readonly Dimension[] = [
  "money",
  "people",
  "work-years",
  "organisations",
  "items",
  "us-dollars",
  "attendances",
];
const saysMean = /平均|[人户均]均|每|率|比重|占比|指数|强度/;

/** A run of fewer is no sum. */
const fewestParts = 2;

/** Whether figures of this row can be added to those of others. */
export const addsUp = ({ placed }: PlacedRow): boolean => {
  const { unit, name } = placed.indicator;
  return unit !== null && additive.includes(unit.dimension) && !saysMean.test(name);
};

/**
 * Holds each figure of a total against the sum of its parts; rounding is tolerated.
 *
 * @param parts  in the total's unit
 * @returns      nothing for a figure of which a part is unknown
 */
export const addUp = (total: PlacedRow, parts: readonly PlacedRow[]): readonly Sum[] => {
  if (parts.length === 0) return [];
  return datedValues(total.placed).flatMap((dated) => {
    const values = parts.map((part) => valueIn(part, dated));
    if (values.includes(null)) return [];
    const numbers = values.filter((one) => one !== null);
    const exact = numbers.reduce((all, one) => all + one, 0);
    const { value } = dated;
    const rounding = isCount(total) ? 0 : roundingOf(value, numbers);
    const noise = isCount(total) ? 0 : publishedNoise * Math.abs(value);
    // Among many parts some run of them comes near to anything: only rounding excuses that.
    const fits = Math.abs(exact - value) <= Math.max(rounding, noise) || holdsSubtotal(numbers, value, exact, rounding);
    return [{ ...dated, name: total.row.name, sum: tidy(exact), parts: numbers.length, fits }];
  });
};

/** `null` where the figure of a part is unknown; one that does not apply adds nothing. */
const valueIn = ({ row, sources, placed }: PlacedRow, { year, what }: DatedValue): number | null => {
  const values = what === "actual" ? placed.indicator.observations : placed.indicator.targets;
  const value = values.find((one) => one.year === year)?.value;
  if (value !== undefined) return value;
  const index = sources.columns.findIndex((column) => column?.kind === what && column.year === year);
  return row.cells[index]?.kind === "not-applicable" ? 0 : null;
};

const counted: readonly Dimension[] = ["organisations", "items", "people"];

/** Firms are not rounded; 万人 are. */
const isCount = ({ placed: { indicator } }: PlacedRow): boolean =>
  indicator.unit?.factor === 1 && counted.includes(indicator.unit.dimension);

/**
 * What a published total is off by, beyond the rounding of the figures: 28 of 2,553,829 人年 over 31 provinces.
 *
 * @source 中国科技统计年鉴 2011, 1-1: 全国 against the sum of the provinces
 */
const publishedNoise = 1e-4;

/**
 * Whether the total is right and the rows under it are not all its parts: one of them is the sum of those beside it under a name
 * that does not say so, or more stands below the parts, as 国外 below the provinces.
 */
const holdsSubtotal = (parts: readonly number[], total: number, sum: number, tolerance: number): boolean => {
  const isHidden = (part: number, index: number): boolean =>
    Math.abs(sum - part - total) <= tolerance &&
    (startsWith(part, parts.slice(index + 1), tolerance) ||
      startsWith(part, parts.slice(0, index).reverse(), tolerance));
  if (parts.some((part, index) => part > 0 && isHidden(part, index))) return true;
  return startsWith(total, parts.slice(0, -1), tolerance);
};

/** Whether the first few of some figures, two at least, add up to a sum. */
const startsWith = (sum: number, figures: readonly number[], tolerance: number): boolean => {
  let first = 0;
  return figures.some((figure, index) => {
    first += figure;
    return index + 1 >= fewestParts && Math.abs(first - sum) <= tolerance;
  });
};

/** Each figure may be off by half a unit of its last digit: 误差未作机械调整, as bulletins say. @source 政府统计文书样式，§2 修约 */
const roundingOf = (total: number, parts: readonly number[]): number => {
  const decimals = parts.reduce((most, part) => Math.max(most, decimalPlaces(part)), 0);
  return halfUnit(decimalPlaces(total)) + parts.length * (halfUnit(decimals) + roundingNoise(total));
};

const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;

/** As many as a double is good for. */
const significantDigits = 15;

/** A sum of decimals carries a tail that nobody wrote. */
const tidy = (value: number): number => Number(value.toPrecision(significantDigits));
