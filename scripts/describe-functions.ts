import { readFileSync } from "node:fs";
import { type IFunction, parseTree } from "custom-functions-metadata";
import type { FunctionArgument, FunctionName, FunctionTexts } from "../src/messages/function-texts";
import { functionTextsFor } from "../src/messages/function-texts-for";
import type { Language } from "../src/messages/language";

/** From the root of the repository, where scripts and tests are run. */
const declarations = "src/functions/custom-functions.ts";

/** Where the description of the functions for a language stands, and under which name it is served. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  "zh-CN": "src/functions/metadata/functions.json",
  en: "src/functions/metadata/functions.en.json",
};

/**
 * What Excel is told of the functions: names, arguments and results as Microsoft's tool reads them from the declarations, what they
 * are for from the messages.
 *
 * @returns  JSON for https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json
 * @throws   where the tool finds a fault in a declaration
 */
export const describeFunctions = (language: Language): string => {
  const { functions, extras } = parseTree(readFileSync(declarations, "utf8"), declarations);
  const faults = extras.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const texts = functionTextsFor(language);
  return `${JSON.stringify({ functions: functions.map((one) => describe(one, texts)) }, null, 2)}\n`;
};

const describe = (declared: IFunction, { description, argument }: FunctionTexts): IFunction => ({
  ...declared,
  description: description[declared.name as FunctionName],
  parameters: declared.parameters.map((parameter) => ({
    ...parameter,
    description: argument[parameter.name as FunctionArgument],
  })),
});
