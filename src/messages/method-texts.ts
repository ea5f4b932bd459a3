import type { ConflictReason, MethodName, MethodStatuses } from "../domain/methods/method-verdict";
import type { SymbolMeaning } from "./pane-texts";

/** What a method found, as a sentence without its end: the figure that its thresholds look at, in words. */
export interface MethodFigures {
  /** Observed growth ÷ required growth, as a percentage. */
  readonly growthRatio: (percent: string) => string;
  /** The growth itself, turned so that progress is positive, where there is no target. */
  readonly growth: (percent: string) => string;
  /** The distance to the pace of time in percentage points, and whether it is ahead of it. */
  readonly straightLine: (points: string, isAhead: boolean) => string;
  readonly unProgressChart: (percent: string) => string;
  /** The share of the remaining way that is missed; passed where `isPast`. */
  readonly dns: (percent: string, isPast: boolean) => string;
  /** The covered way, out of ten. */
  readonly escapCurrentStatus: (index: string) => string;
  /** The share of the whole way that will be missing. */
  readonly escapAnticipatedProgress: (percent: string) => string;
}

/** Everything that is said of the published methods, in one language. */
export interface MethodTexts {
  readonly name: Readonly<Record<MethodName, string>>;
  /** Every method's labels, in its own words as far as it has any. */
  readonly labels: { readonly [Name in MethodName]: Readonly<Record<MethodStatuses[Name], string>> };
  readonly figures: MethodFigures;
  /** Where the methods stand side by side. */
  readonly comparison: MethodComparisonTexts;
  /** What the letters in the methods' formulas stand for, those of the plan path left out. */
  readonly symbols: readonly SymbolMeaning[];
  readonly nameList: (names: readonly string[]) => string;
  /** Why methods disagree with the plan path: one sentence that names them. */
  readonly conflict: Readonly<Record<ConflictReason, (methods: string) => string>>;
}

export interface MethodComparisonTexts {
  readonly heading: string;
  /** The plan's own method, whose status is the one in the lists. */
  readonly planPath: string;
  readonly leads: string;
  /** Beside a method that says otherwise. */
  readonly disagrees: string;
  /** The name of the list of reasons, for a screen reader. */
  readonly conflicts: string;
  /** Over the methods' symbols. */
  readonly symbols: string;
}
