/**
 * Why a question has no answer although the data are fine. A reason is a value, never null, NaN or a nudged zero.
 *
 * - `no-observation`: nothing was measured up to the year of assessment
 * - `no-observation-since-baseline`: only the baseline is known
 * - `not-out-yet`: nothing is measured, or nothing since the baseline, because the figures of the years that are over are not out yet
 * - `lag-unknown`: nothing says when the figure of a year comes out
 * - `nothing-awaited`: the figures of all years that are over are there, up to the target's
 * - `no-baseline`: nothing to count from, and no milestone where the path could start
 * - `no-target`: nothing to count towards
 * - `total-of-rows`: a row that only adds up others has no plan of its own
 * - `baseline-equals-target`: the completed share is 0/0
 * - `target-behind-baseline`: the target lies on the wrong side of the baseline, so no share of the way is defined
 * - `baseline-in-band`: the baseline lies inside the band that is the target, so there was no way to go
 * - `target-is-a-band`: the formula leads to a value from one side, and what lies or leads beyond the band is on the other
 * - `target-year-not-after-baseline`: the target's year is the baseline's or earlier, so there is no path between them
 * - `no-planned-change`: the path asks for no progress by that year, so pace has no denominator
 * - `before-the-path`: the latest observation lies before the plan path starts
 * - `target-year-not-over`: whether the target is met in its year is not settled yet
 * - `target-year-passed`: the year that would be projected is already observed or over
 * - `one-observation`, `two-observations`: too few points for a trend with an interval
 * - `one-year-only`: a line needs two distinct years
 * - `no-variation`: all observations are equal, so nothing shows how far the next one may stray
 * - `beyond-calibration`: no interval is known for a projection that far ahead
 * - `never-at-this-pace`: the trend stands still or leads away, or the target lies where the indicator cannot
 * - `too-far-ahead`: the trend reaches the target later than a trend of a few years can be drawn on
 * - `too-few-for-interval`: a line from two points leaves no residual to judge it by
 * - `magnitude-out-of-range`: a value is so large or so small that arithmetic with it would overflow or vanish
 * - `too-many-for-exact`: counting all orders would take too long, and the approximation is as good
 * - `not-positive`: a logarithm needs values above zero
 * - `fewer-than-four-years`: the method asks for four years in a row
 * - `no-way-left`: the value is the target's, so that no way is left of which a share could be missed
 * - `growth-from-zero`: nothing grows from 0 at any rate
 * - `growth-to-zero`: no rate of growth leads to 0
 * - `sign-change`: a value below zero and one above it have no rate of growth between them
 * - `no-within-year-figure`: no figure of a part of a year is known
 * - `does-not-accumulate`: what stands at a date, a share or an index has no share of the year's amount after some months
 * - `kind-unknown`: nothing says whether the figure accumulates within the year
 * - `better-when-smaller`: no published rule holds an amount that should stay small against the months that have passed
 * - `year-complete`: the whole year's figure is there, and says more than that of a part of it
 * - `no-annual-amount`: the year's target is zero or below, so that no share of it can be completed
 * - `unit-unreadable`: the unit of the row could not be read, so values cannot be compared
 */
export type WithheldReason =
  | "no-observation"
  | "no-observation-since-baseline"
  | "not-out-yet"
  | "lag-unknown"
  | "nothing-awaited"
  | "no-baseline"
  | "no-target"
  | "total-of-rows"
  | "baseline-equals-target"
  | "target-behind-baseline"
  | "baseline-in-band"
  | "target-is-a-band"
  | "target-year-not-after-baseline"
  | "no-planned-change"
  | "before-the-path"
  | "target-year-not-over"
  | "target-year-passed"
  | "one-observation"
  | "two-observations"
  | "one-year-only"
  | "no-variation"
  | "beyond-calibration"
  | "never-at-this-pace"
  | "too-far-ahead"
  | "too-few-for-interval"
  | "magnitude-out-of-range"
  | "too-many-for-exact"
  | "not-positive"
  | "fewer-than-four-years"
  | "no-way-left"
  | "growth-from-zero"
  | "growth-to-zero"
  | "sign-change"
  | "no-within-year-figure"
  | "does-not-accumulate"
  | "kind-unknown"
  | "better-when-smaller"
  | "year-complete"
  | "no-annual-amount"
  | "unit-unreadable";

export interface Withheld {
  readonly withheld: WithheldReason;
}

/** @example withhold("no-target") // { withheld: "no-target" } */
export const withhold = (reason: WithheldReason): Withheld => ({ withheld: reason });

/** @example isWithheld(withhold("no-target")) // true */
export const isWithheld = (answer: unknown): answer is Withheld =>
  typeof answer === "object" && answer !== null && "withheld" in answer;
