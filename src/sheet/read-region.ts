import { findHeaderLines } from "./find-header-lines";
import type { RowSpan } from "./find-header-rows";
import { findLayouts } from "./find-layouts";
import type { LayoutReading } from "./layout-reading";
import { partColumns } from "./part-columns";
import { findTitleTop } from "./find-title-top";
import { readLayouts } from "./read-layouts";
import { readTitle } from "./read-title";
import { cropGrid, type Region } from "./region";

/**
 * Reads the tables of a region: first it is parted where tables stand side by side, then where a header begins that is not the one
 * above it once more, as after a page break; each part is read by itself.
 */
export const readRegion = (region: Region): LayoutReading => {
  const parts = partColumns(region);
  if (parts.length > 1) return joined(parts.map(readRegion));
  const findings = findLayouts(region);
  const tops = topsOfBands(region, findHeaderLines(findings));
  return tops.length < 2 ? readLayouts(findings) : readBands(region, tops);
};

const joined = (readings: readonly LayoutReading[]): LayoutReading => ({
  tables: readings.flatMap(({ tables }) => tables),
  whyNone: readings.find(({ whyNone }) => whyNone.length > 0)?.whyNone ?? [],
});

/** A header and what stands over it. */
interface Opening {
  readonly top: number;
  readonly header: string;
  /** `null` where there is none that says more than that the table goes on. */
  readonly title: string | null;
}

/** The rows at which another table begins, with its title. */
const topsOfBands = (region: Region, lines: readonly RowSpan[]): readonly number[] => {
  const openings = lines.map((line, index) => openingOf(region, line, lines[index - 1]));
  const tops: number[] = [];
  let header: string | null = null;
  let title: string | null = null;
  for (const opening of openings) {
    const goesOn = opening.header === header && (opening.title === null || opening.title === title);
    if (goesOn) continue;
    tops.push(opening.top);
    header = opening.header;
    title = opening.title;
  }
  return tops;
};

const openingOf = (region: Region, { first, last }: RowSpan, above: RowSpan | undefined): Opening => {
  const { grid } = region;
  const top = findTitleTop(grid, first, above === undefined ? grid.range.row : above.last + 1);
  const header = JSON.stringify(grid.values.slice(first - grid.range.row, last - grid.range.row + 1));
  return { top, header, title: titleBetween(region, top, first) };
};

const goesOnFromPage = /续|continued/i;

/** What a title says other than that the table goes on; `null` where there is none. */
const titleBetween = (region: Region, top: number, headerFirst: number): string | null => {
  const { grid } = region;
  const texts = grid.values.slice(top - grid.range.row, headerFirst - grid.range.row).flat();
  if (texts.some((text) => typeof text === "string" && goesOnFromPage.test(text))) return null;
  const columns = { first: grid.range.column, last: grid.range.column + grid.range.columns - 1 };
  return readTitle(region, { first: headerFirst, firstAllowed: top }, columns).name;
};

const readBands = (region: Region, tops: readonly number[]): LayoutReading => {
  const { range } = region.grid;
  const starts = [range.row, ...tops.slice(1)];
  return joined(
    starts.map((row, index) => {
      const rows = (starts[index + 1] ?? range.row + range.rows) - row;
      return readRegion({ ...region, grid: cropGrid(region.grid, { ...range, row, rows }) });
    }),
  );
};
