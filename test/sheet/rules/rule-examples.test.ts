import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeRules } from "../../../scripts/describe-rules";
import { findInExample } from "../../../scripts/find-in-example";
import { ruleExamples } from "../../../scripts/rule-examples";
import type { IssueCode } from "../../../src/sheet/issue";
import { groupIssues } from "../../../src/sheet/group-issues";
import { ruleCatalogue } from "../../../src/sheet/rules/rule-catalogue";

const examples = Object.entries(ruleExamples).map(
  ([code, example]) => [ruleCatalogue[code as IssueCode].id, code as IssueCode, example] as const,
);

test.each(examples)("%s: %s is found at the cell that its example names", async (_id, code, example) => {
  const found = await findInExample(example);
  expect(found.map((issue) => `${issue.code} ${issue.cell}`)).toContain(`${code} ${example.cell}`);
  const finding = groupIssues(found).find((one) => one.code === code);
  expect(finding).toMatchObject({ severity: ruleCatalogue[code].severity });
});

test("docs/rules.md is current; `npx tsx scripts/write-rules.ts` writes it anew", async () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(await describeRules());
});
