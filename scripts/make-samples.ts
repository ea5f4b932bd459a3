import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";
import { buildSample, type SampleName, sampleFiles } from "./build-sample";

/** Writes the sample workbooks into assets/samples. Run with `npx tsx scripts/make-samples.ts`. */

const folder = new URL("../assets/samples/", import.meta.url);

/** The earliest time that a zip file can hold; exceljs would stamp the time of the run. */
const fixedTime = "1980-01-01T00:00:00";

mkdirSync(folder, { recursive: true });
for (const name of Object.keys(sampleFiles) as readonly SampleName[]) {
  const written = await buildSample(name).xlsx.writeBuffer();
  const parts = unzipSync(new Uint8Array(written));
  const file = fileURLToPath(new URL(encodeURIComponent(sampleFiles[name]), folder));
  writeFileSync(file, zipSync(parts, { mtime: fixedTime, level: 9 }));
  console.log(file);
}
