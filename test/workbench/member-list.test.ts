import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeMembers, listMembers } from "../../workbench/host/list-members";

describe("the list of what the emulated Excel implements", () => {
  test("is current; `npx tsx scripts/write-host-members.ts` writes it anew", () => {
    expect(readFileSync(join(__dirname, "../../docs/host-members.md"), "utf8")).toBe(describeMembers());
  });

  test("says of every member how we know that it behaves so", () => {
    const evidence = new Set(listMembers().map((member) => member.evidence));
    expect(evidence).toEqual(new Set(["client-enforced", "documented", "guessed"]));
    expect(listMembers().length).toBeGreaterThan(200);
  });
});
