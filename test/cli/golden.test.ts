import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { recordedRun } from "./recorded-run";

const goldenFolder = join(__dirname, "..", "golden");

/** Where the new text is put when it differs, to be compared and, if right, to become the golden file. */
const changedFolder = join(__dirname, "..", "..", ".cache", "golden");

/** Numbers may differ in their last digits between versions of the JavaScript engine. */
const significantDigits = 12;

const normalised = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(significantDigits)) : value,
  );

describe("the JSON of the samples", () => {
  test.each([
    ["plan", "sample-plan.json", "2024"],
    ["example", "sample-example.json", "2024"],
    ["monthly", "sample-monthly.json", "2024-10"],
  ] as const)("of the sample “%s” is that of the golden file %s", async (sample, golden, asOf) => {
    const args = ["assess", samplePath(sample), "--as-of", asOf, "--json", "-"];
    const { stdout } = await recordedRun(args, { openWorkbook: openXlsxWorkbook });
    mkdirSync(changedFolder, { recursive: true });
    writeFileSync(join(changedFolder, golden), stdout);
    expect(normalised(stdout)).toEqual(normalised(readFileSync(join(goldenFolder, golden), "utf8")));
  });
});
