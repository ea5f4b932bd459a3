import type { LayoutFinding, LayoutReader } from "./layout-reading";
import { readByRegion } from "./read-by-region";
import { readByRowYear } from "./read-by-row-year";
import { readIndicatorByYear } from "./read-indicator-by-year";
import type { Region } from "./region";

/** One reader for each family of layouts, those that ask for more before those that ask for less. */
const layoutReaders: readonly LayoutReader[] = [readByRowYear, readByRegion, readIndicatorByYear];

/** Looks for the headers of every layout; in the order in which the layouts are to be preferred. */
export const findLayouts = (region: Region): readonly LayoutFinding[] => layoutReaders.map((find) => find(region));
