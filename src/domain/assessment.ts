import type { DataStatus } from "./data-status";
import type { EarlierFigure, IndicatorDirection, Observation, Target } from "./indicator";
import type { MethodThresholds } from "./methods/method-thresholds";
import type { Conflict, MethodName, MethodVerdicts } from "./methods/method-verdict";
import type { Month } from "./month";
import type { PublishingOffice } from "./publication-lag";
import type { PublicationState } from "./publication-state";
import type { Withheld } from "./withheld";
import type { Year } from "./year";

/** Where an indicator stands against the plan path, best first. */
export type StandingStatus = "achieved" | "on-track" | "slightly-behind" | "behind" | "regressing";

/**
 * What a reader should know beside the status.
 *
 * - `achieved-but-slipping`: the target is met, but the last change went the wrong way
 * - `milestone-missed`: judged in a milestone's year, below the milestone itself
 * - `only-looks-met`: rounded for display the value equals the target, unrounded it misses it
 * - `final-met`, `final-missed`: the target year itself is observed or over; the question is final, and a miss is never `on-track`
 * - `path-starts-at-milestone`: there is no baseline, so the first milestone stands in for it
 * - `band-overshot`: the value has gone from its baseline through the band and out on the other side
 * - `rests-on-forecast`: the latest value is a forecast (预计数) and no actual
 * - `path-straightened`: a path of equal growth was asked for, but one of its values is 0 or they lie on two sides of it
 */
export type StandingFlag =
  | "achieved-but-slipping"
  | "milestone-missed"
  | "only-looks-met"
  | "final-met"
  | "final-missed"
  | "path-starts-at-milestone"
  | "band-overshot"
  | "path-straightened"
  | "rests-on-forecast";

/** Which settings turn figures into verdicts. Defaults are in `default-settings.ts`. */
export interface AssessmentSettings {
  /** The plan's final year; a row without a target for it is judged against its own last target. */
  readonly targetYear: Year;
  /** Nothing later than this year counts as observed. */
  readonly asOf: Year;
  /** The month of `asOf` in which the assessment is made; December where only the year is known. */
  readonly asOfMonth: Month;
  /** Pace ratio from which a row is on track, and from which it is only slightly behind. No unit. */
  readonly onTrackFrom: number;
  readonly slightlyBehindFrom: number;
  /** `statcan`: the growth ratio as Statistics Canada's SDG hubs publish it, with zeros taken for 0.001. */
  readonly compat: "none" | "statcan";
  /** The straight-line light of what is behind by less than 10 percentage points, which that rule leaves open. */
  readonly lightNearlyOnPace: "green" | "yellow";
  /** For what the straight-line light is red. */
  readonly lightRed: RedLight;
  /** How the plan path runs between two set values: by equal steps, or by equal rates of growth. */
  readonly path: PathShape;
  /** Whose word is the status that lists, sheets and counts show. */
  readonly leadingMethod: LeadingMethod;
  readonly thresholds: MethodThresholds;
  /** Which colours and which words show a status; the colours are sheet's, the words are messages'. */
  readonly palette: PaletteName;
  readonly wording: WordingName;
}

/**
 * - `far-behind`: what is further behind the time that has passed than the red threshold
 * - `target-year-over`: what has missed its target, once the target's year is observed, and nothing else
 */
export type RedLight = "far-behind" | "target-year-over";

export type PathShape = "linear" | "geometric";

/** ESCAP's indices can't lead: one does not look at time, the other is a projection. */
export type LeadingMethod = "planPath" | Exclude<MethodName, "escapCurrentStatus" | "escapAnticipatedProgress">;

/**
 * - `standard`: safe for readers who can't tell red from green
 * - `traffic-light`: green, yellow, red
 * - `blue-yellow-red`: blue is ahead
 */
export type PaletteName = "standard" | "traffic-light" | "blue-yellow-red";

/**
 * - `plan`: 已达标 … 低于基期
 * - `midterm-review`: the words of the national mid-term review
 * - `lights`: 绿灯, 黄灯, 红灯
 * - `cards`: 蓝牌, 黄牌, 红牌
 * - `slips`: 黄色督办单, 红色督办单
 */
export type WordingName = "plan" | "midterm-review" | "lights" | "cards" | "slips";

/** Where an indicator stands in the latest year with data. Shares and ratios have no unit; values are in the indicator's unit. */
export interface Standing {
  readonly year: Year;
  readonly value: number;
  readonly status: StandingStatus;
  /** Where the plan path stands in `year`; between set targets a reference value, not a target. Withheld before the path starts. */
  readonly expected: number | Withheld;
  /** Share of the way from baseline to target covered: 1 = met, 0 = no change, negative = moved away. */
  readonly completedShare: number | Withheld;
  /** Share of the way that the plan path asks for by `year`. */
  readonly plannedShare: number | Withheld;
  /** completedShare ÷ plannedShare. */
  readonly paceRatio: number | Withheld;
  /** Change per year, signed, that would reach the target in its year; 0 where it is met already. */
  readonly requiredPerYear: number | Withheld;
  /** How far the value is on the wrong side of the path in `year`; 0 where it is not. In the indicator's unit. */
  readonly shortfall: number;
  /** How far what was observed in the target's year missed the target; 0 where it was met. Withheld until that year is over. */
  readonly missedBy: number | Withheld;
  readonly flags: readonly StandingFlag[];
}

