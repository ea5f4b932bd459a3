import type { Outlook } from "../../assessment";
import { meets } from "../../meets";
import { progressSign } from "../../progress-sign";
import { achieved } from "../../standing-status";
import type { TrailStep } from "../../trail-step";
import { type Comparison, comparedWith } from "../compared-with";
import { currentStatusBounds, wholeWay } from "../escap-current-status";
import type { MethodGrounds } from "../method-grounds";
import type { CurrentStatus, MethodVerdict } from "../method-verdict";

/**
 * The sums behind ESCAP's current status index.
 *
 * Symbols: b the baseline, x the latest observation, T the target, d 1 or −1, i the index.
 *
 * @example currentStatusTrail(...)[0] // { figure: "value", formula: "10 × d × (x − b) ÷ |T − b|", … }
 */
export const currentStatusTrail = (
  { baseline, latest, target, direction }: MethodGrounds,
  { value, status }: MethodVerdict<CurrentStatus>,
): readonly TrailStep[] => {
  if (target === null) return [];
  const years = { observationYears: [baseline.year, latest.year], targetYears: [target.year] };
  const covered = `(${latest.value} − ${baseline.value}) ÷ |${target.value} − ${baseline.value}|`;
  return [
    {
      figure: "value",
      formula: `${wholeWay} × d × (x − b) ÷ |T − b|`,
      numbers: `${wholeWay} × ${progressSign(direction)} × ${covered}`,
      ...years,
    },
    { figure: "status", ...comparedWith("i", value, currentStatusBounds[status]), ...years },
  ];
};

/**
 * The sums behind ESCAP's anticipated progress index.
 *
 * Symbols: b the baseline, x the latest observation, T the target, v the projected value, d 1 or −1. The sum of v is the
 * outlook's own.
 *
 * @example anticipatedProgressTrail(...)[0] // { figure: "value", formula: "|T − v| ÷ |T − b|", numbers: "|10 − 8| ÷ |10 − 0|", … }
 */
export const anticipatedProgressTrail = (
  { baseline, latest, target, direction }: MethodGrounds,
  outlook: Pick<Outlook, "value">,
): readonly TrailStep[] => {
  if (target === null) return [];
  const years = { observationYears: [baseline.year, latest.year], targetYears: [target.year] };
  if (meets(outlook.value, target.value, direction)) {
    const { formula, numbers } = achieved(outlook.value, target.value, direction);
    const reached = { formula: formula.replace("x", "v"), numbers };
    return [
      { figure: "value", formula: `${reached.formula} → 0`, numbers: `${numbers} → 0`, ...years },
      { figure: "status", ...reached, ...years },
    ];
  }
  const counter = progressSign(direction) * (outlook.value - latest.value) < 0;
  return [
    {
      figure: "value",
      formula: "|T − v| ÷ |T − b|",
      numbers: `|${target.value} − ${outlook.value}| ÷ |${target.value} − ${baseline.value}|`,
      ...years,
    },
    { figure: "status", ...trendOf(counter, outlook.value, latest.value, progressSign(direction)), ...years },
  ];
};

const trendOf = (isCounter: boolean, projected: number, latest: number, sign: number): Comparison => {
  const comparison = isCounter ? "< 0" : "≥ 0";
  return { formula: `d × (v − x) ${comparison}`, numbers: `${sign} × (${projected} − ${latest}) ${comparison}` };
};
