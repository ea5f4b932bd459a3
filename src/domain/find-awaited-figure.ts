import type { AwaitedFigure } from "./assessment";
import type { Indicator, Observation, Target } from "./indicator";
import { type AssessmentDate, lastYearOver, publicationState } from "./publication-state";
import type { Withheld } from "./withheld";
import { isWithheld, withhold } from "./withheld";

/**
 * The first figure of a year that is over and has none, after the latest observation: not out yet, due, or overdue.
 *
 * @param observed  what is observed by the date, ascending by year
 * @param target    the final target; nothing is awaited after its year
 * @withheld        "lag-unknown" where nothing says when its figures come out; "nothing-awaited"; what withholds the target
 * @example         findAwaitedFigure(...) // { year: 2023, state: "not-out", expected: { year: 2024, month: 10 }, office: "statistics" }
 */
export const findAwaitedFigure = (
  { lag, targets }: Pick<Indicator, "lag" | "targets">,
  observed: readonly Observation[],
  target: Target | Withheld,
  date: AssessmentDate,
): AwaitedFigure | Withheld => {
  if (lag === null) return unknownLag;
  if (isWithheld(target)) return target;
  const over = lastYearOver(date);
  const latest = observed.at(-1);
  const year = latest === undefined ? Math.min(targets[0]?.year ?? over, over) : latest.year + 1;
  if (year > over || year > target.year) return withhold("nothing-awaited");
  const state = publicationState(lag, year, date);
  return { year, state, expected: { year: year + 1, month: lag.expectedMonth }, office: lag.office };
};

/** Shared by all that the plan does not name. */
const unknownLag = withhold("lag-unknown");
