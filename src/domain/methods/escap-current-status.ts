import { progressSign } from "../progress-sign";
import { type Withheld, withhold } from "../withheld";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { CurrentStatus, MethodVerdict } from "./method-verdict";

/** What the whole way from baseline to target counts. @source as below: the index goes to 10 */
export const wholeWay = 10;

/** The signs of the index in words: ESCAP publishes no labels for the index of a single indicator. */
export const currentStatusBounds: Readonly<Record<CurrentStatus, Bounds>> = {
  completed: { from: wholeWay },
  progress: { above: 0, below: wholeWay },
  "no-progress": { upTo: 0 },
};

/**
 * How much of the way from baseline to target is covered, out of ten. It does not look at time, so that it takes no side for or
 * against a plan path.
 *
 * @returns  `value`: 10 at the target, 0 at the baseline, negative behind it
 * @withheld "no-target"; "baseline-equals-target"; "target-behind-baseline"
 * @source   ESCAP, Asia and the Pacific SDG progress report, technical notes: Current Status Index
 *           (data.unescap.org/resource-guides/progress-assessment-methodology)
 * @example  escapCurrentStatus({ direction: "increase", baseline: { year: 2020, value: 0 }, latest: { year: 2023, value: 4 }, target: { year: 2025, value: 10 }, ... })
 *           // value: 4, status: "progress"
 */
export const escapCurrentStatus = ({
  baseline,
  latest,
  target,
  direction,
}: MethodGrounds): MethodVerdict<CurrentStatus> | Withheld => {
  if (target === null) return withhold("no-target");
  const way = progressSign(direction) * (target.value - baseline.value);
  if (way === 0) return withhold("baseline-equals-target");
  if (way < 0) return withhold("target-behind-baseline");
  const value = (wholeWay * progressSign(direction) * (latest.value - baseline.value)) / way;
  return { value, status: statusOf(value) };
};

const statusOf = (index: number): CurrentStatus => {
  if (index >= wholeWay) return "completed";
  return index > 0 ? "progress" : "no-progress";
};
