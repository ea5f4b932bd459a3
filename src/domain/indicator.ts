import type { DataStatus } from "./data-status";
import type { Month } from "./month";
import type { PublicationLag } from "./publication-lag";
import type { Unit } from "./unit";
import type { Year } from "./year";

/** Which way is better. `increase`: a larger value is progress; `decrease`: a smaller one is. */
export type Direction = "increase" | "decrease";

/** Which way is better by what is said of an indicator. `band`: what lies between two values is as it should be, and what is nearer to them is better. */
export type IndicatorDirection = Direction | "band";

/**
 * What sort of number it is; kinds add up, convert and bound differently.
 *
 * - `stock`: what stands at a date (家, 件)
 * - `flow`: what accumulates in a year (亿元)
 * - `share`: a part of a whole in %, within 0–100
 * - `rate`: per population or per another total (件/万人, 人年/万人)
 * - `index`: a composite, here in %
 * - `cumulative`: what has accumulated since the plan began (新增, 新培育)
 */
export type IndicatorKind = "stock" | "flow" | "share" | "rate" | "index" | "cumulative";

/** A measured value of one year, in the indicator's unit. */
export interface Observation {
  readonly year: Year;
  readonly value: number;
  /** Absent where nothing says it. */
  readonly dataStatus?: DataStatus;
}

/** From January to the end of a month before December. */
export interface WithinYearPeriod {
  readonly year: Year;
  readonly throughMonth: Month;
}

/** What has accumulated in a part of a year (1—9月), in the indicator's unit; it is not the year's value. */
export interface WithinYearFigure extends WithinYearPeriod {
  readonly value: number;
  readonly dataStatus?: DataStatus;
}

/** A figure that a more final one has taken the place of (初步数 beside 最终核实数), in the indicator's unit. */
export interface EarlierFigure extends Observation {
  /** Where it is of a part of the year. */
  readonly throughMonth?: Month;
}

/** A value to reach by a year, in the indicator's unit; an interim one is a milestone. */
export interface Target {
  readonly year: Year;
  readonly value: number;
  /** Of a band the upper edge, and `value` is the lower one; only where the indicator's direction is `band`. */
  readonly upper?: number;
}

/** Between which values the indicator can lie by its nature, as the sheet states it; `null` where it does not. In the indicator's unit. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Where nothing is said of limits. */
export const noLimits: Limits = { lower: null, upper: null };

/**
 * One row of a plan.
 *
 * `observations` and `targets` are ascending by year, years distinct, values finite, all in `unit`.
 * `baseline` is one of the observations, or `null` where the plan has none.
 * `kind` is `null` where nothing says what sort of number it is.
 */
export interface Indicator {
  readonly name: string;
  /** It only adds up or averages other indicators, so that no plan asks anything of it. */
  readonly isTotal?: true;
  readonly unit: Unit | null;
  readonly direction: IndicatorDirection;
  /** Nobody said which way is better, and `direction` stands in for an answer. */
  readonly isDirectionAssumed?: true;
  readonly kind: IndicatorKind | null;
  readonly baseline: Observation | null;
  /** The year from which its table counts, where the row's own baseline is of another; `null` otherwise. */
  readonly tableBaseYear: Year | null;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  /** Ascending by year and month, each period once; none of them is among `observations`. */
  readonly withinYear: readonly WithinYearFigure[];
  /** What the sheet has beside a more final figure of the same time; ascending by year, and none of it among the others. */
  readonly earlierFigures: readonly EarlierFigure[];
  /** What the plan states beside a target of the same year: a further one (力争目标), or that of another document. Ascending by year. */
  readonly otherTargets: readonly Target[];
  readonly limits: Limits;
  /** When the figure of a year comes out; `null` where it is not known. */
  readonly lag: PublicationLag | null;
  /** Years whose observations a person leaves out of the trend: out of projection and fits, and out of nothing else. */
  readonly excludedYears: readonly Year[];
}

/** An indicator of which either the larger value is better or the smaller one, and whose targets are single values. */
export interface DirectedIndicator extends Indicator {
  readonly direction: Direction;
}
