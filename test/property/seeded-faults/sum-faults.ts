import { textIn, valueIn, withValues, type CheckedSheet } from "./clean-sheet";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import type { Fault, Mutant } from "./fault";
import { anyPlace, at, type Place, placesOf } from "./places";
import type { Random } from "./random";

const columnOf = ({ cell }: Place): string => cell.replace(/\d+/, "");

/** The places of one column that add up to another, where the sheet has such a total. */
interface Total {
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** A total that anybody would add up: 全国 over provinces, 合计 over counties, 合计 below rows of one unit. */
const anyTotal = (sheet: CheckedSheet, random: Random): Total | null => {
  const total = anyPlace(sheet, random);
  if (!total?.indicator.isAggregate) return null;
  const { entity, indicator: own } = total.indicator;
  if (own.unit?.dimension === "ratio" || !["", "合计", "全国"].includes(entity)) return null;
  const parts = sheet.indicators
    .filter(({ isAggregate, partOf, indicator }) => !isAggregate && partOf === null && indicator.unit === own.unit)
    .flatMap((part) => placesOf(part))
    .filter((part) => columnOf(part) === columnOf(total));
  const column = columnOf(total);
  // With a part unknown nobody can say what the total should be.
  const isKnown = sheet.indicators.every(({ row }) => valueIn(sheet.grid, `${column}${row + 1}`) !== null);
  return isKnown && parts.length > 1 ? { total, parts } : null;
};

/** The yearbooks' totals are sums of rounded parts: half a unit for each of 31. */
const differing = (value: number, random: Random): number => Math.round(value * (1.02 + random.next() / 5)) + 40;

/** With so much more, the last rows may be taken for what stands beside the parts, as far as rounding shows. */
const looksLikeRest = ({ parts }: Total, more: number): boolean => {
  let rest = 0;
  return [...parts].reverse().some(({ value }) => {
    rest += value;
    return Math.abs(rest - more) <= parts.length || Math.abs(value - more) <= parts.length;
  });
};

const wholeOf = ({ indicators }: CheckedSheet, { partOf, row }: PlacedIndicator): PlacedIndicator | undefined =>
  indicators.find((one) => one.indicator.name === partOf?.name && (one.row === row || one.nameCell === partOf.cell));

const isRatio = (name: string): boolean => /万人|占/.test(name);

/** The sheets with a ratio beside what it is made of. */
const withRatios = ["return", "ledger"];

const anyOf = (sheet: CheckedSheet, random: Random, names: readonly string[]): Place | null => {
  const place = withRatios.includes(sheet.name) ? anyPlace(sheet, random) : null;
  return place !== null && names.includes(place.indicator.indicator.name) ? place : null;
};

export const sumFaults: readonly Fault[] = [
  {
    code: "total-differs",
    name: "total changed",
    inject: (sheet, random) => {
      const found = anyTotal(sheet, random);
      return found === null ? null : at(sheet, found.total.cell, differing(found.total.value, random));
    },
  },
  {
    code: "total-differs",
    name: "part of a total changed",
    inject: (sheet, random): Mutant | null => {
      const found = anyTotal(sheet, random);
      const part = random.oneOf(found?.parts ?? []);
      if (found === null || part === undefined || typeof valueIn(sheet.grid, part.cell) !== "number") return null;
      // Less than its rounding nobody sees in a sum of large figures.
      const more = Math.round(found.total.value * (0.02 + random.next() / 5)) + 40;
      if (looksLikeRest(found, more)) return null;
      const grid = withValues(sheet.grid, { [part.cell]: part.value + more });
      return { grid, cells: [found.total.cell] };
    },
  },
  {
    code: "part-exceeds-total",
    name: "part above its whole",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      const whole = place === null ? undefined : wholeOf(sheet, place.indicator);
      const same = whole === undefined ? [] : placesOf(whole).filter(({ year }) => year === place?.year);
      // A return has rules of its own for its items.
      if (place === null || sheet.name === "return" || same[0] === undefined) return null;
      if (whole?.indicator.unit !== place.indicator.indicator.unit) return null;
      return at(sheet, place.cell, Math.ceil(same[0].value * (1.01 + random.next())));
    },
  },
  {
    code: "ratio-differs",
    name: "ratio off its parts",
    inject: (sheet, random) => {
      const place = withRatios.includes(sheet.name) ? anyPlace(sheet, random) : null;
      if (place === null || !isRatio(place.indicator.indicator.name)) return null;
      return at(sheet, place.cell, place.value * (1.1 + random.next()));
    },
  },
  {
    code: "ratio-differs",
    name: "part of a ratio changed",
    inject: (sheet, random) => {
      const place = anyOf(sheet, random, ["发明专利拥有量", "R&D人员"]);
      if (place === null) return null;
      const ratio = sheet.indicators.find(({ indicator: { name } }) => name.startsWith("万人"));
      const cell = ratio?.observationCells.get(place.year);
      if (cell === undefined || textIn(sheet.grid, cell) === "") return null;
      const changed = Math.round(place.value * (1.1 + random.next()));
      return { grid: withValues(sheet.grid, { [place.cell]: changed }), cells: [cell] };
    },
  },
];
