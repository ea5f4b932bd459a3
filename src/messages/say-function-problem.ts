import type { FunctionProblemParameters, FunctionProblemSentences } from "./function-texts";

/** The sentence for what is wrong with the arguments of a function. */
export const sayFunctionProblem = <Code extends keyof FunctionProblemParameters>(
  sentences: FunctionProblemSentences,
  { problem, parameters }: { readonly problem: Code; readonly parameters: FunctionProblemParameters[Code] },
): string => sentences[problem](parameters);
