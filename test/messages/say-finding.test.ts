import { messagesFor } from "../../src/messages/messages-for";
import { sayFinding } from "../../src/messages/say-finding";
import { groupIssues } from "../../src/sheet/group-issues";
import { issueAt } from "../../src/sheet/issue-at";

const chinese = messagesFor("zh-CN");
const english = messagesFor("en");
const asText = (cell: string, text: string) => issueAt("表", cell, "number-as-text", { text });

test("a finding in one cell, and one whose cells all say the same, is said in the sentence of its issue", () => {
  const one = asText("C9", "12");
  expect(sayFinding(groupIssues([one])[0]!, chinese)).toBe(chinese.issue(one));
  expect(sayFinding(groupIssues([one, asText("D9", "12")])[0]!, english)).toBe(english.issue(one));
});

test("a finding whose cells differ is said with the title of its rule and the first cell", () => {
  const [finding] = groupIssues([asText("D9", "34"), asText("C9", "12")]);
  expect(sayFinding(finding!, chinese)).toBe(
    "数字存为文本。如 C9：“12”是文本格式的数字，已按数字读取。建议改为数字格式。",
  );
  expect(sayFinding(finding!, english)).toMatch(/^Number stored as text\. For example C9: “12” is /);
});
