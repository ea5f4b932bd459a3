import type { Standing } from "../../../src/domain/assessment";
import { defaultSettings } from "../../../src/domain/default-settings";
import { noLimits } from "../../../src/domain/indicator";
import { conflictReason, type PlanVerdict } from "../../../src/domain/methods/conflict-reason";
import type { MethodGrounds } from "../../../src/domain/methods/method-grounds";
import type { ConflictReason, JudgingMethod } from "../../../src/domain/methods/method-verdict";
import { withhold } from "../../../src/domain/withheld";
import { years } from "../an-indicator";

const steady = ["growthRatio", "straightLine", "unProgressChart"] as const;
const recent = ["dns", "escapAnticipatedProgress"] as const;

/** From 0 in 2020 to 100 in 2030, with 50 in 2025: on the straight line exactly. */
const halfway: MethodGrounds = {
  direction: "increase",
  baseline: { year: 2020, value: 0 },
  latest: { year: 2025, value: 50 },
  observed: years({ 2020: 0, 2024: 40, 2025: 50 }),
  target: { year: 2030, value: 100 },
  tableBaseYear: null,
  farEdge: null,
  targets: years({ 2030: 100 }),
  limits: noLimits,
  ceiling: null,
};

/** The same with the value and the targets that are said of it. */
const at = (value: number, parts: Partial<MethodGrounds> = {}): MethodGrounds => ({
  ...halfway,
  latest: { year: 2025, value },
  observed: years({ 2020: 0, 2024: value, 2025: value }),
  ...parts,
});

const said = (isGood: boolean, parts: Partial<Standing> = {}): PlanVerdict => ({
  isGood,
  settings: defaultSettings(2025),
  standing: {
    year: 2025,
    value: 50,
    status: isGood ? "on-track" : "behind",
    expected: 50,
    completedShare: 0.5,
    plannedShare: 0.5,
    paceRatio: 1,
    requiredPerYear: 10,
    shortfall: 0,
    missedBy: withhold("target-year-not-over"),
    flags: [],
    ...parts,
  },
});

/** Half of the time has passed: 0.475 of the way is a pace of 0.95 along the straight line, 0.47 one of 0.94. */
const covered = (completedShare: number, paceRatio: number): Partial<Standing> => ({ completedShare, paceRatio });

const slipping = { observed: years({ 2024: 60, 2025: 50 }) };
const missedAtLast: Partial<Standing> = { flags: ["final-missed"] };
const milestoneBefore = { targets: years({ 2022: 30, 2030: 100 }) };
const milestoneAhead = { targets: years({ 2026: 60, 2030: 100 }) };

type Case = readonly [what: string, JudgingMethod, PlanVerdict, MethodGrounds, ConflictReason];

const isAsked = (whether: string, cases: readonly Case[]): void => {
  test.each(cases.map(([what, name, plan, grounds, reason]) => ({ what, name, plan, grounds, reason })))(
    `$name differs for the reason $reason, asked whether ${whether}: $what`,
    ({ name, plan, grounds, reason }) => {
      expect(conflictReason(name, plan, grounds)).toBe(reason);
    },
  );
};

isAsked("the past is kept and the last change went the wrong way", [
  ...recent.map((name): Case => [
    "holds where the plan is content",
    name,
    said(true),
    at(50, slipping),
    "past-and-slipping",
  ]),
  ["does not hold where the plan is not content", "dns", said(false), at(50, slipping), "unexplained"],
  ["does not hold of steady rates", "growthRatio", said(true), at(50, slipping), "compound-growth"],
  ["does not hold of the straight line", "straightLine", said(true), at(50, slipping), "other-threshold"],
  ["does not hold where nothing changed last", "escapAnticipatedProgress", said(true), at(40), "unexplained"],
]);

isAsked("the final year is missed", [
  ["holds where the plan says so", "straightLine", said(false, missedAtLast), at(50), "final-missed"],
  ["does not hold where the plan is content", "straightLine", said(true, missedAtLast), at(50), "other-threshold"],
  [
    "does not hold without a target",
    "straightLine",
    said(false, missedAtLast),
    at(50, { target: null }),
    "unexplained",
  ],
]);

