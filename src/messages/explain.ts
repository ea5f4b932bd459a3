import type { Assessment, Outlook, Standing, StandingFlag, WithinYear } from "../domain/assessment";
import { bandDistance, bandOf } from "../domain/band-distance";
import type { EarlierFigure, Indicator, IndicatorDirection, Target } from "../domain/indicator";
import { isWithheld, type Withheld } from "../domain/withheld";
import { formatPercent } from "./format-number";
import type { Messages } from "./messages";

/** The clauses of an explanation in one language; figures come ready, with their units. */
export interface ExplanationPhrases {
  /** A value with how final it is. */
  readonly ofStatus: (value: string, dataStatus: string) => string;
  readonly met: (year: number, value: string, target: string, targetYear: number) => string;
  readonly onPath: (year: number, value: string, expected: string, isMilestone: boolean) => string;
  readonly offPath: (year: number, value: string, expected: string, isMilestone: boolean, shortfall: string) => string;
  readonly required: (targetYear: number, distance: string, perYear: string, isIncrease: boolean) => string;
  /** The largest change per year on record, held against the one that is required; `change` is `null` where none went its way. */
  readonly precedent: (
    isWithinRecord: boolean,
    isIncrease: boolean,
    change: string | null,
    years: RecordedYears,
  ) => string;
  /** The year in which the target is met at this pace. */
  readonly attained: (year: number) => string;
  /** The target of a year that is over, and by how much it was missed. */
  readonly missedBy: (targetYear: number, missed: string) => string;
  /** The value has gone through the target's band. */
  readonly beyondBand: (year: number, value: string, band: string, beyond: string) => string;
  /** A target that stands beside the deciding one; `missing` is `null` where it is met. */
  readonly otherTarget: (targetYear: number, target: string, missing: string | null) => string;
  /** A year as what a figure is of. */
  readonly year: (year: number) => string;
  /** A figure that a more final one has taken the place of; `otherwise` is the status by it where it was another one. */
  readonly earlier: (period: string, value: string, otherwise: string | null) => string;
  /** Stands for a data status where nothing says one. */
  readonly statusUnsaid: string;
  readonly flag: (flag: StandingFlag) => string;
  readonly projected: (
    year: number,
    value: string,
    interval: readonly [lower: string, upper: string] | null,
    band: string | null,
    chance: string | null,
  ) => string;
  readonly noProjection: (reason: string) => string;
  /** Years that have no part in the trend, each with the reason that a person gave. */
  readonly excluded: (years: readonly { readonly year: number; readonly note: string }[]) => string;
  /** Joins clauses into the text of a cell. */
  readonly join: (clauses: readonly string[]) => string;
}

interface RecordedYears {
  readonly fromYear: number;
  readonly year: number;
}

type Figures = Pick<
  Messages,
  "quantity" | "target" | "difference" | "band" | "withheld" | "withinYear" | "awaited" | "dataStatus" | "statusWords"
>;

/** Flags that the explanation puts into words of its own, or that its figures already say. */
const spokenFlags: ReadonlySet<StandingFlag> = new Set([
  "achieved-but-slipping",
  "milestone-missed",
  "only-looks-met",
  "path-starts-at-milestone",
  "path-straightened",
  "rests-on-forecast",
]);

/**
 * One or two sentences on a row, for the sheet: where it stands, what is still to be done, where the trend leads.
 * Where a question is withheld, its reason stands in the place of the answer.
 */
