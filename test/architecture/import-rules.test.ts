import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const rules = resolve(".dependency-cruiser.js");

interface Rule {
  readonly name: string;
  readonly comment: string;
}

const forbiddenRules = (): Rule[] => {
  const script = `import(${JSON.stringify(rules)}).then((m) => console.log(JSON.stringify(m.default.forbidden)))`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }),
  ) as Rule[];
};

/** Names of the rules that a tree of files breaks. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "zhibiao-rules-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, "tsconfig.base.json"), "{}");
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const run = spawnSync(process.execPath, [cruiser, "src", "--config", rules, "--output-type", "json"], {
      cwd: folder,
      encoding: "utf8",
    });
    const report = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return report.summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const empty = "export {};\n";

describe("the import rules", () => {
  test("each say why in a sentence", () => {
    for (const { name, comment } of forbiddenRules())
      expect([name, comment]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/u)]);
  });

  test.each([
    [
      "domain must not know sheets",
      "src/domain/a.ts",
      "../sheet/b",
      "src/sheet/b.ts",
      "domain-imports-only-what-it-may",
    ],
    [
      "sheet must not know workbooks",
      "src/sheet/a.ts",
      "../workbook/workbook",
      "src/workbook/workbook.ts",
      "sheet-imports-only-what-it-may",
    ],
    [
      "the port must not know tables",
      "src/workbook/workbook.ts",
      "../sheet/table",
      "src/sheet/table.ts",
      "the-port-knows-only-the-shapes-of-sheet",
    ],
    [
      "adapters must not know one another",
      "src/workbook/xlsx/a.ts",
      "../memory/b",
      "src/workbook/memory/b.ts",
      "workbook-xlsx-imports-only-what-it-may",
    ],
    [
      "application must not name an adapter",
      "src/application/a.ts",
      "../workbook/xlsx/b",
      "src/workbook/xlsx/b.ts",
      "application-imports-only-what-it-may",
    ],
    [
      "messages must not know the order of steps",
      "src/messages/a.ts",
      "../application/b",
      "src/application/b.ts",
      "messages-imports-only-what-it-may",
    ],
    [
      "a component must not name an adapter",
      "src/taskpane/Pane.tsx",
      "../workbook/officejs/b",
      "src/workbook/officejs/b.ts",
      "only-mains-name-an-adapter",
    ],
    [
      "the add-in must not know the workbench",
      "src/taskpane/a.ts",
      "../../workbench/b",
      "workbench/b.ts",
      "the-add-in-does-not-know-the-workbench",
    ],
  ])("catch a breach: %s", (_claim, from, specifier, to, rule) => {
    expect(brokenRules({ [from]: `import "${specifier}";\n`, [to]: empty })).toContain(rule);
  });

  test("let the main of the pane name its adapter", () => {
    const files = {
      "src/taskpane/main.tsx": 'import "../workbook/officejs/b";\n',
      "src/workbook/officejs/b.ts": empty,
    };
    expect(brokenRules(files)).toEqual([]);
  });
});
