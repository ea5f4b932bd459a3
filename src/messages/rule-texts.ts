import type { Finding } from "../sheet/finding";
import type { IssueCode } from "../sheet/issue";

/** What is said of a rule itself, apart from any sheet. */
export interface RuleText {
  /** Names what is wrong, in a few words, for a list of findings. */
  readonly title: string;
  /** What the rule finds, with its thresholds. */
  readonly finds: string;
}

/** Everything about rules and findings in one language; total over the codes. */
export interface RuleTexts {
  readonly rules: Readonly<Record<IssueCode, RuleText>>;
  /** One sentence for a finding in several cells, with the sentence of the first of them. */
  readonly severalCells: (finding: Finding, title: string, sentence: string) => string;
}
