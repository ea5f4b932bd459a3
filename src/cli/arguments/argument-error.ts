import type { ArgumentProblemCode, ArgumentProblemParameters, CliTexts } from "../../messages/cli-texts";

/** Something is wrong with the arguments; ends the program with status 2. */
export class ArgumentError<Code extends ArgumentProblemCode = ArgumentProblemCode> extends Error {
  override readonly name = "ArgumentError";

  constructor(
    readonly code: Code,
    readonly parameters: ArgumentProblemParameters[Code],
  ) {
    super(code);
  }

  /** The sentence that tells the user. */
  say(texts: CliTexts): string {
    return texts.problem[this.code](this.parameters);
  }
}
