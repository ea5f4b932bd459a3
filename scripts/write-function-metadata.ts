import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Language } from "../src/messages/language";
import { describeFunctions, metadataFiles } from "./describe-functions";

/** Writes what Excel is told of the functions, in each language; run from the root of the repository. */
for (const [language, file] of Object.entries(metadataFiles)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, describeFunctions(language as Language));
}
