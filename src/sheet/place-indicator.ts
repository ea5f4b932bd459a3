import { findHeadlineIndicator } from "../domain/find-headline-indicator";
import type { HeadlineIndicator } from "../domain/headline-indicators";
import type { Direction, Indicator, IndicatorKind } from "../domain/indicator";
import { normaliseName } from "../domain/normalise-name";
import type { Unit } from "../domain/unit";
import { findUnit, units, unitUnderName } from "../domain/units";
import { findBaseline } from "./find-baseline";
import type { PlacedIndicator } from "./placed-indicator";
import { type Contradiction, rowValues } from "./row-values";
import type { TableFrame, TableRow } from "./table";
import type { ValueSources } from "./value-sources";

/** A row of the sheet, the indicator made of it, and the plan's own entry for that indicator. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly sources: ValueSources;
  /** The name in the form in which two spellings of it are the same. */
  readonly normalisedName: string;
  readonly contradictions: readonly Contradiction[];
  readonly headline: HeadlineIndicator | null;
  readonly placed: PlacedIndicator;
}

/**
 * Makes an indicator of a row. What the sheet does not say, the plan's catalogue says; its unit alone is never taken from there,
 * because a figure in another unit would then be read wrongly without a word.
 */
export const placeIndicator = (
  { sheet, index }: Pick<TableFrame, "sheet" | "index">,
  row: TableRow,
  sources: ValueSources,
): PlacedRow => {
  const values = rowValues(row, sources);
  const normalisedName = normaliseName(row.name);
  const headline = findHeadlineIndicator(normalisedName);
  const baseline = findBaseline(values, headline);
  const printedUnit = row.unitText === null ? null : findUnit(row.unitText);
  const unit = printedUnit === null ? null : unitUnderName(row.name, printedUnit);
  const placed: PlacedIndicator = {
    indicator: {
      name: row.name,
      unit,
      ...directionOf(row.direction ?? headline?.direction),
      kind: headline?.kind ?? kindOf(row.name, unit),
      baseline,
      observations: values.observations,
      targets: values.targets,
    },
    sheet,
    tableIndex: index,
    row: row.row,
    nameCell: row.nameCell,
    unitCell: row.unitCell,
    unitText: row.unitText,
    entity: row.entity,
    observationCells: values.observationCells,
    targetCells: values.targetCells,
  };
  return { row, sources, normalisedName, contradictions: values.contradictions, headline, placed };
};

/**
 * Where neither the row nor the catalogue says which way is better, more is: a direction guessed from the targets would turn a
 * slip of the pen into progress. A target below its baseline is then withheld, with what to do about it.
 */
const directionOf = (said: Direction | undefined): Pick<Indicator, "direction" | "isDirectionAssumed"> =>
  said === undefined ? { direction: "increase", isDirectionAssumed: true } : { direction: said };

const saysShare = /占比|比重/;

const kindOf = (name: string, unit: Unit | null): IndicatorKind | null =>
  unit === units.percent && saysShare.test(name) ? "share" : null;
