import { passesBand } from "../aim-at";
import type { Observation, Target } from "../indicator";
import { progressSign } from "../progress-sign";
import { type Withheld, withhold } from "../withheld";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { DnsThresholds } from "./method-thresholds";
import type { DnsDistance, DnsStatus } from "./method-verdict";

/** Up to which share of the remaining way a miss counts as each. @source Deutsche Nachhaltigkeitsstrategie, indicator reports */
export const dnsThresholds: DnsThresholds = { nearly: 0.05, slightly: 0.2 };

/** By which share of the remaining way the target is missed under each label, but for the wrong direction. */
export const dnsBounds = ({
  nearly,
  slightly,
}: DnsThresholds): Readonly<Record<Exclude<DnsStatus, "wrong-direction">, Bounds>> => ({
  "reached-or-nearly": { below: nearly },
  "missed-slightly": { from: nearly, upTo: slightly },
  missed: { above: slightly },
});

/** Changes of the last five years are averaged. @source ibid. */
const mostChanges = 5;

/** @source ibid.: no symbol from fewer than four years in a row */
const fewestPoints = 4;

/**
 * By which share of the remaining way the nearest target still to come would be missed if the value went on changing as in the last
 * five years on average.
 *
 * @returns  `value` without unit: 0 arrives exactly, 0.2 misses by a fifth of the way still to go, negative passes the target
 * @withheld "no-target", "target-year-passed", "fewer-than-four-years" in a row up to the latest observation;
 *           "target-is-a-band" where the change leads through the band and beyond it; the value alone "no-way-left" at the very target
 * @source   Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht: calculation of the status
 * @example  dnsDistance({ ..., 2020: 10, 2021: 11, 2022: 12, 2023: 13, target: { year: 2025, value: 16 }, ... }, dnsThresholds) // value: 0.3333…, status: "missed"
 */
export const dnsDistance = (grounds: MethodGrounds, thresholds: DnsThresholds): DnsDistance | Withheld => {
  const { observed, latest, targets, direction } = grounds;
  if (targets.length === 0) return withhold("no-target");
  const target = nextTarget(grounds);
  if (target === undefined) return withhold("target-year-passed");
  const run = consecutive(observed);
  const [first] = run;
  if (first === undefined || run.length < fewestPoints) return withhold("fewer-than-four-years");
  const change = (latest.value - first.value) / (latest.year - first.year);
  const drawnOn = change * (target.year - latest.year);
  if (passesBand(latest.value + drawnOn, grounds)) return withhold("target-is-a-band");
  const sign = progressSign(direction);
  const remaining = target.value - latest.value;
  const missing = sign * (remaining - drawnOn);
  if (remaining === 0) {
    return { value: withhold("no-way-left"), status: missing > 0 ? "wrong-direction" : "reached-or-nearly" };
  }
  const value = missing / Math.abs(remaining);
  return { value, status: statusOf(value, sign * change > 0, thresholds) };
};

/** The nearest target still to come. */
export const nextTarget = ({ targets, latest }: MethodGrounds): Target | undefined =>
  targets.find(({ year }) => year > latest.year);

/** Both labels of a miss are of what approaches its target; what stands beyond it and would fall short again goes the wrong way. */
const statusOf = (miss: number, isRightWay: boolean, { nearly, slightly }: DnsThresholds): DnsStatus => {
  if (miss < nearly) return "reached-or-nearly";
  if (!isRightWay) return "wrong-direction";
  return miss <= slightly ? "missed-slightly" : "missed";
};

/** The observations of the last years without a gap, as many as make five changes at most. */
export const consecutive = (observed: readonly Observation[]): readonly Observation[] => {
  let from = observed.length - 1;
  while (from > 0 && observed.length - from <= mostChanges && follows(observed[from - 1], observed[from])) from -= 1;
  return observed.slice(from);
};

const follows = (earlier: Observation | undefined, later: Observation | undefined): boolean =>
  earlier !== undefined && later?.year === earlier.year + 1;
