import type { Messages, StatusWords } from "../messages";

export const severities: Messages["severity"] = { error: "Error", warning: "Warning", note: "Note" };

export const statuses: StatusWords = {
  achieved: "Achieved",
  "on-track": "On track",
  "slightly-behind": "Slightly behind",
  behind: "Behind",
  regressing: "Below baseline",
  withheld: "Not judged",
};

export const standingFlags: Messages["flag"] = {
  "achieved-but-slipping": "met, but the last change went the wrong way",
  "milestone-missed": "this year's milestone is missed",
  "only-looks-met": "rounded it looks met; unrounded it is not",
  "final-met": "the target year is over: met",
  "final-missed": "the target year is over: missed",
  "path-starts-at-milestone": "there is no baseline, so the path starts at the first milestone",
  "band-overshot": "it has gone through the target band and lies beyond it, so it has to come back",
  "rests-on-forecast": "it rests on a forecast, not on an actual result",
  "path-straightened": "no rate of growth leads between these values, so the path is straight here",
};

export const bands: Messages["band"] = {
  "very-likely": "very likely to be met",
  likely: "likely to be met",
  doubtful: "doubtful",
  unlikely: "unlikely to be met",
};

export const kinds: Messages["kind"] = {
  stock: "stock",
  flow: "annual flow",
  share: "share",
  rate: "rate",
  index: "composite index",
  cumulative: "cumulative since the plan began",
};

export const withheldReasons: Messages["withheld"] = {
  "no-observation": "no actual value yet",
  "no-observation-since-baseline": "no actual value since the baseline",
  "not-out-yet": "the figures are not out yet",
  "lag-unknown": "it is not known when its figures come out",
  "nothing-awaited": "the figures of all years that are over are there",
  "no-baseline": "no baseline, and no milestone that the path could start from",
  "no-target": "no target",
  "total-of-rows": "a total of other rows, not judged by itself",
  "baseline-equals-target": "the baseline equals the target, so a completed share has no meaning",
  "target-behind-baseline": "the target is worse than the baseline, so no share of the way is defined",
  "baseline-in-band":
    "the baseline lies inside the target band, so there was no way to go and a completed share has no meaning",
  "target-is-a-band": "the target is a band, and this sum only holds for what approaches a target from one side",
  "target-year-not-after-baseline": "the target year is not after the baseline's, so there is no path between them",
  "no-planned-change": "the plan asks for no progress by that year, so there is no pace to compare with",
  "no-variation": "all values are equal, so nothing shows how far the next may stray",
  "magnitude-out-of-range": "the values are too large or too small to calculate with",
  "before-the-path": "the latest value is older than the start of the plan path",
  "target-year-not-over": "nothing is observed for the target's year yet, so whether it is met is open",
  "target-year-passed": "the target year is observed or over",
  "one-observation": "one year only: no trend to be seen",
  "two-observations": "two years only: not enough to estimate an error",
  "one-year-only": "one year only: no line can be fitted",
  "beyond-calibration": "the target year is too far ahead for a calibrated interval",
  "never-at-this-pace": "at this pace the target is never reached",
  "too-far-ahead": "at this pace the target is not reached within twenty years",
  "too-few-for-interval": "too few points to estimate an error",
  "too-many-for-exact": "with so many points only the approximate probability is given",
  "not-positive": "a value is zero or negative and has no logarithm",
  "fewer-than-four-years": "fewer than four years in a row up to the latest value",
  "no-way-left": "the latest value is exactly the target, so no way is left of which a share could be missed",
  "growth-from-zero": "the baseline is 0, from which nothing grows at any rate",
  "growth-to-zero": "the target is 0, to which no rate of growth leads",
  "sign-change": "between a value below zero and one above it there is no rate of growth",
  "no-within-year-figure": "no figure of a part of a year",
  "does-not-accumulate": "it does not accumulate within the year, so months are no measure of it",
  "kind-unknown": "nothing says whether it accumulates within the year",
  "better-when-smaller": "no published rule holds an amount that should stay small against the months of a year",
  "year-complete": "the whole year's figure is there",
  "no-annual-amount": "the year's target is zero or below, so no share of it can be completed",
  "unit-unreadable": "the unit cannot be read, so values cannot be compared",
};

export const dataStatuses: Messages["dataStatus"] = {
  forecast: "forecast",
  flash: "flash figure",
  preliminary: "preliminary",
  annual: "annual report",
  final: "final",
};
