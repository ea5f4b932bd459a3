import type { ChartDescription, PaneTexts } from "../pane-texts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const summary: PaneTexts["overview"]["summary"] = (counts) => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return "The table holds no indicators.";
  const parts = counts.map(({ word, count }) => `${word.toLowerCase()} ${count}`);
  return `${counted(total, "indicator")}: ${parts.join(", ")}.`;
};

const listed = (values: ChartDescription["observations"]): string =>
  values.map(({ year, value }) => `${value} in ${year}`).join(", ");

const description: PaneTexts["chart"]["description"] = ({ observations, targets, projection }) => {
  const sentences = [
    observations.length === 0 ? "No actual values." : `Actual values: ${listed(observations)}.`,
    targets.length === 0 ? "No targets." : `Targets: ${listed(targets)}.`,
  ];
  if (projection !== null) {
    const width = projection.interval80 === null ? "" : `, 80% interval ${projection.interval80}`;
    sentences.push(`Projection for ${projection.year}: ${projection.value}${width}.`);
  }
  return sentences.join(" ");
};

export const paneTexts: PaneTexts = {
  title: "Zhibiao",
  loading: "Loading …",
  screens: {
    label: "Screens",
    overview: "Overview",
    reading: "Read",
    problems: "Issues",
    indicators: "Indicators",
    "write-back": "Write back",
    settings: "Settings",
  },
  actions: {
    analyse: "Analyse again",
    cancel: "Cancel",
    undo: "Undo write-back",
    dismiss: "Dismiss",
    more: (shown, total) => `More (${shown} of ${total} shown)`,
    selectCell: (cell) => `Select cell ${cell}`,
  },
  work: {
    analysing: "Reading and analysing the sheet",
    writing: "Writing to the sheet",
    undoing: "Undoing the write-back",
    analysed: "Analysis complete.",
    stale: (sheet) => `The sheet “${sheet}” was changed after the analysis; these results may be out of date.`,
  },
  outcome: {
    written: "Written to the sheet. No source cell was changed.",
    "nothing-to-write": "The sheet already says all this; nothing was written.",
    undone: "Undone; the workbook is as it was.",
    reviewed: "The decision is kept in the workbook; no cell was changed.",
    withdrawn: "The issue is open again.",
    corrected: "Read again as you said; the workbook remembers it.",
    chosen: "Assessed again by the new settings; the workbook remembers them.",
    excluded: "The year has no part in the trend now. The projection is updated, and the workbook remembers it.",
    included: "The year counts in the trend again. The projection is updated.",
    forgotten: "The entry is deleted. This can be undone.",
    repaired: "Repaired, and the sheet was read again. This can be undone.",
  },
  overview: {
    notAnalysed:
      "Nothing has been analysed yet. Open the sheet that holds the indicators, then choose “Analyse again”.",
    range: "Table",
    ranges: (shown, total) => `${shown.join(", ")}${total > shown.length ? ` and ${total - shown.length} more` : ""}`,
    asOf: "As of",
    targetYear: "Target year",
    year: String,
    summary,
    standings: "Where they stand",
    indicatorCount: String,
    showThese: "show these indicators",
    withheldReasons: "Why some are not judged:",
    withheldReason: (reason, count) => `${reason} (${count})`,
    problems: "Issues in the data",
    noProblems: "No issues were found.",
    showProblems: "Show issues",
    sheetProtected:
      "This sheet is protected: it can be analysed but not written to. To write back, first unprotect it on the Review tab.",
    sheetHidden: "This sheet is hidden; unhide it to see its cells selected.",
  },
  indicators: {
    search: "Find by name",
    statusFilter: "Filter by status",
    anyStatus: "Any status",
    statusChoice: (word, meaning) => (meaning === null ? word : `${word}: ${meaning}`),
    found: (found, total) => (found === total ? counted(total, "indicator") : `${found} of ${total} indicators`),
    none: "There are no indicators to list.",
    noneMatches: "No indicator matches. Change the text or the status.",
    completedShare: "Completed share",
  },
  detail: {
    back: "Back to the list",
    direction: { increase: "higher is better", decrease: "lower is better", band: "within a band is right" },
    about: (unit, kind, direction) =>
      [unit === null ? "Unit unreadable" : `Unit: ${unit}`, ...(kind === null ? [] : [kind]), direction].join(" · "),
    remarks: "Please note",
    progress: "Progress",
    baseline: (year) => (year === null ? "Baseline" : `Baseline (${year})`),
    latest: (year) => `Latest actual (${year})`,
    otherTarget: (year) => `Other target (${year})`,
    otherTargetWay: (target, missing) => `${target}, ${missing === null ? "met" : `${missing} away`}`,
    target: (year) => (year === null ? "Target" : `Target (${year})`),
    expected: (year, isMilestone) => (isMilestone ? `Milestone (${year})` : `Plan path, reference value (${year})`),
    completedShare: "Completed share",
    plannedShare: "Share that the plan asks for",
    paceRatio: "Pace ratio",
    requiredPerYear: "Change per year needed for the target",
    missedBy: "Target year over, missed by",
    shortfall: "Shortfall against the plan path",
    status: "Status",
    pathStatus: "Status by plan path",
    outlook: "Projection",
    projection: (year) => `Projection for ${year}`,
    method: "Method",
    methods: { "shrunk-drift": "Shrunk drift" },
    methodFrom: (method, points) => `${method}, from ${counted(points, "year")}`,
    chanceInBand: (chance, band) => `${chance} (${band})`,
    interval80: "80% interval",
    interval95: "95% interval",
    chance: "Attainment chance",
    attainmentYear: "Year in which the target is met at this pace",
    bestYearlyGain: (fromYear, year) => `Best yearly gain on record (${fromYear}–${year})`,
    requiredGain: "Was the required gain ever made?",
    requiredGains: {
      none: "Target met already",
      "within-record": "Yes, it was made before",
      "beyond-record": "No, it is larger than any",
    },
    interval: (lower, upper) => `${lower}–${upper}`,
    withheld: (reason) => `Not judged: ${reason}`,
    formula: "Formula",
    numbers: "Numbers",
    takenFrom: "Taken from",
    symbols: "Symbols in the formulas",
    ownSymbols: "Plan path and projection",
    symbolMeanings: [
      { symbol: "x", meaning: "latest actual value" },
      { symbol: "b", meaning: "where the plan path starts: the baseline, or the first target where there is none" },
      { symbol: "T", meaning: "final target" },
      { symbol: "B₀, B₁", meaning: "the edges of the target band" },
      { symbol: "e", meaning: "the plan path in that year" },
      { symbol: "r", meaning: "pace ratio" },
      { symbol: "θ₁, θ₂", meaning: "the pace ratios from which a row is on track, and slightly behind" },
      { symbol: "v₀, v₁", meaning: "the set values before and after that year" },
      { symbol: "t, t₀, t₁", meaning: "the years of the values" },
      { symbol: "h", meaning: "years from the latest actual value to the target year" },
      { symbol: "d", meaning: "shrunk mean change per year (of the square roots, where those are projected)" },
      { symbol: "c, u", meaning: "centre and error unit of the projection (of the square roots, likewise)" },
      { symbol: "q, q₀, q₁", meaning: "quantiles of the error, calibrated on real short series" },
      { symbol: "P", meaning: "probability" },
      { symbol: "x₀, x₁", meaning: "two actual values that follow each other" },
      { symbol: "D", meaning: "best yearly gain on record" },
      { symbol: "⌈ ⌉", meaning: "rounded up to a whole number" },
    ],
    actualOf: (year) => `${year} actual`,
    targetOf: (year) => `${year} target`,
    values: "Values and their cells",
    yearColumn: "Year",
    actualColumn: "Actual",
    targetColumn: "Target",
    baselineMark: "baseline",
    earlierFigure: (dataStatus) => (dataStatus === null ? "earlier, replaced" : `earlier, ${dataStatus}, replaced`),
    fits: "Fits for comparison",
    fitsNote:
      "These only describe the past and are no projection: with few points the interval is too narrow and the chance too sure.",
    ols: "Least-squares line (OLS)",
    theilSen: "Median-slope line (Theil–Sen)",
    logLinear: "Line through logarithms",
    cagr: "Compound annual growth (CAGR)",
    drift: "Mean annual change (drift)",
    fit: "Fit, change per year",
    growthRate: (rate) => `${rate.replace("-", "−")} a year`,
    fitValue: (year) => `${year}, 80% interval`,
    fitChance: "Chance",
    mannKendall: (s, p) =>
      `Mann–Kendall trend test: S = ${String(s).replace("-", "−")}${p === null ? "" : `; without a trend so strong a one comes about with a probability of ${p}`}.`,
  },
  chart: {
    title: (name) => `${name}: plan path, actual values and projection`,
    description,
    path: "Plan path",
    milestone: "Target",
    band: "Target band",
    otherTarget: "Other target",
    observation: "Actual",
    projection: (hasInterval) => (hasInterval ? "Projection with 80% interval" : "Projection"),
  },
  writeBack: {
    intro:
      "Writes status, completed share, projection, attainment chance and explanation beside the table, with a legend. You see a preview first, and can undo it afterwards.",
    preview: "Preview",
    withNotes: "Notes on the status cells: source cells, years, sums, thresholds",
    withMethods: "A further sheet with what each method says and why they differ",
    planned: "What will be written",
    sourceUntouched: "No source cell will be changed.",
    rows: "What each row will say",
    indicatorColumn: "Indicator and status",
    completedShareColumn: "Completed",
    projectionColumn: (year) => `${year} proj.`,
    chanceColumn: "Chance",
    confirm: "Write back",
    nothing: "The sheet already says all this; there is nothing to write.",
    noTable: "No indicator table was read, so there is nothing to write back.",
    undoable: (writes) =>
      writes === 1 ? "One change can be undone." : `${writes} changes can be undone, the latest first.`,
  },
  failure: {
    heading: "Something went wrong",
    details: "Details",
    copy: "Copy the details",
    copied: "Copied",
    reload: "Open the pane again",
  },
  outsideExcel: {
    heading: "Zhibiao is an Excel add-in",
    explanation: "This page belongs in the task pane of Excel; on its own it has no workbook to read.",
    steps: [
      "Open the Excel workbook that holds the indicators.",
      "On the Home tab choose Add-ins, and upload or choose this add-in's manifest.xml.",
      "On the Home tab, in the Zhibiao group, choose Open pane.",
    ],
    scriptMissing:
      "The Office script (office.js) could not be loaded. Check the network connection, then open the pane again.",
  },
};
