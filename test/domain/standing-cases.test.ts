import type { StandingFlag, StandingStatus } from "../../src/domain/assessment";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { isWithheld, type WithheldReason } from "../../src/domain/withheld";
import { anIndicator, years } from "./an-indicator";

type Values = Readonly<Record<number, number>>;

/** What is asked of one row: its values, and the standing worked out by hand. */
interface Case {
  readonly observed: Values;
  readonly targets: Values;
  readonly baseline?: null;
  readonly decrease?: true;
  readonly geometric?: true;
  readonly status?: StandingStatus;
  readonly withheld?: WithheldReason;
  readonly share?: number | WithheldReason;
  readonly pace?: number | WithheldReason;
  readonly missedBy?: number;
  readonly flags?: readonly StandingFlag[];
}

const rise = { 2022: 15, 2025: 30 };

const cases: Readonly<Record<string, Case>> = {
  "between milestones: path 15 + 15 ÷ 3 = 20 in 2023, (20 − 10) ÷ 20 of the way": {
    ...{ observed: { 2020: 10, 2023: 20 }, targets: rise },
    ...{ status: "on-track", share: 0.5, pace: 1 },
  },
  "between milestones behind: (14 − 10) ÷ (20 − 10)": {
    ...{ observed: { 2020: 10, 2023: 14 }, targets: rise },
    ...{ status: "behind", share: 0.2, pace: 0.4 },
  },
  "at a milestone, met": { observed: { 2020: 10, 2022: 15 }, targets: rise, status: "on-track", pace: 1, flags: [] },
  "at a milestone, missed: (14 − 10) ÷ (15 − 10)": {
    ...{ observed: { 2020: 10, 2022: 14 }, targets: rise },
    ...{ status: "slightly-behind", pace: 0.8, flags: ["milestone-missed"] },
  },
  "at the target's year, met": {
    ...{ observed: { 2020: 10, 2025: 30 }, targets: rise },
    ...{ status: "achieved", share: 1, missedBy: 0, flags: ["final-met"] },
  },
  "at the target's year, missed by 30 − 27": {
    ...{ observed: { 2020: 10, 2025: 27 }, targets: rise },
    ...{ status: "slightly-behind", share: 0.85, missedBy: 3, flags: ["final-missed"] },
  },
  "after the target's year, which itself has no figure, missed by 30 − 28": {
    ...{ observed: { 2020: 10, 2024: 26, 2026: 28 }, targets: rise },
    ...{ status: "slightly-behind", missedBy: 2, flags: ["final-missed"] },
  },
  "after the target's year, met later than asked: it stays missed by 3": {
    ...{ observed: { 2020: 10, 2025: 27, 2026: 31 }, targets: rise },
    ...{ status: "achieved", missedBy: 3, flags: ["final-missed"] },
  },
  "after the target's year, met in it and lost since, (25 − 10) ÷ 20: it stays met": {
    ...{ observed: { 2020: 10, 2025: 30, 2026: 25 }, targets: rise },
    ...{ status: "slightly-behind", missedBy: 0, flags: ["final-met"] },
  },
  "targets only before the year of assessment: the last one decides, missed by 15 − 12": {
    ...{ observed: { 2020: 10, 2023: 12 }, targets: { 2021: 12, 2022: 15 } },
    ...{ status: "behind", missedBy: 3, flags: ["final-missed"] },
  },
  "no baseline, counted from the first milestone: (20 − 15) ÷ (20 − 15)": {
    ...{ observed: { 2023: 20 }, targets: rise, baseline: null },
    ...{ status: "on-track", pace: 1, flags: ["path-starts-at-milestone"] },
  },
  "no baseline and no milestone, before the only target": {
    ...{ observed: { 2023: 20 }, targets: { 2025: 30 }, baseline: null },
    withheld: "before-the-path",
  },
  "the baseline equals the target, and what was held is lost: no share, for it is 0 ÷ 0": {
    ...{ observed: { 2020: 30, 2023: 29 }, targets: { 2025: 30 } },
    ...{ status: "regressing", share: "baseline-equals-target" },
  },
  "the baseline equals the target, and the target's year is over: missed by 30 − 29": {
    ...{ observed: { 2020: 30, 2025: 29 }, targets: { 2025: 30 } },
    ...{ status: "regressing", share: "baseline-equals-target", missedBy: 1, flags: ["final-missed"] },
  },
  "the baseline equals the target, and a milestone allows for less between: 25 in 2022": {
    ...{ observed: { 2020: 30, 2022: 26 }, targets: { 2022: 25, 2025: 30 } },
    ...{ status: "on-track", share: "baseline-equals-target" },
  },
  "the baseline equals the target, and it is kept": {
    ...{ observed: { 2020: 30, 2023: 30 }, targets: { 2025: 30 } },
    ...{ status: "achieved", share: "baseline-equals-target" },
  },
  "the target met at the baseline, and kept": {
    ...{ observed: { 2020: 35, 2023: 32 }, targets: { 2025: 30 } },
    ...{ status: "achieved", share: "target-behind-baseline", flags: ["achieved-but-slipping"] },
  },
  "the target met at the baseline, and lost since": {
    ...{ observed: { 2020: 35, 2023: 28 }, targets: { 2025: 30 } },
    ...{ status: "regressing", share: "target-behind-baseline" },
  },
  "a change of sign: from −10 toward 10, at 2: (2 + 10) ÷ 20, path −10 + 20 × 3 ÷ 5 = 2": {
    ...{ observed: { 2020: -10, 2023: 2 }, targets: { 2025: 10 } },
    ...{ status: "on-track", share: 0.6, pace: 1 },
  },
  "a change of sign has no rate of growth: the path is straight": {
    ...{ observed: { 2020: -10, 2023: 2 }, targets: { 2025: 10 }, geometric: true },
    ...{ status: "on-track", pace: 1, flags: ["path-straightened"] },
  },
  "a baseline of 0: 6 ÷ 10 of the way, path 6": {
    ...{ observed: { 2020: 0, 2023: 6 }, targets: { 2025: 10 } },
    ...{ status: "on-track", share: 0.6, pace: 1 },
  },
  "equal rates from 100 to 1600 in four years: 400 after two": {
    ...{ observed: { 2021: 100, 2023: 400 }, targets: { 2025: 1600 }, geometric: true },
    ...{ status: "on-track", share: 0.2, pace: 1, flags: [] },
  },
  "less is better: from 50 toward 30, at 38 where 38 is asked": {
    ...{ observed: { 2020: 50, 2023: 38 }, targets: { 2025: 30 }, decrease: true },
    ...{ status: "on-track", share: 0.6, pace: 1 },
  },
  "less is better, missed in the end by 33 − 30": {
    ...{ observed: { 2020: 50, 2025: 33 }, targets: { 2025: 30 }, decrease: true },
    ...{ status: "slightly-behind", share: 0.85, missedBy: 3, flags: ["final-missed"] },
  },
};

const indicatorOf = ({ observed, targets, baseline, decrease }: Case): Indicator =>
  anIndicator({
    observations: years(observed),
    targets: years(targets),
    direction: decrease === true ? "decrease" : "increase",
    ...(baseline === null ? { baseline } : {}),
  });

const shown = (figure: unknown): unknown =>
  typeof figure === "number" ? Number(figure.toFixed(12)) : isWithheld(figure) ? figure.withheld : figure;

test.each(Object.entries(cases))("%s", (_name, one) => {
  const path = one.geometric === true ? "geometric" : "linear";
  const { standing } = assess(indicatorOf(one), { ...defaultSettings(2026), path });
  if (isWithheld(standing)) {
    expect(standing.withheld).toBe(one.withheld);
    return;
  }
  expect(standing.status).toBe(one.status);
  if (one.share !== undefined) expect(shown(standing.completedShare)).toBe(one.share);
  if (one.pace !== undefined) expect(shown(standing.paceRatio)).toBe(one.pace);
  if (one.flags !== undefined) expect(standing.flags).toEqual(one.flags);
  expect(shown(standing.missedBy)).toBe(one.missedBy ?? "target-year-not-over");
});
