import type { WithinYearPeriod } from "./indicator";
import type { Year } from "./year";

/**
 * The rule behind a figure with the numbers that went into it, so that a reader can do the sum again.
 * The sheet knows in which cells the observations and targets of these years stand.
 */
export interface TrailStep {
  readonly figure:
    | "counted"
    | "expected"
    | "completedShare"
    | "plannedShare"
    | "paceRatio"
    | "annual"
    | "elapsedShare"
    | "requiredPerYear"
    | "status"
    | "projection"
    | "interval80"
    | "interval95"
    | "chance"
    | "attainmentYear"
    | "bestYearlyGain"
    | "requiredGain"
    | "observedGrowth"
    | "requiredGrowth"
    | "room"
    | "change"
    | "value"
    | "score";
  /** The formula with symbols, e.g. "(x − b) ÷ (T − b)". */
  readonly formula: string;
  /** The same formula with the numbers put in, at full precision. */
  readonly numbers: string;
  /** Years of the observations and targets that were used. */
  readonly observationYears: readonly Year[];
  readonly targetYears: readonly Year[];
  /** Observed years that a person has left out of the trend; absent where there are none. */
  readonly excludedYears?: readonly Year[];
  /** The period of the figure that was used, where it is one of a part of a year. */
  readonly withinYear?: WithinYearPeriod;
}
