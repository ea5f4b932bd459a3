import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { VariationScale } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import { inFittingHalf } from "./in-fitting-half";
import type { AnnualSeries } from "./read-series";
import { readSeries } from "./read-series";

/** Annual series of one origin. */
export interface Collection {
  readonly name: string;
  /** The scales on which its series may be projected: square roots where their units are known, both where nothing is. */
  readonly scales: readonly VariationScale[];
  readonly series: readonly AnnualSeries[];
}

/** The files of a folder that the choice and the calibration of the projection rest on (bench/data/SOURCE.md). */
export const sharedFiles = (folder: string): readonly string[] =>
  ["m3_yearly_long.csv", "china_science_provinces.csv", "world_bank_science.csv"].map((file) => join(folder, file));

const names: Readonly<Record<string, string>> = {
  "m3_yearly_long.csv": "M3",
  "china_science_provinces.csv": "China",
  "world_bank_science.csv": "World Bank",
};

/** The M3 competition did not publish its units. */
const withoutUnits = "m3_yearly_long.csv";

/** @param paths  of files in long form, one observation a line */
export const readCollections = (paths: readonly string[]): readonly Collection[] =>
  paths.map((path) => {
    const file = basename(path);
    return {
      name: names[file] ?? file,
      scales: file === withoutUnits ? [squareRoot, linear] : [squareRoot],
      series: readSeries(readFileSync(path, "utf8")),
    };
  });

/** One half of every collection: that to which the calibration is fitted, or the other one. */
export const halfOf = (collections: readonly Collection[], isFitting: boolean): readonly Collection[] =>
  collections.map((one) => ({ ...one, series: one.series.filter(({ id }) => inFittingHalf(id) === isFitting) }));
