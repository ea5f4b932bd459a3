import { progressSign } from "../progress-sign";
import { isWithheld, type Withheld } from "../withheld";
import { annualGrowth } from "./annual-growth";
import type { MethodGrounds } from "./method-grounds";
import type { GrowthRatio, GrowthStatus } from "./method-verdict";

/** From which growth a year each label holds where no limit is near. @source Open SDG 2.4; Statistics Canada's SDG hubs */
const growthThresholds = { onTrack: 0.015, accelerationNeeded: 0.005, limited: 0 };

const bestScore = 5;

/** How soon a limit is felt. @source Statistics Canada's SDG hubs */
const nearness = 4.44;

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
  const room = limits.upper === null ? 1 : roomToGrow(baseline.value, limits.upper);
  return { value, status: statusOf(value, room), score: scoreOf(value, room) };
};

/** 1 far from the limit, 0 at it: the share of the usual growth that can still be asked. Below zero no limit is near. */
const roomToGrow = (from: number, limit: number): number => {
  if (from <= 0 || limit <= 0) return 1;
  if (from <= limit) return 1 - (from / limit) ** nearness;
  return from < 2 * limit ? 1 - ((2 * limit - from) / limit) ** nearness : 1;
};

const statusOf = (growth: number, room: number): GrowthStatus => {
  if (growth >= growthThresholds.onTrack * room) return "on-track";
  if (growth >= growthThresholds.accelerationNeeded * room) return "acceleration-needed";
  return growth >= growthThresholds.limited ? "limited" : "deterioration";
};

/** Straight lines between the thresholds. @source Statistics Canada's SDG hubs */
const scoreOf = (growth: number, room: number): number => {
  if (growth < growthThresholds.limited) return Math.max(125 * growth - 2.5, -bestScore);
  if (room === 0) return bestScore;
  const relative = growth / room;
  if (relative >= growthThresholds.onTrack) return Math.min(500 * relative - 5, bestScore);
  return relative >= growthThresholds.accelerationNeeded ? 250 * relative - 1.25 : 500 * relative - 2.5;
};
