import { normaliseName } from "../domain/normalise-name";
import type { PlacedIndicator } from "./placed-indicator";
import type { ExclusionLapse, FoundExclusion, LapsedExclusion, RowAnchor, TrendExclusion } from "./trend-exclusion";

/** Indicators with the years that a person has left out of their trends. */
export interface FoundExclusions {
  /** In the order in which they were given. */
  readonly indicators: readonly PlacedIndicator[];
  /** Exclusions of the sheet that leave nothing out any more. */
  readonly lapsed: readonly LapsedExclusion[];
}

/**
 * Finds the rows of a sheet that exclusions are of. One whose year has another value by now, and one of which it is not certain any
 * more which row was meant, is told at its row and leaves nothing out.
 *
 * @param exclusions  of the whole workbook, under the present names of its sheets
 */
export const findExclusions = (
  sheet: string,
  indicators: readonly PlacedIndicator[],
  exclusions: readonly TrendExclusion[],
): FoundExclusions => {
  const ofSheet = exclusions.filter((exclusion) => exclusion.sheet === sheet);
  if (ofSheet.length === 0) return { indicators, lapsed: [] };
  const places = placesOf(indicators, new Set(ofSheet.map(rowText)));
  const changed = [...indicators];
  const lapsed: LapsedExclusion[] = [];
  for (const exclusion of ofSheet) {
    const rows = places.get(rowText(exclusion)) ?? [];
    const place = rows[exclusion.nth] ?? rows.at(-1);
    const indicator = place === undefined ? undefined : changed[place];
    if (place === undefined || indicator === undefined) {
      lapsed.push({ exclusion, why: "row-missing", cell: null });
      continue;
    }
    const lapse = lapseOf(exclusion, indicator, rows.length);
    const cell = indicator.observationCells.get(exclusion.year) ?? indicator.nameCell;
    if (lapse !== null) lapsed.push({ exclusion, why: lapse, cell });
    changed[place] = withExclusion(indicator, { exclusion, lapse });
  }
  return { indicators: changed, lapsed };
};

/** The words by which a row is found again, of those of its sheet. */
export const anchorRow = (
  { sheet, sheetId }: Pick<RowAnchor, "sheet" | "sheetId">,
  indicators: readonly PlacedIndicator[],
  { indicator, entity, nameCell }: PlacedIndicator,
): RowAnchor => {
  const words = { name: normaliseName(indicator.name), entity };
  const rows = placesOf(indicators, new Set([rowText(words)])).get(rowText(words)) ?? [];
  const nth = rows.findIndex((place) => indicators[place]?.nameCell === nameCell);
  return { sheet, sheetId, ...words, nth: Math.max(nth, 0), of: rows.length };
};

type RowWords = Pick<RowAnchor, "name" | "entity">;

/** No name holds a line end. */
const rowText = ({ name, entity }: RowWords): string => `${entity}\n${name}`;

/** By the words of rows, where those rows stand among the indicators. */
const placesOf = (
  indicators: readonly PlacedIndicator[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { indicator, entity }] of indicators.entries()) {
    const words = rowText({ name: normaliseName(indicator.name), entity });
    if (!wanted.has(words)) continue;
    const known = places.get(words);
    if (known === undefined) places.set(words, [place]);
    else known.push(place);
  }
  return places;
};

const lapseOf = (
  { of, year, value }: TrendExclusion,
  { indicator }: PlacedIndicator,
  rows: number,
): ExclusionLapse | null => {
  if (of !== rows) return "place-unclear";
  const observation = indicator.observations.find((candidate) => candidate.year === year);
  return observation?.value === value ? null : "value-changed";
};

const withExclusion = (placed: PlacedIndicator, found: FoundExclusion): PlacedIndicator => {
  const exclusions = [...placed.exclusions, found];
  const holding = exclusions.filter(({ lapse }) => lapse === null).map(({ exclusion }) => exclusion.year);
  const excludedYears = [...new Set(holding)].sort((one, other) => one - other);
  return { ...placed, indicator: { ...placed.indicator, excludedYears }, exclusions };
};
