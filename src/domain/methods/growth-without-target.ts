import { progressSign } from "../progress-sign";
import { isWithheld, type Withheld } from "../withheld";
import { annualGrowth } from "./annual-growth";
import type { Bounds } from "./compared-with";
import type { MethodGrounds } from "./method-grounds";
import type { GrowthRatio, GrowthStatus } from "./method-verdict";
import { bestScore, type ScoreLine, scoreOn } from "./score-line";

/** From which growth a year each label holds where no limit is near. @source Open SDG 2.4; Statistics Canada's SDG hubs */
const growthThresholds = { onTrack: 0.015, accelerationNeeded: 0.005, limited: 0 };

/** Between which growth a year each label holds. */
export const growthBounds = (room: number): Readonly<Record<Exclude<GrowthStatus, "achieved">, Bounds>> => ({
  "on-track": { from: growthThresholds.onTrack * room },
  "acceleration-needed": { from: growthThresholds.accelerationNeeded * room, below: growthThresholds.onTrack * room },
  limited: { from: growthThresholds.limited, below: growthThresholds.accelerationNeeded * room },
  deterioration: { below: growthThresholds.limited },
});

/** How soon a limit is felt. @source Statistics Canada's SDG hubs */
export const nearness = 4.44;

/** Straight lines between the thresholds, of growth ÷ room. @source Statistics Canada's SDG hubs */
const scoreLines = {
  onTrack: { slope: 500, offset: -5 },
  accelerationNeeded: { slope: 250, offset: -1.25 },
  limited: { slope: 500, offset: -2.5 },
  deterioration: { slope: 125, offset: -2.5 },
};

/**
 * The compound annual growth since the baseline, turned so that progress is positive. Near a natural limit less is asked.
 *
 * @returns  `value`: 0.015 for 1.5 % a year
 * @withheld "growth-from-zero", "sign-change"
 * @source   Open SDG 2.4; Statistics Canada's SDG hubs (limits and scores)
 * @example  growthWithoutTarget({ direction: "increase", baseline: { year: 2020, value: 100 }, latest: { year: 2022, value: 121 }, target: null, limits: { lower: null, upper: null } })
 *           // value: 0.1, status: "on-track", score: 5
 */
export const growthWithoutTarget = ({ direction, baseline, latest, limits }: MethodGrounds): GrowthRatio | Withheld => {
  const growth = annualGrowth(baseline, latest);
  if (isWithheld(growth)) return growth;
  const value = progressSign(direction) * growth;
  const room = roomToGrow(baseline.value, limits.upper);
  return { value, status: statusOf(value, room), score: scoreOf(value, room) };
};

/** 1 far from the limit, 0 at it: the share of the usual growth that can still be asked. Below zero no limit is near. */
export const roomToGrow = (from: number, limit: number | null): number => {
  if (limit === null || from <= 0 || limit <= 0) return 1;
  if (from <= limit) return 1 - (from / limit) ** nearness;
  return from < 2 * limit ? 1 - ((2 * limit - from) / limit) ** nearness : 1;
};

const statusOf = (growth: number, room: number): GrowthStatus => {
  if (growth >= growthThresholds.onTrack * room) return "on-track";
  if (growth >= growthThresholds.accelerationNeeded * room) return "acceleration-needed";
  return growth >= growthThresholds.limited ? "limited" : "deterioration";
};

/** At the limit nothing more can be asked, so that what does not fall has the best score. Growth the wrong way is not eased. */
const scoreOf = (growth: number, room: number): number => {
  if (growth < growthThresholds.limited) return scoreOn(growthScoreLine(growth), growth);
  return room === 0 ? bestScore : scoreOn(growthScoreLine(growth / room), growth / room);
};

/** The line on which a growth's score lies. */
export const growthScoreLine = (relative: number): ScoreLine => {
  if (relative >= growthThresholds.onTrack) return scoreLines.onTrack;
  if (relative >= growthThresholds.accelerationNeeded) return scoreLines.accelerationNeeded;
  return relative >= growthThresholds.limited ? scoreLines.limited : scoreLines.deterioration;
};