/** 39 of 100 after five of ten years is 11 points behind; after three of eight years, from 2022 on, it is ahead. */
const of2022: Partial<MethodGrounds> = { tableBaseYear: 2022, targets: years({ 2025: 39, 2030: 100 }) };
const kept = said(true, covered(0.39, 1));

isAsked("the row counts from another year than its table", [
  ["and from the table's year the light is green", "straightLine", kept, at(39, of2022), "row-base-year"],
  [
    "not where it would still be yellow: 36 of 100 in three of eight years",
    "straightLine",
    { ...said(true, covered(0.36, 1)), settings: { ...defaultSettings(2025), lightNearlyOnPace: "yellow" } },
    at(36, { ...of2022, targets: years({ 2025: 36, 2030: 100 }) }),
    "back-loaded-path",
  ],
  ["not where it does not", "straightLine", kept, at(39, { ...of2022, tableBaseYear: null }), "back-loaded-path"],
  ["not of a method that looks at recent years", "escapAnticipatedProgress", kept, at(39, of2022), "back-loaded-path"],
  [
    "not before the first milestone, where the plan path counts from the row's year as well",
    "straightLine",
    kept,
    at(39, { ...of2022, targets: years({ 2026: 50, 2030: 100 }) }),
    "back-loaded-path",
  ],
  [
    "not where the only milestone is of the base year, where no path begins",
    "straightLine",
    said(true, covered(0.39, 1)),
    at(39, { ...of2022, targets: years({ 2020: 0, 2030: 100 }) }),
    "back-loaded-path",
  ],
  [
    "not where the table's year is that of the milestone",
    "straightLine",
    kept,
    at(39, { ...of2022, tableBaseYear: 2025 }),
    "back-loaded-path",
  ],
  ["not where the method has no answer from there", "growthRatio", kept, at(39, of2022), "back-loaded-path"],
]);

isAsked("the milestones ask for another pace than the straight line", [
  ...[...steady, ...recent].flatMap((name): Case[] => [
    [
      "more of it first: pace 0.95 against 0.8",
      name,
      said(false, covered(0.475, 0.8)),
      at(50, milestoneBefore),
      "front-loaded-path",
    ],
    [
      "more of it last: pace 0.94 against 1",
      name,
      said(true, covered(0.47, 1)),
      at(50, milestoneBefore),
      "back-loaded-path",
    ],
  ]),
  [
    "not where both are short: pace 0.94",
    "straightLine",
    said(false, covered(0.47, 0.8)),
    at(50, milestoneBefore),
    "other-threshold",
  ],
  [
    "not where both are kept: pace 0.95",
    "straightLine",
    said(true, covered(0.475, 1)),
    at(50, milestoneBefore),
    "other-threshold",
  ],
  ["not where there are none", "straightLine", said(false, covered(0.475, 0.8)), at(50), "unexplained"],
  [
    "not where the pace is the same",
    "straightLine",
    said(false, covered(0.475, 0.95)),
    at(50, milestoneBefore),
    "unexplained",
  ],
  [
    "not where the path asks for nothing yet",
    "straightLine",
    said(false, { completedShare: 0.475, paceRatio: withhold("no-planned-change") }),
    at(50, milestoneBefore),
    "unexplained",
  ],
  [
    "not where there is no way",
    "straightLine",
    said(false, { completedShare: withhold("baseline-equals-target"), paceRatio: 0.8 }),
    at(50, milestoneBefore),
    "unexplained",
  ],
  [
    "not where the method looks at a milestone itself",
    "dns",
    said(false, covered(0.475, 0.8)),
    at(50, milestoneAhead),
    "unexplained",
  ],
  [
    "though others do not look at it",
    "escapAnticipatedProgress",
    said(false, covered(0.475, 0.8)),
    at(50, milestoneAhead),
    "front-loaded-path",
  ],
]);

