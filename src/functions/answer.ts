import type { StandingStatus, WordingName } from "../domain/assessment";
import type { Withheld } from "../domain/withheld";
import type { FunctionProblem } from "../messages/function-texts";

/** What a cell can hold of an answer: a figure, or why there is none. */
export type Figure = number | Withheld;

/** A status, and which words say it. */
export interface WordedStatus {
  readonly status: StandingStatus;
  readonly wording: WordingName;
}

/** The answer of a function: a status, a figure, rows of figures, or why there is none. */
export type Answer = WordedStatus | Figure | readonly (readonly Figure[])[] | FunctionProblem;
