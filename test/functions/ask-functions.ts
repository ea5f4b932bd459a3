import { answerCell } from "../../src/functions/answer-cell";
import type { FunctionName } from "../../src/messages/function-texts";
import type { Language } from "../../src/messages/language";

/** An error value as a test sees it: `#N/A` or `#VALUE!`, and its sentence. */
export interface ErrorValue {
  readonly error: "notAvailable" | "invalidValue";
  readonly sentence: string;
}

/** What a cell with the function shows. */
export const shown = (
  name: FunctionName,
  given: readonly unknown[],
  language: Language = "zh-CN",
): ReturnType<typeof answerCell<ErrorValue>> =>
  answerCell<ErrorValue>(name, given as never[], language, (error, sentence) => ({ error, sentence }));

/** A range of one row, as Excel gives it. */
export const across = (...cells: readonly unknown[]): unknown[][] => [[...cells]];

/** A range of one column. */
export const down = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
