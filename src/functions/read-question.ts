import type { AssessmentSettings } from "../domain/assessment";
import { defaultSettings } from "../domain/default-settings";
import type { Indicator } from "../domain/indicator";
import type { Year } from "../domain/year";
import type { FunctionArgument, FunctionProblem } from "../messages/function-texts";
import {
  isProblem,
  readBaselineOption,
  readDirectionOption,
  readKindOption,
  readLimitOption,
  readYearOption,
} from "./read-options";
import { readSeries } from "./read-series";
import { readSettings } from "./read-settings";
import { readTargets } from "./read-targets";

/** What a function is given, as Excel gives it: a range is an array of rows, and what is left out is `null`. */
export type FunctionArguments = Readonly<Partial<Record<FunctionArgument, unknown>>>;

/** What a function is asked about, in the words of the domain. */
export interface Question {
  readonly indicator: Indicator;
  readonly settings: AssessmentSettings;
  /** The year that the formula names; `null` where it names none. */
  readonly year: Year | null;
}

/**
 * Reads the arguments of a function as one indicator. The latest target is the final one; all that is observed counts unless a year
 * of assessment is given, so that a formula says the same next year.
 *
 * @returns the first thing that is wrong, where something is
 * @example readQuestion({ years: [[2020, 2023]], values: [[0.62, 1.02]], targetYears: 2025, targets: 1.5 })
 *          // indicator: { observations: [{ year: 2020, value: 0.62 }, …], targets: [{ year: 2025, value: 1.5 }], … }, settings: { targetYear: 2025, asOf: 2023, … }
 */
export const readQuestion = (given: FunctionArguments): Question | FunctionProblem => {
  const observations = readSeries(given.years, given.values, { ofTargets: false });
  if (isProblem(observations)) return observations;
  const direction = readDirectionOption(given.direction);
  if (isProblem(direction)) return direction;
  const asked = readTargets(given.targetYears, given.targets, direction);
  if (isProblem(asked)) return asked;
  const kind = readKindOption(given.kind);
  if (isProblem(kind)) return kind;
  const upper = readLimitOption(given.upperLimit);
  if (isProblem(upper)) return upper;
  const baseline = readBaselineOption(given.baselineYear, observations);
  if (isProblem(baseline)) return baseline;
  const year = readYearOption(given.year);
  if (isProblem(year)) return year;
  const asOf = readYearOption(given.asOf);
  if (isProblem(asOf)) return asOf;
  const settings = readSettings(given.settings, defaultSettings(asOf ?? observations.at(-1)?.year ?? earliest));
  if (isProblem(settings)) return settings;
  const { targets } = asked;
  return {
    indicator: {
      name: "",
      direction: asked.direction,
      ...(asked.isDirectionAssumed ? { isDirectionAssumed: true } : {}),
      ...kind,
      baseline,
      observations,
      targets,
      withinYear: [],
      earlierFigures: [],
      lag: null,
      otherTargets: [],
      limits: { lower: null, upper },
      tableBaseYear: null,
      excludedYears: [],
    },
    settings: { ...settings, targetYear: targets.at(-1)?.year ?? year ?? settings.targetYear },
    year,
  };
};

/** Where nothing is observed, any year of assessment says the same. */
const earliest: Year = 1900;
