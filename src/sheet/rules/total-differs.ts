import { decimalPlaces } from "../../domain/decimal-places";
import { roundingNoise } from "../../domain/rounding-noise";
import type { Dimension } from "../../domain/unit";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import type { CellAddress } from "../table";
import { regionOfRow } from "./region-of-row";
import type { TableRule } from "./rule";

/** Rows that are the sum of the others, and rows that are sums of some of them. */
const whole = /^(?:合计|总计|共计|全[国省市州盟县区旗]|全自治区|total)$/i;
const saysSum = /^(?:合计|总计|共计|total)$/i;
const subtotal = /小计|(?:东北?部|中部|西部|东北)(?:地区)?$|地区合计$|^其中|^#/;

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

/** With fewer parts there is nothing to add up. */
const fewestParts = 2;

/** A total of one year, and what its parts come to. */
interface Sum {
  readonly cell: CellAddress;
  readonly name: string;
  readonly year: number;
  readonly total: number;
  readonly sum: number;
  readonly parts: number;
  readonly saysSum: boolean;
  readonly fits: boolean;
}

/**
 * A total over regions that is not the sum of them. Parts above the whole are told in any case; parts below it only where the row
 * calls itself a sum, or where most totals of the table are one, so that nothing can be left out on purpose.
 */
export const totalDiffers: TableRule = ({ table, rows }) => {
  const sums = sumsOf(rows);
  const fitting = sums.filter(({ fits }) => fits).length;
  const areSums = fitting * 2 >= sums.length && fitting > 0;
  return sums
    .filter((one) => !one.fits && (one.sum > one.total || one.saysSum || areSums))
    .map(({ cell, name, year, total, sum, parts }): Issue =>
      issueAt(table.sheet, cell, "total-differs", { name, year, total, sum, parts }),
    );
};

const sumsOf = (rows: readonly PlacedRow[]): readonly Sum[] => {
  const totals = new Map<string, PlacedRow>();
  const parts = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const region = regionNameOf(row);
    if (region === "" || subtotal.test(region) || !addsUp(row)) continue;
    const key = `${row.normalisedName} ${row.placed.indicator.unit?.symbol ?? ""}`;
    if (whole.test(region)) {
      if (!totals.has(key)) totals.set(key, row);
    } else {
      const own = parts.get(key);
      if (own === undefined) parts.set(key, [row]);
      else own.push(row);
    }
  }
  return [...totals].flatMap(([key, total]) => sumsOfTotal(total, parts.get(key) ?? []));
};

const regionNameOf = ({ row }: PlacedRow): string => regionOfRow(row).replace(/\s/g, "");

const addsUp = ({ placed }: PlacedRow): boolean => {
  const { unit, name } = placed.indicator;
  return unit !== null && additive.includes(unit.dimension) && !saysMean.test(name);
};

const sumsOfTotal = (total: PlacedRow, parts: readonly PlacedRow[]): readonly Sum[] => {
  if (parts.length < fewestParts) return [];
  const isSum = saysSum.test(regionNameOf(total));
  return total.placed.indicator.observations.flatMap(({ year, value }) => {
    const cell = total.placed.observationCells.get(year);
    const values = parts.map((part) => valueIn(part, year));
    if (cell === undefined || values.includes(null)) return [];
    const numbers = values.filter((one) => one !== null);
    const exact = numbers.reduce((all, one) => all + one, 0);
    const sum = tidy(exact);
    const tolerance = isCount(total) ? 0 : Math.max(roundingOf(value, numbers), publishedNoise * Math.abs(value));
    const fits = Math.abs(exact - value) <= tolerance || holdsSubtotal(numbers, value, exact, tolerance);
    return [{ cell, name: total.row.name, year, total: value, sum, parts: numbers.length, saysSum: isSum, fits }];
  });
};

/** `null` where the figure of a part is unknown; one that does not apply adds nothing. */
const valueIn = ({ row, sources, placed }: PlacedRow, year: number): number | null => {
  const value = placed.indicator.observations.find((one) => one.year === year)?.value;
  if (value !== undefined) return value;
  const index = sources.columns.findIndex((column) => column?.kind === "actual" && column.year === year);
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
 * Whether the total is right and the rows under it are not all its parts: one of them is the sum of others under a name that does
 * not say so, or more stands below the parts, as 国外 below the provinces.
 */
const holdsSubtotal = (parts: readonly number[], total: number, sum: number, tolerance: number): boolean => {
  if (parts.some((part) => part > 0 && Math.abs(sum - part - total) <= tolerance)) return true;
  let first = 0;
  return parts.some((part, index) => {
    first += part;
    return index + 1 >= fewestParts && index + 1 < parts.length && Math.abs(first - total) <= tolerance;
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
