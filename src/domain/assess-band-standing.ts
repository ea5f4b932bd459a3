import type { AssessmentSettings, Standing } from "./assessment";
import { assessStanding } from "./assess-standing";
import { bandDistance, bandOf } from "./band-distance";
import { foldAtBand } from "./fold-at-band";
import type { Indicator, Observation, Target } from "./indicator";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/**
 * Where an indicator that is to come into a band stands. Inside the band the target is met. Outside, progress is counted toward the
 * edge on the baseline's side, by the distance to the band; what lies beyond the band is nowhere on the path, hence slightly behind
 * at best, unless it lies in the band of the milestone that comes next.
 *
 * @param observed  what is observed by the year of assessment, ascending by year
 * @param target    the final target
 * @returns         `expected` is the path on the baseline's side; `shortfall` of what lies beyond the band is the distance to it
 * @withheld        what `assessStanding` says; the shares "baseline-in-band" where the baseline lies inside
 * @example         assessBandStanding({ baseline: { year: 2020, value: 40 }, ... }, observed, { year: 2025, value: 60, upper: 65 }, settings)
 *                  // { year: 2022, value: 50, status: "on-track", expected: 48, completedShare: 0.5, requiredPerYear: 3.33, … }
 */
export const assessBandStanding = (
  indicator: Indicator,
  observed: readonly Observation[],
  target: Target,
  settings: AssessmentSettings,
): Standing | Withheld => {
  const folded = foldAtBand(indicator, observed, target);
  const latest = observed.at(-1);
  const standing = assessStanding(folded.indicator, folded.observed, folded.target, settings);
  if (latest === undefined || isWithheld(standing)) return standing;
  const isBeyond = isBeyondBand(indicator, latest, target);
  const distance = bandDistance(latest.value, bandOf(target));
  const isBaselineInside = folded.indicator.baseline?.value === folded.target.value;
  return {
    ...standing,
    ...(isBaselineInside ? noShares : {}),
    value: latest.value,
    status: isBeyond && standing.status === "on-track" ? "slightly-behind" : standing.status,
    requiredPerYear: towardBand(standing.requiredPerYear, latest, target),
    shortfall: isBeyond ? distance : standing.shortfall,
    flags: isBeyond ? [...standing.flags, "band-overshot"] : standing.flags,
  };
};

/** Whether a value lies on the other side of the band than the baseline, and in no milestone's band either. */
const isBeyondBand = ({ baseline, targets }: Indicator, { year, value }: Observation, final: Target): boolean => {
  if (baseline === null) return false;
  const [lower, upper] = bandOf(final);
  const isAcross = (baseline.value < lower && value > upper) || (baseline.value > upper && value < lower);
  const next = targets.find((target) => target.year >= year);
  return isAcross && !(next !== undefined && bandDistance(value, bandOf(next)) === 0);
};

const why = withhold("baseline-in-band");
const noShares: Pick<Standing, "completedShare" | "plannedShare" | "paceRatio"> = {
  completedShare: why,
  plannedShare: why,
  paceRatio: why,
};

/** The folded sum counts away from the baseline's side; the value itself may have to come back from the other. */
const towardBand = (perYear: number | Withheld, { value }: Observation, target: Target): number | Withheld => {
  if (isWithheld(perYear) || perYear === 0) return perYear;
  return value > bandOf(target)[1] ? -Math.abs(perYear) : Math.abs(perYear);
};
