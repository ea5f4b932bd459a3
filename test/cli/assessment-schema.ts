import { parseRange, parseCellAddress } from "../../src/sheet/cell-address";

/** Says of a value where it is not what the schema asks for; an empty list where it is. */
type Check = (value: unknown, at: string) => string[];

const fault = (at: string, wanted: string, value: unknown): string[] => [
  `${at}: ${wanted}, not ${JSON.stringify(value)}`,
];

const when =
  (wanted: string, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? [] : fault(at, wanted, value);

const text = when("a text", (value) => typeof value === "string");
const number = when("a finite number", (value) => Number.isFinite(value));
const whole = when("a whole number", (value) => Number.isInteger(value));
const cell = when("a cell", (value) => typeof value === "string" && parseCellAddress(value) !== null);
const range = when("a range", (value) => typeof value === "string" && parseRange(value) !== null);
const oneOf = (...words: readonly string[]): Check => when(words.join(" | "), (value) => words.includes(String(value)));

const listOf =
  (element: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => element(item, `${at}[${index}]`))
      : fault(at, "a list", value);

const interval: Check = (value, at) => [
  ...listOf(number)(value, at),
  ...when("two numbers, ascending", (pair) => Array.isArray(pair) && pair.length === 2 && pair[0] <= pair[1])(
    value,
    at,
  ),
];

/** Exactly these keys: what is added must be added to the documentation and here. */
const record =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(at, "an object", value);
    const entries = new Map(Object.entries(value));
    const extra = [...entries.keys()].filter((key) => !(key in shape)).map((key) => `${at}.${key}: not in the schema`);
    return [...extra, ...Object.entries(shape).flatMap(([key, check]) => check(entries.get(key), `${at}.${key}`))];
  };

/** These keys, and perhaps some others. */
const recordWith =
  (shape: Readonly<Record<string, Check>>, perhaps: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    const there = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const more = Object.entries(perhaps).filter(([key]) => there.includes(key));
    return record({ ...shape, ...Object.fromEntries(more) })(value, at);
  };

const withheld = record({ withheld: text });

const orWithheld =
  (check: Check): Check =>
  (value, at) =>
    typeof value === "object" && value !== null && "withheld" in value ? withheld(value, at) : check(value, at);

const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);

const target = recordWith({ year: whole, value: number, cell }, { upper: number });
const otherTarget = recordWith(
  {
    ...{ year: whole, value: number, cell },
    isMet: oneOf("true", "false"),
    missing: number,
    requiredPerYear: orWithheld(number),
  },
  { upper: number },
);
const dataStatus = oneOf("forecast", "flash", "preliminary", "annual", "final");
const dated = recordWith({ year: whole, value: number, cell }, { dataStatus });
const trail = listOf(
  recordWith({ figure: text, formula: text, numbers: text, cells: listOf(cell) }, { excludedYears: listOf(whole) }),
);

const standing: Check = (value, at) =>
  typeof value === "object" && value !== null && "withheld" in value
    ? record({ withheld: text, status: withheld })(value, at)
    : record({
        year: whole,
        value: number,
        status: oneOf("achieved", "on-track", "slightly-behind", "behind", "regressing"),
        expected: orWithheld(number),
        completedShare: orWithheld(number),
        plannedShare: orWithheld(number),
        paceRatio: orWithheld(number),
        requiredPerYear: orWithheld(number),
        shortfall: number,
        missedBy: orWithheld(number),
        flags: listOf(text),
        trail,
      })(value, at);

const withinYearFigure = recordWith({ year: whole, throughMonth: whole, value: number, cell }, { dataStatus });

const earlierFigure = recordWith(
  {
    ...{ year: whole, value: number, cell },
    status: orWithheld(oneOf("achieved", "on-track", "slightly-behind", "behind", "regressing")),
    isOtherwise: oneOf("true", "false"),
  },
  { throughMonth: whole, dataStatus },
);

const withinYear: Check = record({
  year: whole,
  throughMonth: whole,
  value: number,
  dataStatus: orNull(dataStatus),
  annual: number,
  isAnnualSet: oneOf("true", "false"),
  completedShare: number,
  elapsedShare: number,
  paceRatio: number,
  status: oneOf("achieved", "on-track", "slightly-behind", "behind"),
  trail,
});

const outlook = record({
  year: whole,
  value: number,
  method: oneOf("shrunk-drift"),
  points: whole,
  interval80: orWithheld(interval),
  interval95: orWithheld(interval),
  chance: orWithheld(number),
  band: orWithheld(oneOf("very-likely", "likely", "doubtful", "unlikely")),
  attainmentYear: orWithheld(whole),
  bestYearlyGain: record({ perYear: number, fromYear: whole, year: whole }),
  requiredGain: orWithheld(oneOf("none", "within-record", "beyond-record")),
  trail,
});

const doubt = { interval80: orWithheld(interval), interval95: orWithheld(interval), probability: orWithheld(number) };

const ols = record({ slope: number, intercept: number, value: number, residualSe: orWithheld(number), ...doubt });

const table = record({
  sheet: text,
  range,
  layout: oneOf("indicator-by-year", "region-by-year", "region-by-indicator", "year-by-indicator", "long"),
  indicators: whole,
});

const review = recordWith(
  { state: oneOf("verified", "ignored"), reason: text, lapsed: oneOf("true", "false") },
  { why: oneOf("cell-changed", "place-unclear") },
);

const content = when("a content", (value) => value !== undefined && typeof value !== "object");

