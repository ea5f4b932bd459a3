import type { FunctionName } from "../messages/function-texts";
import { functionTextsFor } from "../messages/function-texts-for";
import type { Language } from "../messages/language";
import { messagesFor } from "../messages/messages-for";
import { customFunctions } from "./custom-functions";
import { type MakeError, sayAnswer } from "./say-answer";

/** What a cell with a function shows. */
export const answerCell = <ErrorValue>(
  name: FunctionName,
  given: never[],
  language: Language,
  makeError: MakeError<ErrorValue>,
): ReturnType<typeof sayAnswer<ErrorValue>> => {
  const { statusWords, withheld } = messagesFor(language);
  return sayAnswer(
    customFunctions[name](...given),
    { statuses: statusWords, withheld, problems: functionTextsFor(language).problems },
    makeError,
  );
};
