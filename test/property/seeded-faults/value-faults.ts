import { anyPlace, at, placesOf, steepest } from "./places";
import type { Fault } from "./fault";

/** In a row that grows by more than this in a year, a jump of the size in question may be growth. */
const steepestBesideTen = 1.5;
const steepestBesideMore = 2;

/** Two values do not show which of them is wrong. */
const fewestBesideSlip = 3;

const counted = new Set(["organisations", "items", "people"]);

const slip = (power: number): Fault => ({
  code: "unit-slip",
  name: `× ${10 ** power}`,
  inject: (sheet, random) => {
    const place = anyPlace(sheet, random);
    if (place === null || place.indicator.indicator.unit?.dimension === "ratio" || place.value <= 0) return null;
    const row = placesOf(place.indicator);
    const limit = Math.abs(power) === 1 ? steepestBesideTen : steepestBesideMore;
    if (row.length < fewestBesideSlip || steepest(row) > limit) return null;
    return at(sheet, place.cell, place.value * 10 ** power);
  },
});

export const valueFaults: readonly Fault[] = [
  ...[-4, -3, -2, -1, 1, 2, 3, 4].map(slip),
  {
    code: "percent-as-fraction",
    name: "% as a fraction",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      if (place?.indicator.indicator.unit?.symbol !== "%" || place.value <= 0 || place.value >= 100) return null;
      const row = placesOf(place.indicator);
      if (row.length < fewestBesideSlip || steepest(row) > steepestBesideMore) return null;
      return at(sheet, place.cell, place.value / 100);
    },
  },
  {
    code: "value-outlier",
    name: "outlier",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      const row = place === null ? [] : place.indicator.indicator.observations;
      // A row that doubles, or falls by half, by itself hides a value 2.5 times too large.
      if (place?.what !== "actual" || row.length < 6 || steepest(row) > 1.2) return null;
      const factor = 2.5 + 2.5 * random.next();
      return at(sheet, place.cell, place.value * factor);
    },
  },
  {
    code: "value-negative",
    name: "negative count",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      const unit = place?.indicator.indicator.unit;
      if (place === null || !counted.has(unit?.dimension ?? "") || place.value === 0) return null;
      return at(sheet, place.cell, -place.value);
    },
  },
  {
    code: "share-outside-0-100",
    name: "share above 100",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      if (place?.indicator.indicator.kind !== "share") return null;
      return at(sheet, place.cell, random.next() < 0.5 ? place.value + 100 : -place.value);
    },
  },
  {
    code: "count-not-whole",
    name: "half a firm",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      const unit = place?.indicator.indicator.unit;
      if (place === null || unit?.factor !== 1 || !counted.has(unit.dimension)) return null;
      return at(sheet, place.cell, place.value + 0.5);
    },
  },
  {
    code: "number-as-text",
    name: "number as text",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      return place === null ? null : at(sheet, place.cell, String(place.value));
    },
  },
  {
    code: "value-unreadable",
    name: "words for a number",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      return place === null ? null : at(sheet, place.cell, random.oneOf(["若干", "见附表", "六十左右吧"]) ?? "若干");
    },
  },
  {
    code: "value-error",
    name: "formula error",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      return place === null
        ? null
        : at(sheet, place.cell, { error: random.oneOf(["#DIV/0!", "#REF!", "#N/A"]) ?? "#REF!" });
    },
  },
  {
    code: "star-without-note",
    name: "mark without a note",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      return place === null ? null : at(sheet, place.cell, `${place.value}${random.oneOf(["**", "①", "†"]) ?? "**"}`);
    },
  },
];