const fix = record({
  kind: oneOf("convert-unit", "text-to-number", "split-mark", "fraction-to-percent"),
  cells: listOf(recordWith({ cell, before: content, after: content }, { numberFormat: text })),
});

const noFix = record({
  code: oneOf("unit-shared", "figure-not-plain", "row-in-formulas", "meaning-unknown"),
  message: text,
});

const issue = recordWith(
  {
    code: text,
    severity: oneOf("error", "warning", "note"),
    sheet: text,
    cell,
    parameters: when("an object", (value) => typeof value === "object" && value !== null),
    message: text,
  },
  { review, fix, noFix },
);

const finding = record({
  rule: when("the id of a rule", (value) => /^[SUYVPRM]\d\d$/.test(String(value))),
  code: text,
  severity: oneOf("error", "warning", "note"),
  sheet: text,
  cells: listOf(cell),
  open: whole,
  message: text,
});

const assessment = record({
  schema: oneOf("zhibiao.assessment/1"),
  workbook: text,
  settings: record({
    targetYear: whole,
    asOf: whole,
    asOfMonth: whole,
    standingMethod: oneOf("plan-path"),
    projection: oneOf("shrunk-drift"),
    onTrackFrom: number,
    slightlyBehindFrom: number,
    path: oneOf("linear", "geometric"),
    leadingMethod: oneOf("planPath", "growthRatio", "straightLine", "unProgressChart", "dns"),
    compat: oneOf("none", "statcan"),
    lightNearlyOnPace: oneOf("green", "yellow"),
    lightRed: oneOf("far-behind", "target-year-over"),
    thresholds: record({
      growthRatio: record({ onTrack: number, accelerationNeeded: number }),
      straightLine: record({ yellow: number, red: number }),
      unProgressChart: record({ onTrack: number, fairProgress: number }),
      dns: record({ nearly: number, slightly: number }),
    }),
    palette: oneOf("standard", "traffic-light", "blue-yellow-red"),
    wording: oneOf("plan", "midterm-review", "lights", "cards", "slips"),
  }),
  tables: listOf(table),
  indicators: listOf(
    record({
      sheet: text,
      row: whole,
      name: text,
      entity: text,
      isAggregate: when("true or false", (value) => typeof value === "boolean"),
      partOf: orNull(record({ name: text, cell })),
      catalogue: orNull(record({ id: text, confidence: oneOf("certain", "likely") })),
      unit: text,
      direction: oneOf("increase", "decrease", "band"),
      observations: listOf(dated),
      excludedYears: listOf(record({ year: whole, value: number, cell, note: text })),
      targets: listOf(target),
      otherTargets: listOf(otherTarget),
      withinYearFigures: listOf(withinYearFigure),
      earlierFigures: listOf(earlierFigure),
      baseline: orWithheld(dated),
      standing,
      outlook: orWithheld(outlook),
      withinYear: orWithheld(withinYear),
      awaited: orWithheld(
        record({
          year: whole,
          state: oneOf("not-out", "due", "overdue"),
          expected: record({ year: whole, month: whole }),
          office: oneOf("statistics", "science", "province", "finance", "market-regulation"),
        }),
      ),
      methods: record({
        growthRatio: orWithheld(
          record({
            value: number,
            status: oneOf("achieved", "on-track", "acceleration-needed", "limited", "deterioration"),
            score: number,
            trail,
          }),
        ),
        straightLine: orWithheld(record({ value: number, status: oneOf("green", "yellow", "red"), trail })),
        unProgressChart: orWithheld(
          record({ value: number, status: oneOf("met", "on-track", "fair-progress", "limited-progress"), trail }),
        ),
        dns: orWithheld(
          record({
            value: orWithheld(number),
            status: oneOf("reached-or-nearly", "missed-slightly", "missed", "wrong-direction"),
            trail,
          }),
        ),
        escapCurrentStatus: orWithheld(
          record({ value: number, status: oneOf("completed", "progress", "no-progress"), trail }),
        ),
        escapAnticipatedProgress: orWithheld(
          record({ value: number, status: oneOf("maintain", "accelerate", "reverse"), trail }),
        ),
      }),
      conflicts: listOf(
        record({
          methods: listOf(oneOf("growthRatio", "straightLine", "unProgressChart", "dns", "escapAnticipatedProgress")),
          reason: oneOf(
            "front-loaded-path",
            "back-loaded-path",
            "row-base-year",
            "past-and-slipping",
            "final-missed",
            "recent-trend",
            "target-near-limit",
            "compound-growth",
            "other-threshold",
            "unexplained",
          ),
        }),
      ),
      fits: record({
        ols: orWithheld(ols),
        theilSen: orWithheld(record({ slope: number, intercept: number, value: number })),
        mannKendall: orWithheld(record({ s: whole, pExact: orWithheld(number), pNormal: orWithheld(number) })),
        logLinear: orWithheld(record({ rate: number, value: number, ...doubt })),
        cagr: orWithheld(record({ rate: number, value: number })),
        drift: orWithheld(record({ perYear: number, value: number, ...doubt })),
      }),
    }),
  ),
  issues: listOf(issue),
  findings: listOf(finding),
});

/** Where a document is not of schema `zhibiao.assessment/1`; empty where it is. */
export const faultsOfAssessment = (document: unknown): string[] => assessment(document, "$");

/** Where a document is not of schema `zhibiao.check/1`; empty where it is. */
export const faultsOfCheck = (document: unknown): string[] =>
  record({
    schema: oneOf("zhibiao.check/1"),
    workbook: text,
    settings: record({ asOf: whole }),
    tables: listOf(table),
    issues: listOf(issue),
    findings: listOf(finding),
  })(document, "$");
