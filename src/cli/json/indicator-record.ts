import type { AssessmentSettings } from "../../domain/assessment";
import type { DataStatus } from "../../domain/data-status";
import { fitTrends } from "../../domain/fits/fit-trends";
import { trace } from "../../domain/trace";
import type { TrailStep } from "../../domain/trail-step";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Target } from "../../domain/indicator";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { CellsByPeriod, CellsByYear, PlacedIndicator } from "../../sheet/placed-indicator";
import type { CellAddress } from "../../sheet/table";

interface DatedValue {
  readonly year: Year;
  readonly value: number;
  readonly dataStatus?: DataStatus;
}

/**
 * An indicator as schema `zhibiao.assessment/1` has it. Rows count from 1, as on the sheet.
 */
export function indicatorRecord(assessed: AssessedIndicator, settings: AssessmentSettings) {
  const {
    indicator,
    assessment,
    sheet,
    row,
    entity,
    match,
    unitText,
    isAggregate,
    partOf,
    observationCells,
    targetCells,
    otherTargetCells,
    withinYearCells,
    earlierCells,
  } = assessed;
  const { earlierFigures } = assessment;
  const { baseline, otherTargets, standing, outlook, withinYear, awaited, methods, conflicts } = assessment;
  const trail = trace(indicator, assessment, settings);
  const recordOf = (step: TrailStep) => trailRecord(step, assessed);
  const withTrail = <Verdict extends object>(verdict: Verdict | Withheld, steps: readonly TrailStep[]) =>
    isWithheld(verdict) ? verdict : { ...verdict, trail: steps.map(recordOf) };
  return {
    sheet,
    row: row + 1,
    name: indicator.name,
    entity,
    isAggregate,
    partOf,
    catalogue: match === null ? null : { id: match.entry.id, confidence: match.confidence },
    unit: indicator.unit?.symbol ?? unitText ?? "",
    direction: indicator.direction,
    observations: indicator.observations.map((observation) => placed(observation, observationCells)),
    excludedYears: excludedRecords(assessed),
    targets: indicator.targets.map((target) => placedTarget(target, targetCells.get(target.year))),
    otherTargets: otherTargets.map(({ target, ...way }, index) => ({
      ...placedTarget(target, otherTargetCells[index]),
      ...way,
    })),
    withinYearFigures: indicator.withinYear.map((figure) => ({ ...figure, cell: withinYearCells.at(figure) })),
    earlierFigures: earlierFigures.map(({ figure, ...verdict }, index) => ({
      ...figure,
      cell: earlierCells[index],
      ...verdict,
    })),
    baseline: isWithheld(baseline) ? baseline : placed(baseline, observationCells),
    standing: isWithheld(standing) ? withheldStanding(standing) : { ...standing, trail: trail.standing.map(recordOf) },
    outlook: withTrail(outlook, trail.outlook),
    withinYear: withTrail(withinYear, trail.withinYear),
    awaited,
    methods: {
      growthRatio: withTrail(methods.growthRatio, trail.methods.growthRatio),
      straightLine: withTrail(methods.straightLine, trail.methods.straightLine),
      unProgressChart: withTrail(methods.unProgressChart, trail.methods.unProgressChart),
      dns: withTrail(methods.dns, trail.methods.dns),
      escapCurrentStatus: withTrail(methods.escapCurrentStatus, trail.methods.escapCurrentStatus),
      escapAnticipatedProgress: withTrail(methods.escapAnticipatedProgress, trail.methods.escapAnticipatedProgress),
    },
    conflicts,
    fits: fitTrends(indicator, settings),
  };
}

/** A reader that looks for the status alone finds the reason there too. */
const withheldStanding = ({ withheld }: Withheld) => ({ withheld, status: { withheld } });

const placedTarget = ({ year, value, upper }: Target, cell: CellAddress | undefined) => ({
  year,
  value,
  ...(upper === undefined ? {} : { upper }),
  cell,
});

const placed = ({ year, value, dataStatus }: DatedValue, cells: CellsByYear) => ({
  year,
  value,
  cell: cells.get(year),
  ...(dataStatus === undefined ? {} : { dataStatus }),
});

const trailRecord = (
  step: TrailStep,
  {
    observationCells,
    targetCells,
    withinYearCells,
  }: Pick<PlacedIndicator, `${"observation" | "target" | "withinYear"}Cells`>,
) => ({
  figure: step.figure,
  formula: step.formula,
  numbers: step.numbers,
  cells: [
    ...cellsOfPeriod(step, withinYearCells),
    ...cellsOf(step.observationYears, observationCells),
    ...cellsOf(step.targetYears, targetCells),
  ],
  ...(step.excludedYears === undefined ? {} : { excludedYears: step.excludedYears }),
});

/** The years that a person has left out of the trend, with their reasons; what has lapsed is an issue. */
const excludedRecords = ({ exclusions, observationCells }: PlacedIndicator) =>
  exclusions
    .filter(({ lapse }) => lapse === null)
    .map(({ exclusion }) => ({ ...placed(exclusion, observationCells), note: exclusion.note }));

const cellsOf = (years: readonly Year[], cells: CellsByYear): readonly CellAddress[] =>
  years.flatMap((year) => cells.get(year) ?? []);

const cellsOfPeriod = ({ withinYear }: TrailStep, cells: CellsByPeriod): readonly CellAddress[] => {
  const cell = withinYear === undefined ? undefined : cells.at(withinYear);
  return cell === undefined ? [] : [cell];
};