export function explain(
  { indicator, assessment, exclusions }: Parameters<Messages["explanation"]>[0],
  figures: Figures,
  phrases: ExplanationPhrases,
): string {
  const { standing, target, outlook, withinYear } = assessment;
  const clauses = isWithheld(standing)
    ? [figures.withheld[standing.withheld]]
    : standingClauses(indicator, standing, isWithheld(target) ? null : target, outlook, figures, phrases);
  const { awaited } = assessment;
  if (!isWithheld(awaited))
    clauses.push(figures.awaited.clause[awaited.state](awaited, figures.awaited.office[awaited.office]));
  if (indicator.withinYear.length > 0) clauses.push(...withinYearClauses(indicator, withinYear, figures));
  if (assessment.earlierFigures.length > 0) clauses.push(...earlierClauses(indicator, assessment, figures, phrases));
  for (const { target: other, isMet, missing } of assessment.otherTargets) {
    const distance = isMet ? null : figures.difference(indicator, missing);
    clauses.push(phrases.otherTarget(other.year, figures.target(indicator, other), distance));
  }
  if (isWithheld(outlook)) {
    // A reason that the standing has given already is not given twice.
    const isSaid = isWithheld(standing) && standing.withheld === outlook.withheld;
    const isOver = outlook.withheld === "target-year-passed";
    if (!isSaid && !isOver) clauses.push(phrases.noProjection(figures.withheld[outlook.withheld]));
  } else {
    clauses.push(outlookClause(indicator, outlook, figures, phrases));
    clauses.push(...attainmentClauses(indicator, outlook, figures, phrases));
  }
  const excluded = exclusions.filter(({ lapse }) => lapse === null).map(({ exclusion }) => exclusion);
  if (excluded.length > 0) clauses.push(phrases.excluded(excluded));
  return phrases.join(clauses);
}

function standingClauses(
  indicator: Indicator,
  standing: Standing,
  target: Target | null,
  outlook: Outlook | Withheld,
  figures: Figures,
  phrases: ExplanationPhrases,
): string[] {
  const value = valueWithStatus(indicator, standing, figures, phrases);
  const clauses: string[] = [];
  if (standing.status === "achieved" && target !== null) {
    clauses.push(phrases.met(standing.year, value, figures.target(indicator, target), target.year));
  } else if (isWithheld(standing.expected)) {
    clauses.push(figures.withheld[standing.expected.withheld]);
  } else if (target !== null && standing.flags.includes("band-overshot")) {
    const beyond = figures.difference(indicator, standing.shortfall);
    clauses.push(phrases.beyondBand(standing.year, value, figures.target(indicator, target), beyond));
  } else {
    clauses.push(pathClause(indicator, standing, standing.expected, figures, phrases));
  }
  if (standing.status !== "achieved" && target !== null && !isWithheld(standing.requiredPerYear)) {
    clauses.push(
      phrases.required(
        target.year,
        figures.difference(indicator, distanceTo(target, indicator.direction, standing.value)),
        figures.difference(indicator, Math.abs(standing.requiredPerYear)),
        standing.requiredPerYear > 0,
      ),
    );
    if (!isWithheld(outlook)) {
      clauses.push(...precedentClauses(indicator, standing.requiredPerYear, outlook, figures, phrases));
    }
  }
  for (const flag of standing.flags) if (spokenFlags.has(flag)) clauses.push(phrases.flag(flag));
  if (target !== null && !isWithheld(standing.missedBy) && standing.missedBy > 0) {
    clauses.push(phrases.missedBy(target.year, figures.difference(indicator, standing.missedBy)));
  }
  return clauses;
}

/** Whether the change that is required was ever made; nothing where the target is met already. */
function precedentClauses(
  indicator: Indicator,
  required: number,
  { requiredGain, bestYearlyGain: best }: Outlook,
  { difference }: Figures,
  { precedent }: ExplanationPhrases,
): readonly string[] {
  if (isWithheld(requiredGain) || requiredGain === "none") return [];
  const isItsWay = Math.sign(best.perYear) === Math.sign(required);
  const change = isItsWay ? difference(indicator, Math.abs(best.perYear)) : null;
  return [precedent(requiredGain === "within-record", required > 0, change, best)];
}

/** When the target is met at this pace; nothing where it is met already, or where there is none. */
function attainmentClauses(
  indicator: Indicator,
  { attainmentYear, requiredGain }: Outlook,
  { withheld }: Figures,
  { attained }: ExplanationPhrases,
): readonly string[] {
  if (isWithheld(requiredGain) || requiredGain === "none") return [];
  if (isWithheld(attainmentYear)) return [withheld[attainmentYear.withheld]];
  // Where the latest years are left out of the trend, it may have met the target before them.
  const isAhead = indicator.observations.every(({ year }) => year < attainmentYear);
  return isAhead ? [attained(attainmentYear)] : [];
}

