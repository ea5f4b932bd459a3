import type { StandingStatus } from "../domain/assessment";
import type { Withheld } from "../domain/withheld";
import type { FunctionProblem } from "../messages/function-texts";

/** What a cell can hold of an answer: a figure, or why there is none. */
export type Figure = number | Withheld;

/** The answer of a function: a status, a figure, rows of figures, or why there is none. */
export type Answer = StandingStatus | Figure | readonly (readonly Figure[])[] | FunctionProblem;
