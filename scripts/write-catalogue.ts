import { writeFileSync } from "node:fs";
import { describeCatalogue } from "./describe-catalogue";

/** Writes docs/catalogue.md; run from the root of the repository. */
writeFileSync("docs/catalogue.md", describeCatalogue());
