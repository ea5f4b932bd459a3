import { aimAt } from "../domain/aim-at";
import { assess } from "../domain/assess";
import { expectedValue } from "../domain/expected-value";
import { finalTarget } from "../domain/final-target";
import { foldAtBand } from "../domain/fold-at-band";
import { isDirected } from "../domain/is-directed";
import { observedUntil } from "../domain/observed-until";
import { planPath } from "../domain/plan-path";
import { requiredPerYear } from "../domain/required-per-year";
import { isWithheld, withhold } from "../domain/withheld";
import type { FunctionName } from "../messages/function-texts";
import type { Answer } from "./answer";
import { type FunctionArguments, type Question, readQuestion } from "./read-question";
import { isProblem } from "./read-options";

/*
 * The functions in cells. `scripts/write-function-metadata.ts` reads names, arguments and results from these declarations and their
 * tags, so each argument is written out, its type as the tool knows it, and what it is for stands in the messages.
 */

/**
 * @customfunction STATUS
 * @returns {string} the status of the latest value, against the plan path or by the leading method of the settings
 */
function status(
  years: unknown[][],
  values: unknown[][],
  targetYears: unknown[][],
  targets: unknown[][],
  direction?: unknown,
  baselineYear?: unknown,
  asOf?: unknown,
  settings?: unknown[][],
) {
  const given = { years, values, targetYears, targets, direction, baselineYear, asOf, settings };
  return ask(given, ({ indicator, settings: chosen }) => {
    const { leading } = assess(indicator, chosen);
    return isWithheld(leading) ? leading : { status: leading, wording: chosen.wording };
  });
}

/**
 * @customfunction PROGRESS
 * @returns {number} the completed share
 */
function progress(
  years: unknown[][],
  values: unknown[][],
  targetYears: unknown[][],
  targets: unknown[][],
  direction?: unknown,
  baselineYear?: unknown,
  asOf?: unknown,
) {
  return ask({ years, values, targetYears, targets, direction, baselineYear, asOf }, ({ indicator, settings }) => {
    const { standing } = assess(indicator, settings);
    return isWithheld(standing) ? standing : standing.completedShare;
  });
}

/**
 * @customfunction EXPECTED
 * @returns {number} where the plan path stands in the year
 */
function expected(
  years: unknown[][],
  values: unknown[][],
  targetYears: unknown[][],
  targets: unknown[][],
  year?: unknown,
  baselineYear?: unknown,
  direction?: unknown,
  settings?: unknown[][],
) {
  const given = { years, values, targetYears, targets, year, baselineYear, direction, settings };
  return ask(given, ({ indicator, settings: { asOf, path, targetYear }, year: asked }) => {
    const target = finalTarget(indicator.targets, targetYear);
    if (isWithheld(target)) return target;
    const faced = isDirected(indicator) ? { indicator, target } : foldAtBand(indicator, indicator.observations, target);
    const at = expectedValue(planPath(faced.indicator, faced.target), asked ?? asOf, path);
    return isWithheld(at) ? at : at.value;
  });
}

/**
 * @customfunction REQUIRED
 * @returns {number} the change per year that the target needs
 */
function required(
  years: unknown[][],
  values: unknown[][],
  targetYears: unknown[][],
  targets: unknown[][],
  direction?: unknown,
  asOf?: unknown,
) {
  return ask({ years, values, targetYears, targets, direction, asOf }, ({ indicator, settings }) => {
    const latest = observedUntil(indicator.observations, settings.asOf).at(-1);
    const target = finalTarget(indicator.targets, settings.targetYear);
    if (latest === undefined) return withhold("no-observation");
    if (isWithheld(target)) return target;
    const aim = aimAt(indicator.direction, target, latest.value);
    return requiredPerYear(latest, aim.target, aim.direction);
  });
}

/**
 * @customfunction PROJECT
 * @returns {any[][]} value, lower and upper end of the 80 % interval, in one row
 */
function project(years: unknown[][], values: unknown[][], year: unknown, kind?: unknown, asOf?: unknown) {
  return ask({ years, values, year, kind, asOf }, ({ indicator, settings }) => {
    const { outlook } = assess(indicator, settings);
    if (isWithheld(outlook)) return outlook;
    const { value, interval80 } = outlook;
    return isWithheld(interval80) ? [[value, interval80, interval80]] : [[value, ...interval80]];
  });
}

/**
 * @customfunction CHANCE
 * @returns {number} the chance that the final target is met
 */
function chance(
  years: unknown[][],
  values: unknown[][],
  targetYears: unknown[][],
  targets: unknown[][],
  direction?: unknown,
  kind?: unknown,
  asOf?: unknown,
) {
  return ask({ years, values, targetYears, targets, direction, kind, asOf }, ({ indicator, settings }) => {
    const { outlook } = assess(indicator, settings);
    return isWithheld(outlook) ? outlook : outlook.chance;
  });
}

/**
 * @customfunction GROWTHRATIO
 * @returns {number} the growth ratio
 */
function growthRatio(
  years: unknown[][],
  values: unknown[][],
  targetYears?: unknown[][],
  targets?: unknown[][],
  direction?: unknown,
  upperLimit?: unknown,
  baselineYear?: unknown,
  asOf?: unknown,
  settings?: unknown[][],
) {
  const given = { years, values, targetYears, targets, direction, upperLimit, baselineYear, asOf, settings };
  return ask(given, ({ indicator, settings: chosen }) => {
    const verdict = assess(indicator, chosen).methods.growthRatio;
    return isWithheld(verdict) ? verdict : verdict.value;
  });
}

/** Each function under its name in cells. */
export const customFunctions: Readonly<Record<FunctionName, (...given: never[]) => Answer>> = {
  STATUS: status,
  PROGRESS: progress,
  EXPECTED: expected,
  REQUIRED: required,
  PROJECT: project,
  CHANCE: chance,
  GROWTHRATIO: growthRatio,
};

const ask = (given: FunctionArguments, answer: (question: Question) => Answer): Answer => {
  const question = readQuestion(given);
  return isProblem(question) ? question : answer(question);
};
