import type { AssessmentSettings, Standing } from "../domain/assessment";
import type { Observation, Target } from "../domain/indicator";
import { type AssessmentTrail, trace } from "../domain/trace";
import type { TrailStep } from "../domain/trail-step";
import { isWithheld } from "../domain/withheld";
import type { AssessedIndicator } from "../sheet/assessed-indicator";
import { cellsOfStep } from "../sheet/cells-of-step";
import { shownStatus } from "../sheet/shown-status";
import { formatNumber, formatPercent } from "./format-number";
import type { Messages } from "./messages";
import type { MethodTexts } from "./method-texts";
import type { NoteTexts } from "./note-texts";
import { sayWithinYearGrounds } from "./say-within-year-grounds";
import { shortenNumbers } from "./shorten-numbers";

interface Words {
  readonly messages: Messages;
  readonly notes: NoteTexts;
  readonly methods: MethodTexts;
}

/**
 * With the title, the status, three values, two sums of the outlook and the signature, a note has twelve lines at most, and four more
 * where a part of a year is judged.
 */
const mostSteps = 4;

/**
 * How a status came about, in lines: by which method, from which values in which cells, by which sums, against which threshold.
 *
 * @returns  `null` where there is neither a status nor a pace within the year; the reason stands beside it already
 */
export function sayStatusGrounds(
  assessed: AssessedIndicator,
  settings: AssessmentSettings,
  words: Words,
): string | null {
  const trails = trace(assessed.indicator, assessed.assessment, settings);
  const withinYear = sayWithinYearGrounds(assessed, trails.withinYear, words);
  const standing = sayStanding(assessed, settings, trails, words);
  if (standing.length + withinYear.length === 0) return null;
  return [words.notes.title, ...standing, ...withinYear].join("\n");
}

function sayStanding(
  assessed: AssessedIndicator,
  settings: AssessmentSettings,
  trails: AssessmentTrail,
  words: Words,
): readonly string[] {
  const { standing, target, baseline, leading } = assessed.assessment;
  if (isWithheld(leading) || isWithheld(standing) || isWithheld(target)) return [];
  const { messages, notes, methods } = words;
  const { leadingMethod, wording } = settings;
  const isByPlanPath = leadingMethod === "planPath" || standing.status === "achieved";
  const word = messages.statusWords[wording][shownStatus(assessed.assessment)];
  return [
    notes.status(word, isByPlanPath ? notes.planPath : methods.name[leadingMethod]),
    ...sayValues(assessed, standing, isWithheld(baseline) ? null : baseline, target, words),
    ...(isByPlanPath
      ? sayStandingSums(assessed, standing, trails.standing, words)
      : trails.methods[leadingMethod].slice(-mostSteps).map((step) => sayStep(step, notes))),
    ...sayOutlookSums(assessed, trails.outlook, words),
  ];
}

function sayValues(
  { indicator, observationCells, targetCells }: AssessedIndicator,
  standing: Standing,
  baseline: Observation | null,
  target: Target,
  { messages, notes }: Words,
): readonly string[] {
  const quantity = (value: number): string => messages.quantity(indicator, value);
  const { upper } = target;
  const aim =
    upper === undefined
      ? quantity(target.value)
      : messages.pane.detail.interval(quantity(target.value), quantity(upper));
  const dataStatus = indicator.observations.find(({ year }) => year === standing.year)?.dataStatus;
  const actual =
    dataStatus === undefined
      ? quantity(standing.value)
      : notes.ofStatus(quantity(standing.value), messages.dataStatus[dataStatus]);
  return [
    notes.actual(standing.year, actual, observationCells.get(standing.year) ?? null),
    ...(baseline === null
      ? []
      : [notes.baseline(baseline.year, quantity(baseline.value), observationCells.get(baseline.year) ?? null)]),
    notes.target(target.year, aim, targetCells.get(target.year) ?? null),
  ];
}

function sayStandingSums(
  assessed: AssessedIndicator,
  standing: Standing,
  steps: readonly TrailStep[],
  { messages, notes }: Words,
): readonly string[] {
  const { indicator } = assessed;
  const { detail } = messages.pane;
  const isMilestone = indicator.targets.some(({ year }) => year === standing.year);
  const sums = [
    figureOf("expected", detail.expected(standing.year, isMilestone), standing.expected, (value) =>
      messages.quantity(indicator, value),
    ),
    figureOf("completedShare", detail.completedShare, standing.completedShare, (value) => formatPercent(value, 1)),
    figureOf("paceRatio", detail.paceRatio, standing.paceRatio, (value) => formatNumber(value, 2)),
  ];
  const said = sums.flatMap((sum) => {
    const step = steps.find(({ figure }) => figure === sum.figure);
    if (step === undefined || sum.value === null) return [];
    const cells = step.figure === "expected" ? cellsOfStep(step, assessed) : [];
    return [notes.sum(sum.label, sum.value, step.formula, shortenNumbers(step.numbers), cells)];
  });
  return [...said, ...steps.filter(({ figure }) => figure === "status").map((step) => sayStep(step, notes))];
}

/** When the target is met at this pace, and whether the gain that it asks for was ever made; nothing where it is met already. */
function sayOutlookSums(
  assessed: AssessedIndicator,
  steps: readonly TrailStep[],
  { messages, notes }: Words,
): readonly string[] {
  const { outlook } = assessed.assessment;
  if (isWithheld(outlook) || outlook.requiredGain === "none") return [];
  const { attainmentYear, requiredGain } = outlook;
  const { detail } = messages.pane;
  return steps.flatMap((step) => {
    const sum = [step.formula, shortenNumbers(step.numbers), cellsOfStep(step, assessed)] as const;
    if (step.figure === "attainmentYear" && !isWithheld(attainmentYear))
      return [notes.sum(detail.attainmentYear, String(attainmentYear), ...sum)];
    if (step.figure === "requiredGain" && !isWithheld(requiredGain))
      return [notes.verdict(detail.requiredGain, detail.requiredGains[requiredGain], ...sum)];
    return [];
  });
}

const figureOf = (
  figure: TrailStep["figure"],
  label: string,
  value: number | { readonly withheld: string },
  say: (value: number) => string,
): { readonly figure: TrailStep["figure"]; readonly label: string; readonly value: string | null } => ({
  figure,
  label,
  value: typeof value === "number" ? say(value) : null,
});

const sayStep = ({ figure, formula, numbers }: TrailStep, { step, decision }: NoteTexts): string =>
  (figure === "status" ? decision : step)(formula, shortenNumbers(numbers));
