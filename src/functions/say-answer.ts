import { isWithheld, type Withheld } from "../domain/withheld";
import type { FunctionTexts } from "../messages/function-texts";
import type { Messages } from "../messages/messages";
import { sayFunctionProblem } from "../messages/say-function-problem";
import type { Answer, Figure } from "./answer";
import { isProblem } from "./read-options";

/** The two errors to which Excel lets a function add a sentence of its own. */
export type ErrorKind = "notAvailable" | "invalidValue";

/** Makes an error value with its sentence, as `CustomFunctions.Error` does. */
export type MakeError<ErrorValue> = (kind: ErrorKind, sentence: string) => ErrorValue;

/** What an answer is said with. */
export interface AnswerWords {
  readonly statuses: Messages["statusWords"];
  readonly withheld: Messages["withheld"];
  readonly problems: FunctionTexts["problems"];
}

/**
 * An answer as Excel shows it: a status in the user's language, figures as they are; #N/A with the reason for what is withheld and
 * #VALUE! with the sentence for arguments that cannot be read.
 */
export const sayAnswer = <ErrorValue>(
  answer: Answer,
  words: AnswerWords,
  makeError: MakeError<ErrorValue>,
): string | number | ErrorValue | (number | ErrorValue)[][] => {
  const refuse = ({ withheld }: Withheld): ErrorValue => makeError("notAvailable", words.withheld[withheld]);
  const figure = (one: Figure): number | ErrorValue => (isWithheld(one) ? refuse(one) : one);
  if (typeof answer === "number") return answer;
  if (isProblem(answer)) return makeError("invalidValue", sayFunctionProblem(words.problems, answer));
  if (isWithheld(answer)) return refuse(answer);
  return "status" in answer ? words.statuses[answer.wording][answer.status] : answer.map((row) => row.map(figure));
};
