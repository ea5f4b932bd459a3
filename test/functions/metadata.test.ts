import { readFileSync } from "node:fs";
import type { ICustomFunctionsMetadata } from "custom-functions-metadata";
import { describeFunctions, metadataFiles } from "../../scripts/describe-functions";
import { functionNames } from "../../src/messages/function-texts";
import type { Language } from "../../src/messages/language";

const languages = Object.keys(metadataFiles) as readonly Language[];

const describedIn = (language: Language): ICustomFunctionsMetadata =>
  JSON.parse(describeFunctions(language)) as ICustomFunctionsMetadata;

/** What the published schema of functions.json allows: keys and values of a function, of an argument and of a result. */
const allowed = {
  function: ["id", "name", "description", "helpUrl", "parameters", "result", "options"],
  parameter: [
    "name",
    "description",
    "type",
    "dimensionality",
    "optional",
    "repeating",
    "customEnumId",
    "cellValueType",
  ],
  result: ["type", "dimensionality"],
  type: ["boolean", "number", "string", "any"],
  dimensionality: ["scalar", "matrix"],
};

const unknownKeys = (value: object, known: readonly string[]): string[] =>
  Object.keys(value).filter((key) => !known.includes(key));

describe("what Excel is told of the functions", () => {
  test.each(languages)("is current in %s; `npx tsx scripts/write-function-metadata.ts` writes it anew", (language) => {
    expect(readFileSync(metadataFiles[language], "utf8")).toBe(describeFunctions(language));
  });

  test.each(languages)("keeps to the published schema in %s", (language) => {
    for (const one of describedIn(language).functions) {
      expect(unknownKeys(one, allowed.function)).toEqual([]);
      expect(unknownKeys(one.result ?? {}, allowed.result)).toEqual([]);
      for (const { type, dimensionality } of [...one.parameters, { type: "any", ...one.result }]) {
        expect(allowed.type).toContain(type);
        expect(allowed.dimensionality).toContain(dimensionality ?? "scalar");
      }
      for (const parameter of one.parameters) expect(unknownKeys(parameter, allowed.parameter)).toEqual([]);
    }
  });

  test.each(languages)("describes every function and every argument in %s", (language) => {
    const { functions } = describedIn(language);
    const isChinese = (text: string | undefined): boolean => /\p{Script=Han}/u.test(text ?? "");
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect([text, isChinese(text)]).toEqual([expect.stringMatching(/\S/u), language === "zh-CN"]);
      }
    }
  });

  test("differs between the languages in descriptions alone: names, arguments and results are the same", () => {
    const bare = (language: Language): unknown =>
      JSON.parse(describeFunctions(language), (key, value: unknown) => (key === "description" ? undefined : value));
    expect(bare("en")).toEqual(bare("zh-CN"));
  });

  test("names the functions that the page associates, under ids that Excel allows and that are no addresses of cells", () => {
    const { functions } = describedIn("zh-CN");
    expect(functions.map(({ id }) => id)).toEqual([...functionNames]);
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/u);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/u);
    }
  });

  test("asks for no optional argument before a required one", () => {
    for (const { parameters } of describedIn("zh-CN").functions) {
      const isOptional = parameters.map(({ optional }) => optional === true);
      expect(isOptional).toEqual([...isOptional].sort());
    }
  });
});
