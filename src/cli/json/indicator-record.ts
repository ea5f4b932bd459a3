import type { AssessmentSettings } from "../../domain/assessment";
import type { DataStatus } from "../../domain/data-status";
import { fitTrends } from "../../domain/fits/fit-trends";
import { trace } from "../../domain/trace";
import type { TrailStep } from "../../domain/trail-step";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Target } from "../../domain/indicator";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { cellsOfStep } from "../../sheet/cells-of-step";
import type { CellsByYear, PlacedIndicator } from "../../sheet/placed-indicator";
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
  const stepCells: StepCells = {
    observationCells: new RememberedCells(observationCells),
    targetCells: new RememberedCells(targetCells),
    withinYearCells,
  };
  const recordOf = (step: TrailStep) => trailRecord(step, stepCells);
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

type StepCells = Pick<PlacedIndicator, `${"observation" | "target" | "withinYear"}Cells`>;

const trailRecord = (step: TrailStep, cells: StepCells) => {
  const ofPeriod = step.withinYear === undefined ? undefined : cells.withinYearCells.at(step.withinYear);
  const ofYears = cellsOfStep(step, cells);
  return {
    figure: step.figure,
    formula: step.formula,
    numbers: step.numbers,
    cells: ofPeriod === undefined ? ofYears : [ofPeriod, ...ofYears],
    ...(step.excludedYears === undefined ? {} : { excludedYears: step.excludedYears }),
  };
};

/** The years that a person has left out of the trend, with their reasons; what has lapsed is an issue. */
const excludedRecords = ({ exclusions, observationCells }: PlacedIndicator) =>
  exclusions
    .filter(({ lapse }) => lapse === null)
    .map(({ exclusion }) => ({ ...placed(exclusion, observationCells), note: exclusion.note }));

/** Makes each address once: the steps of a row's trails name the same few cells again and again. */
class RememberedCells implements CellsByYear {
  readonly #cells: CellsByYear;
  readonly #known = new Map<Year, CellAddress>();

  constructor(cells: CellsByYear) {
    this.#cells = cells;
  }

  get(year: Year): CellAddress | undefined {
    const cell = this.#known.get(year) ?? this.#cells.get(year);
    if (cell !== undefined) this.#known.set(year, cell);
    return cell;
  }
}
