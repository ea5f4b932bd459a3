import { anchorKey, IssueAnchors, type AnchoredSheet } from "./anchor-issues";
import type { EditPlan, EditReason } from "./edit-plan";
import type { FindingMark, MarkState } from "./finding-mark";
import type { Issue } from "./issue";
import { planMemory } from "./plan-memory";
import type { RecalledMemory } from "./workbook-memory";

/** What a person decides of issues; `null` takes back what was decided before. */
export type MarkDecision = { readonly state: MarkState; readonly reason: string } | null;

/**
 * Plans what the workbook shall remember of a person's decision about issues of one sheet.
 *
 * @returns  an empty plan where that is remembered already, and where the memory is of a later version or broken: what nobody can
 *           read is not written over
 */
export const planMarks = (
  recalled: RecalledMemory,
  sheet: AnchoredSheet,
  issues: readonly Issue[],
  decision: MarkDecision,
): EditPlan =>
  planMemory(recalled, (memory) => {
    const anchors = new IssueAnchors(sheet);
    const decided = new Map(
      issues.map((issue): [string, FindingMark | null] => {
        const anchor = anchors.of(issue);
        return [anchorKey(anchor), decision && { ...anchor, content: anchors.contentOf(issue), ...decision }];
      }),
    );
    const others = memory.marks.filter((mark) => !decided.has(anchorKey(mark)));
    const marks = [...others, ...[...decided.values()].filter((mark) => mark !== null)];
    return { memory: { ...memory, marks }, why: reasonOf(decision, decided.size) };
  });

const reasonOf = (decision: MarkDecision, findings: number): EditReason => ({
  code: decision === null ? "unmark-findings" : "mark-findings",
  findings,
});
