import type { Finding } from "../sheet/finding";
import type { Messages } from "./messages";
import { ruleTextsFor } from "./rule-texts-for";

/** One sentence for a finding: that of its issues where they all say the same, else the title of the rule and the first of them. */
export function sayFinding(finding: Finding, messages: Pick<Messages, "issue" | "language">): string {
  const [first, ...others] = finding.issues;
  const sentence = messages.issue(first);
  if (others.every((issue) => messages.issue(issue) === sentence)) return sentence;
  const { rules, severalCells } = ruleTextsFor(messages.language);
  return severalCells(finding, rules[finding.code].title, sentence);
}
