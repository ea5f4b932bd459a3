import { mkdirSync, writeFileSync } from "node:fs";
import { describeRules } from "./describe-rules";

/** Writes docs/rules.md; run from the root of the repository. */
mkdirSync("docs", { recursive: true });
writeFileSync("docs/rules.md", await describeRules());
