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
    const inRow = [...functionNames, "STATUS"];
    expect(formulas).toEqual([...inRow, ...inRow, ...inRow, ...inRow]);
    expect(sheet).toMatch(/<f t="array" ref="N4:P4"/u);
  });

  test("shows a target that is a band, and a status by other settings than the default ones", () => {
    expect(sheet).toContain("path=geometric; onTrackFrom=0.8");
    const { worksheets } = buildFunctionSample();
    expect(["H7", "J4", "S4"].map((cell) => worksheets[0]!.getCell(cell).text)).toEqual([
      "60—65",
      "略有滞后",
      "符合规划进度",
    ]);
  });

  test("says over the figures and in the headings that they are fictional", () => {
    const texts = buildFunctionSample().worksheets[0]!;
    expect(texts.getCell("A2").text).toMatch(new RegExp(`^${sampleLabel}：`, "u"));
    expect(texts.getCell("C3").text).toContain(sampleLabel);
    expect(texts.getCell("H3").text).toContain(sampleLabel);
  });
});
