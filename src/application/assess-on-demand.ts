import { assess } from "../domain/assess";
import type { Assessment, AssessmentSettings } from "../domain/assessment";
import type { Indicator } from "../domain/indicator";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import type { PlacedIndicator } from "../sheet/placed-indicator";

/**
 * Indicators that are assessed when they are looked at, and not kept: of 100,000 indicators the assessments take
 * some 120 MB, while each pass over them takes about half a second. Made for passes in order; whoever looks back and forth pays again.
 */
export function assessOnDemand(
  placed: readonly PlacedIndicator[],
  settings: AssessmentSettings,
): readonly AssessedIndicator[] {
  const latest = new LatestAssessment(settings);
  return placed.map((indicator) => new IndicatorOnDemand(indicator, latest));
}

/** Remembers one assessment, so that the several looks at one row cost one. */
class LatestAssessment {
  #indicator: Indicator | null = null;
  #assessment: Assessment | null = null;
  readonly #settings: AssessmentSettings;

  constructor(settings: AssessmentSettings) {
    this.#settings = settings;
  }

  of(indicator: Indicator): Assessment {
    if (this.#assessment !== null && this.#indicator === indicator) return this.#assessment;
    this.#indicator = indicator;
    this.#assessment = assess(indicator, this.#settings);
    return this.#assessment;
  }
}

class IndicatorOnDemand implements AssessedIndicator {
  readonly indicator;
  readonly sheet;
  readonly tableIndex;
  readonly row;
  readonly nameCell;
  readonly unitCell;
  readonly unitText;
  readonly entity;
  readonly isAggregate;
  readonly partOf;
  readonly match;
  readonly observationCells;
  readonly targetCells;
  readonly otherTargetCells;
  readonly withinYearCells;
  readonly earlierCells;
  readonly exclusions;
  readonly #latest: LatestAssessment;

  constructor(placed: PlacedIndicator, latest: LatestAssessment) {
    this.indicator = placed.indicator;
    this.sheet = placed.sheet;
    this.tableIndex = placed.tableIndex;
    this.row = placed.row;
    this.nameCell = placed.nameCell;
    this.unitCell = placed.unitCell;
    this.unitText = placed.unitText;
    this.entity = placed.entity;
    this.isAggregate = placed.isAggregate;
    this.partOf = placed.partOf;
    this.match = placed.match;
    this.observationCells = placed.observationCells;
    this.targetCells = placed.targetCells;
    this.otherTargetCells = placed.otherTargetCells;
    this.withinYearCells = placed.withinYearCells;
    this.earlierCells = placed.earlierCells;
    this.exclusions = placed.exclusions;
    this.#latest = latest;
  }

  get assessment(): Assessment {
    return this.#latest.of(this.indicator);
  }
}
