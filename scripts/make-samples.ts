import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFunctionSample, functionSampleFile } from "./build-function-sample";
import { buildSample, type SampleName, sampleFiles } from "./build-sample";
import { packWorkbook } from "./sample-sheet";

/** Writes the sample workbooks into assets/samples. Run with `npx tsx scripts/make-samples.ts`. */

const folder = fileURLToPath(new URL("../assets/samples/", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const name of Object.keys(sampleFiles) as readonly SampleName[]) {
  writeFileSync(folder + sampleFiles[name], await packWorkbook(buildSample(name)));
  console.log(sampleFiles[name]);
}
writeFileSync(folder + functionSampleFile, await packWorkbook(buildFunctionSample()));
console.log(functionSampleFile);
