import type { ProjectionMethod, RequiredGain } from "../domain/assessment";
import type { IndicatorDirection } from "../domain/indicator";

/** What the pane says beside the messages that it shares with the command line. */
export interface PaneTexts {
  readonly title: string;
  /** Where a screen is still being fetched. */
  readonly loading: string;
  readonly screens: ScreenTexts;
  readonly actions: ActionTexts;
  readonly work: WorkTexts;
  readonly outcome: OutcomeTexts;
  readonly overview: OverviewTexts;
  readonly indicators: IndicatorListTexts;
  readonly detail: DetailTexts;
  readonly chart: ChartTexts;
  readonly writeBack: WriteBackTexts;
  readonly failure: FailureTexts;
  readonly outsideExcel: OutsideExcelTexts;
}

interface ScreenTexts {
  /** The name of the list of screens, for a screen reader. */
  readonly label: string;
  readonly overview: string;
  readonly reading: string;
  readonly problems: string;
  readonly indicators: string;
  readonly "write-back": string;
  readonly settings: string;
}

interface ActionTexts {
  readonly analyse: string;
  readonly cancel: string;
  readonly undo: string;
  readonly dismiss: string;
  /** Shows more of a long list. */
  readonly more: (shown: number, total: number) => string;
  /** The name of a link on a cell, for a screen reader; holds the address as shown. */
  readonly selectCell: (cell: string) => string;
}

interface WorkTexts {
  readonly analysing: string;
  readonly writing: string;
  readonly undoing: string;
  readonly analysed: string;
  readonly stale: (sheet: string) => string;
}

interface OutcomeTexts {
  readonly written: string;
  readonly "nothing-to-write": string;
  readonly undone: string;
  readonly reviewed: string;
  readonly withdrawn: string;
  readonly corrected: string;
  readonly chosen: string;
  readonly excluded: string;
  readonly included: string;
  readonly forgotten: string;
  readonly repaired: string;
}

/** So many indicators are called by a word. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

interface OverviewTexts {
  readonly notAnalysed: string;
  readonly range: string;
  /** The ranges of the tables of a sheet; of many, the first ones, and how many there are in all. */
  readonly ranges: (shown: readonly string[], total: number) => string;
  readonly asOf: string;
  readonly targetYear: string;
  readonly year: (year: number) => string;
  /** One sentence: of so many indicators, so many stand here and there. */
  readonly summary: (counts: readonly WordCount[]) => string;
  readonly standings: string;
  readonly indicatorCount: (count: number) => string;
  readonly showThese: string;
  readonly withheldReasons: string;
  readonly withheldReason: (reason: string, count: number) => string;
  readonly problems: string;
  readonly noProblems: string;
  readonly showProblems: string;
  readonly sheetProtected: string;
  readonly sheetHidden: string;
}

interface IndicatorListTexts {
  readonly search: string;
  readonly statusFilter: string;
  readonly anyStatus: string;
  /** A status to choose; `meaning` where its word is not its own. */
  readonly statusChoice: (word: string, meaning: string | null) => string;
  readonly found: (found: number, total: number) => string;
  readonly none: string;
  readonly noneMatches: string;
  readonly completedShare: string;
}

/** A letter of a formula and what it stands for. */
export interface SymbolMeaning {
  readonly symbol: string;
  readonly meaning: string;
}

interface DetailTexts {
  readonly back: string;
  readonly direction: Readonly<Record<IndicatorDirection, string>>;
  readonly about: (unit: string | null, kind: string | null, direction: string) => string;
  readonly remarks: string;
  readonly progress: string;
  readonly baseline: (year: number | null) => string;
  readonly latest: (year: number) => string;
  readonly target: (year: number | null) => string;
  /** A target that stands beside the deciding one. */
  readonly otherTarget: (year: number) => string;
  /** `missing` is `null` where it is met. */
  readonly otherTargetWay: (target: string, missing: string | null) => string;
  readonly expected: (year: number, isMilestone: boolean) => string;
  readonly completedShare: string;
  readonly plannedShare: string;
  readonly paceRatio: string;
  readonly requiredPerYear: string;
  readonly shortfall: string;
  readonly missedBy: string;
  readonly status: string;
  /** Of the standing itself, where another method may lead. */
  readonly pathStatus: string;
  readonly outlook: string;
  readonly projection: (year: number) => string;
  readonly method: string;
  readonly methods: Readonly<Record<ProjectionMethod, string>>;
  readonly methodFrom: (method: string, points: number) => string;
  readonly chanceInBand: (chance: string, band: string) => string;
  readonly interval80: string;
  readonly interval95: string;
  readonly chance: string;
  readonly attainmentYear: string;
  readonly bestYearlyGain: (fromYear: number, year: number) => string;
  readonly requiredGain: string;
  readonly requiredGains: Readonly<Record<RequiredGain, string>>;
  readonly interval: (lower: string, upper: string) => string;
  readonly withheld: (reason: string) => string;
  readonly formula: string;
  readonly numbers: string;
  readonly takenFrom: string;
  /** The heading over what the letters of the formulas stand for. */
  readonly symbols: string;
  /** Over those of plan path and projection, where others follow. */
  readonly ownSymbols: string;
  readonly symbolMeanings: readonly SymbolMeaning[];
  readonly actualOf: (year: number) => string;
  readonly targetOf: (year: number) => string;
  readonly values: string;
  readonly yearColumn: string;
  readonly actualColumn: string;
  readonly targetColumn: string;
  readonly baselineMark: string;
  /** Under a figure that a more final one has taken the place of; `dataStatus` is `null` where nothing says it. */
  readonly earlierFigure: (dataStatus: string | null) => string;
  readonly fits: string;
  readonly fitsNote: string;
  readonly ols: string;
  readonly theilSen: string;
  readonly logLinear: string;
  readonly cagr: string;
  readonly drift: string;
  /** The heading over the fits' names and what each changes by in a year. */
  readonly fit: string;
  /** A rate with its percent sign, as growth a year. */
  readonly growthRate: (rate: string) => string;
  /** @param p  as a percentage with its sign; `null` where there is none */
  readonly mannKendall: (s: number, p: string | null) => string;
  readonly fitValue: (year: number) => string;
  readonly fitChance: string;
}

interface ChartTexts {
  readonly title: (name: string) => string;
  readonly description: (parts: ChartDescription) => string;
  readonly path: string;
  readonly milestone: string;
  readonly band: string;
  readonly otherTarget: string;
  readonly observation: string;
  readonly projection: (hasInterval: boolean) => string;
}

/** Values come with their units; `null` where there is none. */
export interface ChartDescription {
  readonly observations: readonly { readonly year: number; readonly value: string }[];
  readonly targets: readonly { readonly year: number; readonly value: string }[];
  readonly projection: { readonly year: number; readonly value: string; readonly interval80: string | null } | null;
}

interface WriteBackTexts {
  /** The choice to have notes written. */
  readonly withNotes: string;
  /** The choice to have the sheet of the methods written. */
  readonly withMethods: string;
  readonly intro: string;
  readonly preview: string;
  readonly planned: string;
  readonly sourceUntouched: string;
  readonly rows: string;
  readonly indicatorColumn: string;
  readonly completedShareColumn: string;
  readonly projectionColumn: (year: number) => string;
  readonly chanceColumn: string;
  readonly confirm: string;
  readonly nothing: string;
  readonly noTable: string;
  readonly undoable: (writes: number) => string;
}

interface FailureTexts {
  readonly heading: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly reload: string;
}

interface OutsideExcelTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly steps: readonly string[];
  readonly scriptMissing: string;
}
