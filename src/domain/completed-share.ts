import type { Direction } from "./indicator";
import type { PathKnot } from "./plan-path";
import { progressSign } from "./progress-sign";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";

/**
 * Share of the way from the start of a path to its target that a value has covered. Of the observed value it is the
 * completed share, of the path's own value in that year the planned share.
 *
 * @param start   the baseline, or the milestone that stands in for it; in the value's unit
 * @returns       1 = target met, 0 = no change, negative = moved away; uncapped; no unit
 * @withheld      "baseline-equals-target" when the share is 0/0; "target-behind-baseline" when progress would lead away from it
 * @source        提升完成度: (actual − baseline) ÷ (target − baseline)
 * @example       completedShare(1.02, { year: 2020, value: 0.62 }, { year: 2025, value: 1.5 }, "increase") // 0.40 ÷ 0.88 = 0.4545…
 */
export const completedShare = (
  value: number,
  start: PathKnot,
  target: PathKnot,
  direction: Direction,
): number | Withheld => {
  const way = target.value - start.value;
  if (way === 0) return withhold("baseline-equals-target");
  if (progressSign(direction) * way < 0) return withhold("target-behind-baseline");
  return (value - start.value) / way;
};
