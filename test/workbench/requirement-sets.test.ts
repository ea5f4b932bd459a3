import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isVersionAtLeast } from "../../workbench/host/api/requirement-sets";
import { listMembers } from "../../workbench/host/list-members";
import { openExcel, refusalOf } from "./open-excel";

/** What the declarations of `@types/office-js` say of each member's requirement set. */
const declared = readDeclarations();

describe("requirement sets", () => {
  const members = listMembers().filter(({ since }) => since !== "internal");
  const documented = members.filter(({ name }) => !name.startsWith("_"));

  test.each(documented.map((member) => [`${member.type}.${member.name}`, member.since]))(
    "%s came with ExcelApi %s, as its declaration says",
    (member, since) => {
      expect(declared.get(member)).toBe(since);
    },
  );

  test("every member of the client's own that this host registers events by has a set", () => {
    const events = members.filter(({ name }) => /^_(Unr|R)egister/.test(name));
    expect(events.length).toBeGreaterThan(30);
    for (const { since } of events) expect(since).toMatch(/^1\.\d+$/);
  });

  test("an old Excel has no newer members", async () => {
    const { run, sheet } = openExcel({ requirementSets: { ExcelApi: "1.8" } });
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1");
      range.format.fill.color = "#FF0000";
      range.setCellProperties([[{}]]);
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "ApiNotFound", location: "Range.setCellProperties" });
    expect(sheet.cell(0, 0).format.fill?.color).toBe("#FF0000");
  });

  test("an old Excel has no newer properties, and leaves them out of a whole load", async () => {
    const { run } = openExcel({ requirementSets: { ExcelApi: "1.6" } });
    const load = (names?: string) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("指标");
        sheet.load(names);
        await context.sync();
        return Object.keys(sheet.toJSON());
      });
    expect(await refusalOf(load("tabColor"))).toEqual({ code: "ApiNotFound", location: "Worksheet.tabColor" });
    expect(await load()).not.toContain("tabColor");
  });

  test.each([
    ["1.14", "1.9", true],
    ["1.9", "1.14", false],
    ["1.14", "1.14", true],
    ["2.0", "1.21", true],
  ])("version %s is at least %s: %s", (version, least, expected) => {
    expect(isVersionAtLeast(version, least)).toBe(expected);
  });
});

function readDeclarations(): ReadonlyMap<string, string> {
  const source = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = source.slice(source.indexOf("declare namespace Excel {"), source.indexOf("declare namespace Word {"));
  const found = new Map<string, string>();
  let type = "";
  let since: string | undefined;
  for (const line of excel.split("\n")) {
    type = /^ {4}class (\w+) /.exec(line)?.[1] ?? type;
    since = /^ +\* \[Api set: ExcelApi (1\.\d+)/.exec(line)?.[1] ?? since;
    const member = /^ {8}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${type}.${member}`;
    if (since !== undefined && !found.has(key)) found.set(key, since);
    since = undefined;
  }
  return found;
}
