import type { LayoutFinding, LayoutReader } from "./layout-reading";
import type { Portions } from "./portions";
import { readByRegion } from "./read-by-region";
import { readByRowYear } from "./read-by-row-year";
import { readIndicatorByYear } from "./read-indicator-by-year";
import type { Region } from "./region";

/** One reader for each family of layouts, those that ask for more before those that ask for less. */
const layoutReaders: readonly LayoutReader[] = [readByRowYear, readByRegion, readIndicatorByYear];

/** Looks for the headers of every layout; in the order in which the layouts are to be preferred. */
export function* findLayouts(region: Region): Portions<readonly LayoutFinding[]> {
  const findings: LayoutFinding[] = [];
  for (const find of layoutReaders) findings.push(yield* find(region));
  return findings;
}
