import fc from "fast-check";
import { formatCellAddress } from "../../src/sheet/cell-address";
import { groupIssues } from "../../src/sheet/group-issues";
import type { Issue } from "../../src/sheet/issue";
import { issueAt } from "../../src/sheet/issue-at";
import { risks } from "../../src/sheet/rules/risk";
import { ruleCatalogue } from "../../src/sheet/rules/rule-catalogue";

const asText = (cell: string, sheet = "表") => issueAt(sheet, cell, "number-as-text", { text: "1" });
const unreadable = (cell: string, text: string) => issueAt("表", cell, "value-unreadable", { text });
const belowZero = (cell: string) => issueAt("表", cell, "share-outside-0-100", { value: -1 });

const cellsOf = (issues: readonly Issue[]) =>
  groupIssues(issues).map((finding) => [finding.code, ...finding.issues.map(({ cell }) => cell)]);

describe("grouping issues", () => {
  it("makes one finding of forty numbers stored as text", () => {
    const cells = Array.from({ length: 40 }, (_, index) =>
      formatCellAddress(2 + (index % 10), 1 + Math.floor(index / 10)),
    );
    const [finding, ...others] = groupIssues(cells.map((cell) => asText(cell)));
    expect(others).toEqual([]);
    expect(finding!.issues).toHaveLength(40);
    expect(finding).toMatchObject({ code: "number-as-text", severity: "warning" });
  });

  it("keeps apart what a person would mend apart", () => {
    expect(cellsOf([unreadable("B2", "约六十"), unreadable("B3", "不详"), unreadable("C2", "约六十")])).toEqual([
      ["value-unreadable", "B2", "C2"],
      ["value-unreadable", "B3"],
    ]);
    expect(cellsOf([belowZero("B2"), belowZero("C2"), belowZero("B3")])).toEqual([
      ["share-outside-0-100", "B2", "C2"],
      ["share-outside-0-100", "B3"],
    ]);
  });

  it("keeps sheets apart, in their order", () => {
    const findings = groupIssues([asText("C9", "乙"), asText("A1", "甲"), asText("A1", "乙")]);
    expect(findings.map(({ issues }) => issues.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual([
      ["乙!A1", "乙!C9"],
      ["甲!A1"],
    ]);
  });

  it("puts first what would make a verdict wrong, and last what is only a matter of form", () => {
    expect(cellsOf([asText("A1"), unreadable("A2", "x"), belowZero("Z99")]).map(([code]) => code)).toEqual([
      "share-outside-0-100",
      "value-unreadable",
      "number-as-text",
    ]);
  });

  it("loses no issue, adds none, and does not depend on the order in which they were found", () => {
    const anyIssue = fc
      .record({ row: fc.nat(5), column: fc.nat(5), kind: fc.nat(2), text: fc.constantFrom("x", "y") })
      .map(({ row, column, kind, text }) => {
        const cell = formatCellAddress(row, column);
        return kind === 0 ? asText(cell) : kind === 1 ? unreadable(cell, text) : belowZero(cell);
      });
    fc.assert(
      fc.property(fc.uniqueArray(anyIssue, { selector: ({ code, cell }) => code + cell }), (issues) => {
        const findings = groupIssues(issues);
        expect(new Set(findings.flatMap((finding) => finding.issues))).toEqual(new Set(issues));
        expect(findings.reduce((sum, finding) => sum + finding.issues.length, 0)).toBe(issues.length);
        expect(cellsOf([...issues].reverse())).toEqual(cellsOf(issues));
        const ranks = findings.map(({ code }) => risks.indexOf(ruleCatalogue[code].risk));
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });
});