const distanceTo = (target: Target, direction: IndicatorDirection, value: number): number =>
  direction === "band" ? bandDistance(value, bandOf(target)) : Math.abs(target.value - value);

function pathClause(
  indicator: Indicator,
  standing: Standing,
  expectedValue: number,
  figures: Figures,
  phrases: ExplanationPhrases,
): string {
  const value = valueWithStatus(indicator, standing, figures, phrases);
  const expected = figures.quantity(indicator, expectedValue);
  const isMilestone = indicator.targets.some(({ year }) => year === standing.year);
  if (standing.shortfall === 0) return phrases.onPath(standing.year, value, expected, isMilestone);
  const shortfall = figures.difference(indicator, standing.shortfall);
  return phrases.offPath(standing.year, value, expected, isMilestone, shortfall);
}

/** A figure that the sheet has and nothing is made of is not passed over in silence, unless the whole year's stands beside it. */
function withinYearClauses(
  indicator: Indicator,
  withinYear: WithinYear | Withheld,
  { quantity, withheld, withinYear: texts }: Figures,
): readonly string[] {
  if (!isWithheld(withinYear)) {
    const { year, throughMonth, value, annual, isAnnualSet, status } = withinYear;
    return [
      texts.clause({
        period: texts.period(year, throughMonth),
        value: quantity(indicator, value),
        annual: quantity(indicator, annual),
        isAnnualSet,
        completed: formatPercent(withinYear.completedShare, 1),
        elapsed: formatPercent(withinYear.elapsedShare, 1),
        status: texts.status[status],
      }),
    ];
  }
  const latest = indicator.withinYear.at(-1);
  const isOfNoUse = withinYear.withheld === "year-complete" || withinYear.withheld === "no-within-year-figure";
  if (latest === undefined || isOfNoUse) return [];
  return [texts.withheldClause(texts.period(latest.year, latest.throughMonth), withheld[withinYear.withheld])];
}

/** Of the figures that gave way to more final ones, those in the place of what is judged, and those that would have said otherwise. */
function earlierClauses(
  indicator: Indicator,
  { standing, withinYear, earlierFigures }: Assessment,
  figures: Figures,
  phrases: ExplanationPhrases,
): readonly string[] {
  const isJudged = ({ year, throughMonth }: EarlierFigure): boolean =>
    throughMonth === undefined
      ? !isWithheld(standing) && standing.year === year
      : !isWithheld(withinYear) && withinYear.year === year && withinYear.throughMonth === throughMonth;
  return earlierFigures
    .filter(({ figure, isOtherwise }) => isOtherwise || isJudged(figure))
    .map(({ figure, status, isOtherwise }) => {
      const { year, throughMonth, value, dataStatus } = figure;
      const said = dataStatus === undefined ? phrases.statusUnsaid : figures.dataStatus[dataStatus];
      const word = figures.statusWords.plan[isWithheld(status) ? "withheld" : status];
      return phrases.earlier(
        throughMonth === undefined ? phrases.year(year) : figures.withinYear.period(year, throughMonth),
        phrases.ofStatus(figures.quantity(indicator, value), said),
        isOtherwise ? word : null,
      );
    });
}

function outlookClause(indicator: Indicator, outlook: Outlook, figures: Figures, phrases: ExplanationPhrases): string {
  const { interval80, band, chance } = outlook;
  return phrases.projected(
    outlook.year,
    figures.quantity(indicator, outlook.value),
    isWithheld(interval80)
      ? null
      : [figures.quantity(indicator, interval80[0]), figures.quantity(indicator, interval80[1])],
    isWithheld(band) ? null : figures.band[band],
    isWithheld(chance) ? null : formatPercent(chance, 0),
  );
}

/** The latest value, with how final it is where the sheet says so. */
function valueWithStatus(
  indicator: Indicator,
  { year, value }: Standing,
  figures: Figures,
  phrases: ExplanationPhrases,
): string {
  const dataStatus = indicator.observations.find((observation) => observation.year === year)?.dataStatus;
  const quantity = figures.quantity(indicator, value);
  return dataStatus === undefined ? quantity : phrases.ofStatus(quantity, figures.dataStatus[dataStatus]);
}
