import type { Direction } from "./indicator";
import { progressSign } from "./progress-sign";
import type { Withheld } from "./withheld";
import { withhold } from "./withheld";

/**
 * Completed share ÷ planned share. The way from start to target cancels out, so it is taken directly from the values:
 * (value − start) ÷ (expected − start).
 *
 * @param expected  where the plan path stands in the value's year
 * @returns         1 = exactly on the path; no unit
 * @withheld        "no-planned-change" where the path asks for no progress by that year (a milestone equal to the baseline,
 *                  or on its wrong side): there a value can meet the path or miss it, but has no pace
 * @example         paceRatio(1.02, 0.62, 1.0666666666666667, "increase") // 0.40 ÷ 0.44666… = 0.8955…
 */
export const paceRatio = (value: number, start: number, expected: number, direction: Direction): number | Withheld =>
  progressSign(direction) * (expected - start) > 0
    ? (value - start) / (expected - start)
    : withhold("no-planned-change");
