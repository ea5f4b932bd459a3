import { anchorKey, IssueAnchors, type AnchoredSheet } from "./anchor-issues";
import type { FindingMark, FoundMark, MarksByIssue } from "./finding-mark";
import type { Issue } from "./issue";

const none: MarksByIssue = new Map();

/**
 * Finds what was decided of the issues of a sheet. A mark whose cell holds something else by now has lapsed; one whose issue is not
 * there (any more) is passed over.
 *
 * @param marks  of the whole workbook; of several with one anchor the last holds
 */
export const findMarks = (
  sheet: AnchoredSheet & { readonly issues: readonly Issue[] },
  marks: readonly FindingMark[],
): MarksByIssue => {
  const ofSheet = marks.filter((mark) => mark.sheet === sheet.grid.sheet);
  if (ofSheet.length === 0) return none;
  const codes = new Set(ofSheet.map(({ code }) => code));
  const byAnchor = new Map(ofSheet.map((mark) => [anchorKey(mark), mark]));
  const anchors = new IssueAnchors(sheet);
  const found = new Map<Issue, FoundMark>();
  for (const issue of sheet.issues) {
    const mark = codes.has(issue.code) ? byAnchor.get(anchorKey(anchors.of(issue))) : undefined;
    if (mark !== undefined) found.set(issue, { mark, isLapsed: mark.content !== anchors.contentOf(issue) });
  }
  return found;
};