export type Interval = readonly [lower: number, upper: number];

/** Bands of the attainment chance in words; limits in `attainment-band.ts`. */
export type AttainmentBand = "very-likely" | "likely" | "doubtful" | "unlikely";

export type ProjectionMethod = "shrunk-drift";

/** A change per year, signed, in the indicator's unit, and the years of the two observations between which it was made. */
export interface YearlyGain {
  readonly perYear: number;
  readonly fromYear: Year;
  readonly year: Year;
}

/**
 * Whether the gain that would reach the target in its year was ever made.
 *
 * - `none`: the target is met already
 * - `within-record`: no larger than the best yearly gain on record
 * - `beyond-record`: larger than any
 */
export type RequiredGain = "none" | "within-record" | "beyond-record";

/** Where the trend leads by the target year. */
export interface Outlook {
  readonly year: Year;
  readonly value: number;
  readonly method: ProjectionMethod;
  /** How many observations it comes from. */
  readonly points: number;
  readonly interval80: Interval | Withheld;
  readonly interval95: Interval | Withheld;
  /** Calibrated probability, 0…1, that the value of the target year meets the target. */
  readonly chance: number | Withheld;
  readonly band: AttainmentBand | Withheld;
  /** First year from the latest observation's in which the target is met at this pace, whatever the year it is set for. */
  readonly attainmentYear: Year | Withheld;
  /** The largest change per year towards the target between two observations that follow each other; the least loss where none was a gain. */
  readonly bestYearlyGain: YearlyGain;
  /** The change per year that reaches the target in its year, held against the best on record. */
  readonly requiredGain: RequiredGain | Withheld;
}

/** A cumulative figure of a part of a year starts at nothing each January, and cannot lie below a baseline. */
export type WithinYearStatus = Exclude<StandingStatus, "regressing">;

/** How the latest figure of a part of a year stands against the time that has passed of it (序时进度). Shares and ratios have no unit. */
export interface WithinYear {
  readonly year: Year;
  /** The figure runs from January to the end of this month. */
  readonly throughMonth: Month;
  readonly value: number;
  readonly dataStatus: DataStatus | null;
  /** What the whole year is to bring, in the indicator's unit. */
  readonly annual: number;
  /** Whether the plan sets `annual` for that year; otherwise it is the plan path's reference value (参考值). */
  readonly isAnnualSet: boolean;
  /** value ÷ annual. */
  readonly completedShare: number;
  /** Months that have passed ÷ 12. */
  readonly elapsedShare: number;
  /** completedShare ÷ elapsedShare. */
  readonly paceRatio: number;
  readonly status: WithinYearStatus;
}

/** A target that the plan states beside the one that decides, with the way to it; values in the indicator's unit. */
export interface OtherTarget {
  readonly target: Target;
  readonly isMet: boolean;
  /** How far the latest observation is from it; 0 where it is met. */
  readonly missing: number;
  /** Change per year, signed, that would reach it in its year; 0 where it is met. */
  readonly requiredPerYear: number | Withheld;
}

/** What the verdict was before a more final figure took the place of an earlier one. */
export interface EarlierVerdict {
  readonly figure: EarlierFigure;
  /** By the leading method; of a figure of a part of a year, against the time that had passed. */
  readonly status: StandingStatus | Withheld;
  /** It is another status than the one that holds. */
  readonly isOtherwise: boolean;
}

/** The next figure of a year that is over: whether it can be there. */
export interface AwaitedFigure {
  readonly year: Year;
  readonly state: PublicationState;
  /** When it is usually out. */
  readonly expected: { readonly year: Year; readonly month: Month };
  readonly office: PublishingOffice;
}

/** Everything that is said of one indicator. */
export interface Assessment {
  readonly direction: IndicatorDirection;
  readonly baseline: Observation | Withheld;
  /** The target that decides. */
  readonly target: Target | Withheld;
  /** What the plan asks beside it, none of which decides. */
  readonly otherTargets: readonly OtherTarget[];
  readonly standing: Standing | Withheld;
  readonly outlook: Outlook | Withheld;
  readonly withinYear: WithinYear | Withheld;
  readonly awaited: AwaitedFigure | Withheld;
  /** In the order of the indicator's `earlierFigures`. */
  readonly earlierFigures: readonly EarlierVerdict[];
  readonly methods: MethodVerdicts;
  /** The status by the leading method of the settings: `standing.status` where that is the plan path. */
  readonly leading: StandingStatus | Withheld;
  /** Which of the methods say otherwise than the plan path, and why. */
  readonly conflicts: readonly Conflict[];
}
