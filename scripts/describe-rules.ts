import { messagesFor } from "../src/messages/messages-for";
import { ruleTextsFor } from "../src/messages/rule-texts-for";
import type { IssueCode } from "../src/sheet/issue";
import { ruleCatalogue } from "../src/sheet/rules/rule-catalogue";
import { findInExample } from "./find-in-example";
import type { RuleExample } from "./rule-example";
import { ruleExamples } from "./rule-examples";

const chinese = messagesFor("zh-CN");
const english = messagesFor("en");

const introduction = `# Rules

What is checked on an indicator sheet, written by \`npx tsx scripts/write-rules.ts\` from the code: ids, severities and risks from
\`src/sheet/rules/rule-catalogue.ts\`, the sentences by running the rules over the examples. Figures in examples are invented
(示例数据（虚构）), but for the plan's own.

Severity: **error** where a figure is certainly wrong or cannot be used, **warning** where a statistician would ask back, **note**
where something is worth knowing. Findings are listed by what they put at risk: a verdict, something left out, a doubtful figure,
and last the form alone. An id is stable; one that was given up is never given again.

Letters: S structure, U units, Y years, V values, P the plan, R the checks of a statistical return, M what the workbook remembers.
`;

const risks = {
  verdict: "a verdict",
  "left-out": "something left out",
  doubt: "a doubtful figure",
  form: "form only",
} as const;

/** The whole of docs/rules.md. */
export const describeRules = async (): Promise<string> => {
  const codes = (Object.keys(ruleCatalogue) as IssueCode[]).sort((one, other) =>
    ruleCatalogue[one].id.localeCompare(ruleCatalogue[other].id),
  );
  const sections = await Promise.all(codes.map(describeRule));
  return [introduction, overview(codes), ...sections].join("\n");
};

const overview = (codes: readonly IssueCode[]): string => {
  const texts = ruleTextsFor("zh-CN").rules;
  const rows = codes.map(
    (code) => `| ${ruleCatalogue[code].id} | ${code} | ${ruleCatalogue[code].severity} | ${texts[code].title} |`,
  );
  return ["| id | code | severity | |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
};

const describeRule = async (code: IssueCode): Promise<string> => {
  const { id, severity, risk, repair } = ruleCatalogue[code];
  const [zh, en] = [ruleTextsFor("zh-CN").rules[code], ruleTextsFor("en").rules[code]];
  return [
    `## ${id} ${zh.title} · ${en.title}\n`,
    `${zh.finds}。\n`,
    `${en.finds}.\n`,
    `\`${code}\`, ${severity}; at risk: ${risks[risk]}; repair: ${repair === undefined ? "by hand" : `\`${repair}\` where it is safe`}.\n`,
    ...(await describeExample(code)),
  ].join("\n");
};

const describeExample = async (code: IssueCode): Promise<readonly string[]> => {
  const example = ruleExamples[code];
  if (example === undefined) return [];
  const issue = (await findInExample(example)).find((one) => one.code === code && one.cell === example.cell);
  if (issue === undefined) throw new Error(`${code} is not found at ${example.cell} of its example`);
  return [`${tableOf(example)}\n`, `> ${example.cell}：${chinese.issue(issue)}\n>\n> ${english.issue(issue)}\n`];
};

const tableOf = ({ rows, shown }: RuleExample): string => {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode("A".charCodeAt(0) + column));
  const body = rows.flatMap((row, index) =>
    shown === undefined || shown.includes(index + 1)
      ? [`| ${[String(index + 1), ...letters.map((_, column) => textOf(row[column] ?? null))].join(" | ")} |`]
      : [],
  );
  return [`| | ${letters.join(" | ")} |`, `|${" --- |".repeat(width + 1)}`, ...body].join("\n");
};

const textOf = (cell: RuleExample["rows"][number][number]): string =>
  cell === null ? "" : String(typeof cell === "object" ? cell.content : cell).replace(/\|/g, "\\|");
