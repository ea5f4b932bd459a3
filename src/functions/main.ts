import { functionNames } from "../messages/function-texts";
import { chooseLanguage } from "../messages/language";
import type { ErrorKind } from "./say-answer";

const makeError = (kind: ErrorKind, sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], sentence);

// Excel asks for a function's value only after its page has said that it has the function, so the names are said at once, and what
// computes is fetched by the first cell that asks.
if (typeof CustomFunctions !== "undefined") {
  for (const name of functionNames) {
    CustomFunctions.associate(name, async (...given: never[]) => {
      const { answerCell } = await import("./answer-cell");
      const shown = answerCell(name, given, chooseLanguage(Office.context.displayLanguage), makeError);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- an Error at run time; its published type does not say so
      if (shown instanceof CustomFunctions.Error) throw shown;
      return shown;
    });
  }
}
