import { annualAmount } from "./annual-amount";
import type { AssessmentSettings, WithinYear } from "./assessment";
import { decideElapsedPace } from "./decide-elapsed-pace";
import type { Indicator, Observation, Target, WithinYearFigure } from "./indicator";
import { monthsOfYear } from "./month";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/**
 * How far an indicator that accumulates within the year has come after some months of it, against the share of the year that has
 * passed (序时进度). A low start of a year is a slow pace at worst: what is counted anew each January has not gone back.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target
 * @returns         of the latest figure of a part of a year by the date of assessment
 * @withheld        "no-within-year-figure"; "kind-unknown" and "does-not-accumulate" where it is not known to be a yearly flow;
 *                  "better-when-smaller", "target-is-a-band"; "year-complete"; "target-year-passed"; "no-annual-amount"; what withholds the target or the
 *                  plan path
 * @source          序时进度: the share of the year's target that is completed, against m/12
 * @example         assessWithinYear(...) // { year: 2023, throughMonth: 9, completedShare: 0.68…, elapsedShare: 0.75, status: "slightly-behind", … }
 */
export const assessWithinYear = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target | Withheld,
  settings: AssessmentSettings,
): WithinYear | Withheld => {
  // Nearly all indicators have none.
  if (indicator.withinYear.length === 0) return withhold("no-within-year-figure");
  const latest = latestFigure(indicator.withinYear, settings);
  if (latest === undefined) return withhold("no-within-year-figure");
  const why = whyNotJudged(indicator, observed, latest);
  if (why !== null) return why;
  if (isWithheld(target)) return target;
  const annual = annualAmount(indicator, latest.year, target, settings.path);
  if (isWithheld(annual)) return annual;
  const { year, throughMonth, value, dataStatus = null } = latest;
  const completedShare = value / annual.value;
  const elapsedShare = throughMonth / monthsOfYear;
  const paceRatio = (value * monthsOfYear) / (annual.value * throughMonth);
  const figures = { value, annual: annual.value, noise: annual.noise, completedShare, elapsedShare, paceRatio };
  return {
    year,
    throughMonth,
    value,
    dataStatus,
    annual: annual.value,
    isAnnualSet: annual.isSet,
    completedShare,
    elapsedShare,
    paceRatio,
    status: decideElapsedPace(figures, settings).status,
  };
};

const latestFigure = (
  figures: readonly WithinYearFigure[],
  { asOf, asOfMonth }: AssessmentSettings,
): WithinYearFigure | undefined =>
  figures.filter(({ year, throughMonth }) => year < asOf || (year === asOf && throughMonth <= asOfMonth)).at(-1);

const whyNotJudged = (
  { kind, direction }: Indicator,
  observed: readonly Observation[],
  { year }: WithinYearFigure,
): Withheld | null => {
  if (kind === null) return withhold("kind-unknown");
  if (kind !== "flow") return withhold("does-not-accumulate");
  if (direction === "band") return withhold("target-is-a-band");
  if (direction !== "increase") return withhold("better-when-smaller");
  return observed.some((observation) => observation.year === year) ? withhold("year-complete") : null;
};
