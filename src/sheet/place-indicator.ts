import type { CatalogueEntry } from "../domain/catalogue";
import type { HeadlineIndicator } from "../domain/headline-indicators";
import type { Indicator, IndicatorDirection, IndicatorKind, Target } from "../domain/indicator";
import { matchIndicatorName, type NameMatch } from "../domain/match-indicator-name";
import { normaliseName } from "../domain/normalise-name";
import { findPublicationLag } from "../domain/find-publication-lag";
import type { Unit } from "../domain/unit";
import { findUnit, units, unitUnderName } from "../domain/units";
import { faceTargets } from "./face-targets";
import { findBaseline } from "./find-baseline";
import { isAggregate } from "./is-aggregate";
import type { PlacedIndicator } from "./placed-indicator";
import { type Contradiction, rowValues, type TargetInCell } from "./row-values";
import type { CellAddress, TableFrame, TableRow } from "./table";
import { noExclusions } from "./trend-exclusion";
import type { ValueSources } from "./value-sources";

/** A row of the sheet, the indicator made of it, and the plan's own entry for that indicator. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly sources: ValueSources;
  /** The name in the form in which two spellings of it are the same. */
  readonly normalisedName: string;
  readonly contradictions: readonly Contradiction[];
  /** The targets that are stated as bands, whatever became of them. */
  readonly bands: readonly TargetInCell[];
  /** Those whose lower edge is the larger one; they are left out. */
  readonly reversedBands: readonly TargetInCell[];
  /** Those that their headings call further ones. */
  readonly furtherTargets: readonly TargetInCell[];
  /** The row of the plan's table that this certainly is. */
  readonly headline: HeadlineIndicator | null;
  readonly placed: PlacedIndicator;
}

/** By normalised name, the entry that the user says it is; `null`: none of the plan's. */
export type CorrectedNames = ReadonlyMap<string, CatalogueEntry | null>;

const noNames: CorrectedNames = new Map();

/**
 * Makes an indicator of a row. What the sheet does not say, the plan's catalogue says where the name is certainly its own; its unit
 * alone is never taken from there, because a figure in another unit would then be read wrongly without a word.
 */
export const placeIndicator = (
  { sheet, index }: Pick<TableFrame, "sheet" | "index">,
  row: TableRow,
  sources: ValueSources,
  names: CorrectedNames = noNames,
): PlacedRow => {
  const values = rowValues(row, sources);
  const { earlierFigures: earlier } = values;
  const normalisedName = normaliseName(row.name);
  const printedUnit = row.unitText === null ? null : findUnit(row.unitText);
  const unit = printedUnit === null ? null : unitUnderName(row.name, printedUnit);
  const match = row.isTotal === true ? null : matchOf(normalisedName, unit, names);
  const known = match?.confidence === "certain" ? match.entry : null;
  const headline = known?.headline ?? null;
  const baseline = findBaseline(values, headline);
  const towards = directionOf(row.direction ?? known?.direction ?? (values.bands.length > 0 ? "band" : null));
  const { targets, others } = faceTargets(values, towards.direction);
  const placed: PlacedIndicator = {
    indicator: {
      name: row.name,
      ...(row.isTotal === true ? { isTotal: true } : {}),
      unit,
      ...towards,
      kind: known?.kind ?? kindOf(row.name, unit),
      baseline,
      tableBaseYear: baseline === null ? null : (values.headedYears.get(baseline.year) ?? null),
      observations: values.observations,
      targets,
      withinYear: values.withinYear,
      earlierFigures: earlier.length === 0 ? noEarlier : earlier.map(({ figure }) => figure),
      lag: headline === null ? null : findPublicationLag(headline.id),
      otherTargets: others.length === 0 ? noTargets : others.map(({ target }) => target),
      limits: row.limits,
      excludedYears: [],
    },
    sheet,
    tableIndex: index,
    row: row.row,
    nameCell: row.nameCell,
    unitCell: row.unitCell,
    unitText: row.unitText,
    entity: row.entity,
    isAggregate: row.isTotal === true || isAggregate(row.entity),
    partOf: row.partOf ?? null,
    match,
    observationCells: values.observationCells,
    targetCells: values.targetCells,
    otherTargetCells: others.length === 0 ? noCells : others.map(({ cell }) => cell),
    withinYearCells: values.withinYearCells,
    earlierCells: earlier.length === 0 ? noCells : earlier.map(({ cell }) => cell),
    exclusions: noExclusions,
  };
  const { contradictions, bands, reversedBands, furtherTargets } = values;
  return { row, sources, normalisedName, contradictions, bands, reversedBands, furtherTargets, headline, placed };
};

const noEarlier: Indicator["earlierFigures"] = [];
const noTargets: readonly Target[] = [];
const noCells: readonly CellAddress[] = [];

const matchOf = (normalisedName: string, unit: Unit | null, names: CorrectedNames): NameMatch | null => {
  const corrected = names.get(normalisedName);
  if (corrected === undefined) return matchIndicatorName(normalisedName, unit);
  return corrected === null ? null : { entry: corrected, confidence: "certain" };
};

/**
 * Where neither the row nor the catalogue says which way is better, more is: a direction guessed from the targets would turn a
 * slip of the pen into progress. A target below its baseline is then withheld, with what to do about it.
 */
const directionOf = (said: IndicatorDirection | null): Pick<Indicator, "direction" | "isDirectionAssumed"> =>
  said === null ? { direction: "increase", isDirectionAssumed: true } : { direction: said };

const saysShare = /占比|比重/;

const kindOf = (name: string, unit: Unit | null): IndicatorKind | null =>
  unit === units.percent && saysShare.test(name) ? "share" : null;
