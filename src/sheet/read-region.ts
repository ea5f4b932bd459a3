import { findHeaderLines } from "./find-header-lines";
import type { RowSpan } from "./find-header-rows";
import { findLayouts } from "./find-layouts";
import type { LayoutReading } from "./layout-reading";
import { partColumns } from "./part-columns";
import { findTitleTop } from "./find-title-top";
import type { Portions } from "./portions";
import { readLayouts } from "./read-layouts";
import { readTitle } from "./read-title";
import { cropGrid, type Region } from "./region";
import type { Title } from "./title";

/**
 * Reads the tables of a region: first it is parted where tables stand side by side, then where a header begins that is not the one
 * above it once more, as after a page break; each part is read by itself.
 */
export function* readRegion(region: Region): Portions<LayoutReading> {
  const parts = yield* partColumns(region);
  if (parts.length > 1) return yield* readEach(parts);
  const findings = yield* findLayouts(region);
  const bands = findBands(region, findHeaderLines(findings));
  return yield* bands.length < 2 ? readLayouts(findings) : readEach(regionsOf(region, bands));
}

function* readEach(regions: readonly Region[]): Portions<LayoutReading> {
  const readings: LayoutReading[] = [];
  for (const region of regions) readings.push(yield* readRegion(region));
  return joined(readings);
}

const joined = (readings: readonly LayoutReading[]): LayoutReading => ({
  tables: readings.flatMap(({ tables }) => tables),
  undated: readings.flatMap(({ undated }) => undated),
  whyNone: readings.flatMap(({ whyNone }) => whyNone),
});

/** A header and what stands over it. */
interface Opening {
  readonly top: number;
  readonly header: string;
  /** `null` where nothing more is said than that the table goes on. */
  readonly title: Title | null;
}

/** The rows of one table, or of several side by side, from the row where its title begins. */
interface Band extends Pick<Region, "carriedTitle"> {
  readonly top: number;
}

/** Where another table begins. What goes on under another header is another table with the title of the one above. */
const findBands = (region: Region, lines: readonly RowSpan[]): readonly Band[] => {
  const bands: Band[] = [];
  let header: string | null = null;
  let title = region.carriedTitle;
  for (const [index, line] of lines.entries()) {
    const opening = openingOf(region, line, lines[index - 1]);
    const saysNothingNew = (opening.title?.name ?? null) === null || opening.title?.name === title?.name;
    if (opening.header === header && saysNothingNew) continue;
    bands.push({ top: opening.top, carriedTitle: opening.title === null ? title : null });
    header = opening.header;
    title = opening.title ?? title;
  }
  return bands;
};

const openingOf = (region: Region, { first, last }: RowSpan, above: RowSpan | undefined): Opening => {
  const { grid } = region;
  const top = findTitleTop(grid, first, above === undefined ? grid.range.row : above.last + 1);
  const header = JSON.stringify(grid.values.slice(first - grid.range.row, last - grid.range.row + 1));
  return { top, header, title: titleBetween(region, top, first) };
};

const goesOnFromPage = /续|continued/i;

const titleBetween = (region: Region, top: number, headerFirst: number): Title | null => {
  const { grid } = region;
  const texts = grid.values.slice(top - grid.range.row, headerFirst - grid.range.row).flat();
  if (texts.some((text) => typeof text === "string" && goesOnFromPage.test(text))) return null;
  const columns = { first: grid.range.column, last: grid.range.column + grid.range.columns - 1 };
  return readTitle(region, { first: headerFirst, firstAllowed: top }, columns);
};

const regionsOf = (region: Region, bands: readonly Band[]): readonly Region[] => {
  const { range } = region.grid;
  const starts = bands.map(({ top }, index) => (index === 0 ? range.row : top));
  return bands.map(({ carriedTitle }, index) => {
    const row = starts[index] ?? range.row;
    const rows = (starts[index + 1] ?? range.row + range.rows) - row;
    return { ...region, grid: cropGrid(region.grid, { ...range, row, rows }), carriedTitle };
  });
};
