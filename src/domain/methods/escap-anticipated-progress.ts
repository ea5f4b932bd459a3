import type { Outlook } from "../assessment";
import { passesBand } from "../aim-at";
import { meets } from "../meets";
import { progressSign } from "../progress-sign";
import { isWithheld, type Withheld, withhold } from "../withheld";
import type { MethodGrounds } from "./method-grounds";
import type { AnticipatedProgress, MethodVerdict } from "./method-verdict";

/**
 * Which share of the way from baseline to target will be missing in the target's year.
 *
 * ESCAP anticipates the value by a regression with weights that favour recent years; its pages do not state the weights. Instead of
 * invented ones, the value that this product projects is put into the published formula.
 *
 * @param outlook  where the trend leads by the target's year
 * @returns  `value` without unit: 0 where the target will be reached, 1 where nothing of the way will be covered
 * @withheld "no-target"; "baseline-equals-target"; "target-behind-baseline"; what withholds the outlook; "target-is-a-band" where the
 *           projection leads through the band and beyond it
 * @source   UNECE, SDG progress reports 2023 and 2024, technical notes and colours: green, the pace is sufficient; yellow, it has to
 *           accelerate; red, the trend runs counter to the desired direction (w3.unece.org/sdg2023/technical-notes.html)
 * @example  escapAnticipatedProgress({ direction: "increase", baseline: { year: 2020, value: 0 }, target: { year: 2025, value: 10 }, ... }, { value: 8 })
 *           // value: 0.2, status: "accelerate"
 */
export const escapAnticipatedProgress = (
  grounds: MethodGrounds,
  outlook: Pick<Outlook, "value"> | Withheld,
): MethodVerdict<AnticipatedProgress> | Withheld => {
  const { baseline, latest, target, direction } = grounds;
  if (target === null) return withhold("no-target");
  const way = progressSign(direction) * (target.value - baseline.value);
  if (way === 0) return withhold("baseline-equals-target");
  if (way < 0) return withhold("target-behind-baseline");
  if (isWithheld(outlook)) return outlook;
  if (passesBand(outlook.value, grounds)) return withhold("target-is-a-band");
  if (meets(outlook.value, target.value, direction)) return { value: 0, status: "maintain" };
  const value = Math.abs(target.value - outlook.value) / way;
  const isCounter = progressSign(direction) * (outlook.value - latest.value) < 0;
  return { value, status: isCounter ? "reverse" : "accelerate" };
};