/** 190 after 0 five years before is 38 a year: 380 in 2030, which is 10 short of 390 where a twentieth of the way of 200 is allowed. */
const towards390 = { target: { year: 2030, value: 390 }, targets: years({ 2030: 390 }) };
/** The same downwards: 210 after 400 leads to 20, ten above 10. */
const downTo10: Partial<MethodGrounds> = {
  direction: "decrease",
  baseline: { year: 2020, value: 400 },
  target: { year: 2030, value: 10 },
  targets: years({ 2030: 10 }),
};
/** 228 in 2026, where 2 of the way of 40 to 230 are allowed. */
const over = (milestone: number): Partial<MethodGrounds> => ({
  ...towards390,
  targets: years({ 2026: milestone, 2030: 390 }),
});

isAsked("the change since the baseline leads elsewhere than that of recent years", [
  ["to the target but for a twentieth", "dns", said(true), at(190, towards390), "recent-trend"],
  ["not quite to it", "dns", said(true), at(189, towards390), "unexplained"],
  ["away from good, as the plan says", "dns", said(false), at(189, towards390), "recent-trend"],
  ["to good, as the plan does not say", "dns", said(false), at(190, towards390), "unexplained"],
  ["downwards to the target but for a twentieth", "dns", said(true), at(210, downTo10), "recent-trend"],
  ["downwards not quite to it", "dns", said(true), at(211, downTo10), "unexplained"],
  ["to the milestone but for a twentieth", "dns", said(true), at(190, over(230)), "recent-trend"],
  ["not quite to the milestone", "dns", said(true), at(190, over(231)), "unexplained"],
  [
    "to the target, of which ESCAP leaves nothing out",
    "escapAnticipatedProgress",
    said(true),
    at(195, towards390),
    "recent-trend",
  ],
  ["short of it by anything", "escapAnticipatedProgress", said(true), at(194, towards390), "unexplained"],
  [
    "to the target, past a milestone that ESCAP does not look at",
    "escapAnticipatedProgress",
    said(true),
    at(195, over(300)),
    "recent-trend",
  ],
]);

const limitOf100 = (goal: number): Partial<MethodGrounds> => ({
  target: { year: 2030, value: goal },
  targets: years({ 2030: goal }),
  ceiling: 100,
});

isAsked("the same straight line is judged otherwise", [
  ...(["growthRatio", "unProgressChart"] as const).flatMap((name): Case[] => [
    ["for a tenth is left below the limit", name, said(false), at(50, limitOf100(90)), "target-near-limit"],
    [
      "for a rate compounds, with more than a tenth left",
      name,
      said(true),
      at(50, limitOf100(89.9)),
      "compound-growth",
    ],
    ["for a rate compounds, without a limit", name, said(true), at(50), "compound-growth"],
    [
      "for a rate compounds, away from the limit",
      name,
      said(true),
      at(50, { ...limitOf100(95), direction: "decrease" }),
      "compound-growth",
    ],
  ]),
  ["by its threshold, near a limit too", "straightLine", said(true), at(50, limitOf100(95)), "other-threshold"],
  [
    "at a pace of 0.95 that the plan is content with",
    "straightLine",
    said(true, covered(0.475, 0.95)),
    at(50),
    "other-threshold",
  ],
  [
    "not at a pace of 0.94 that the plan would not be content with",
    "straightLine",
    said(true, covered(0.47, 0.94)),
    at(50),
    "unexplained",
  ],
  [
    "at a pace of 0.94 that the plan is not content with",
    "growthRatio",
    said(false, covered(0.47, 0.94)),
    at(50),
    "compound-growth",
  ],
  [
    "not at a pace of 0.95 that the plan would be content with",
    "growthRatio",
    said(false, covered(0.475, 0.95)),
    at(50),
    "unexplained",
  ],
  [
    "not where there is no way",
    "straightLine",
    said(false, { completedShare: withhold("baseline-equals-target") }),
    at(50),
    "unexplained",
  ],
]);
