import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCatalogue } from "../../scripts/describe-catalogue";

describe("docs/catalogue.md", () => {
  it("is current; `npx tsx scripts/write-catalogue.ts` writes it anew", () => {
    expect(readFileSync(join(__dirname, "../../docs/catalogue.md"), "utf8")).toBe(describeCatalogue());
  });
});
