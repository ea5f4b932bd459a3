import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { buildFunctionSample, functionSampleFile } from "../../scripts/build-function-sample";
import { packWorkbook } from "../../scripts/sample-sheet";
import { sampleLabel } from "../../scripts/sample-actuals";
import { functionNames } from "../../src/messages/function-texts";

const file = readFileSync(join(__dirname, "../../assets/samples", functionSampleFile));
const sheet = strFromU8(unzipSync(new Uint8Array(file))["xl/worksheets/sheet1.xml"]!);

describe("the sample with functions in cells", () => {
  test("is byte for byte what the script writes, so that its saved results are those of the functions", async () => {
    expect(Buffer.from(await packWorkbook(buildFunctionSample())).equals(file)).toBe(true);
  });

  test("shows every function, each with a saved result, and the projection over three cells", () => {
    const formulas = [...sheet.matchAll(/<f[^>]*>_xldudf_ZB_(\w+)\([^<]+<\/f><v>[^<]+<\/v>/gu)].map(([, name]) => name);
    expect(formulas).toEqual([...functionNames, ...functionNames, ...functionNames]);
    expect(sheet).toMatch(/<f t="array" ref="N4:P4"/u);
  });

  test("says over the figures and in the headings that they are fictional", () => {
    const texts = buildFunctionSample().worksheets[0]!;
    expect(texts.getCell("A2").text).toMatch(new RegExp(`^${sampleLabel}：`, "u"));
    expect(texts.getCell("C3").text).toContain(sampleLabel);
    expect(texts.getCell("H3").text).toContain(sampleLabel);
  });
});
