import { progressSign } from "../../progress-sign";
import type { TrailStep } from "../../trail-step";
import { comparedWith } from "../compared-with";
import { growthBounds, growthScoreLine, nearness, roomToGrow } from "../growth-without-target";
import type { MethodGrounds } from "../method-grounds";
import type { GrowthRatio } from "../method-verdict";
import { bestScore } from "../score-line";
import { growthSum, lineStep } from "./growth-sum";

/**
 * The sums behind a growth that has no target.
 *
 * Symbols: b the baseline, x the latest observation, t₀ and t their years, d 1 or −1, p the growth turned so that progress is
 * positive, L the natural limit, C the room that it leaves.
 *
 * @example growthTrail(...)[0] // { figure: "value", formula: "d × ((x ÷ b)^(1 ÷ (t − t₀)) − 1)", … }
 */
export const growthTrail = (
  { baseline, latest, direction, limits }: MethodGrounds,
  { value, status, score }: GrowthRatio,
): readonly TrailStep[] => {
  const room = roomToGrow(baseline.value, limits.upper);
  const years = { observationYears: [baseline.year, latest.year], targetYears: [] };
  const sum = growthSum("x", "t", baseline, latest);
  const steps: TrailStep[] = [
    {
      figure: "value",
      formula: `d × (${sum.formula})`,
      numbers: `${progressSign(direction)} × (${sum.numbers})`,
      ...years,
    },
  ];
  if (room !== 1 && limits.upper !== null) steps.push({ ...roomStep(baseline.value, limits.upper), ...years });
  if (status !== "achieved")
    steps.push({ figure: "status", ...comparedWith("p", value, growthBounds(room)[status]), ...years });
  steps.push({ ...scoreStep(value, room, score), ...years });
  return steps;
};

type Sum = Pick<TrailStep, "figure" | "formula" | "numbers">;

const roomStep = (from: number, limit: number): Sum =>
  from <= limit
    ? { figure: "room", formula: `1 − (b ÷ L)^${nearness}`, numbers: `1 − (${from} ÷ ${limit})^${nearness}` }
    : {
        figure: "room",
        formula: `1 − ((2 × L − b) ÷ L)^${nearness}`,
        numbers: `1 − ((2 × ${limit} − ${from}) ÷ ${limit})^${nearness}`,
      };

const scoreStep = (growth: number, room: number, score: number): Sum => {
  if (growth < 0) return lineStep("p", growthScoreLine(growth), growth);
  return room === 0
    ? { figure: "score", formula: `C = 0 → ${bestScore}`, numbers: `${score}` }
    : lineStep("p ÷ C", growthScoreLine(growth / room), growth / room);
};
