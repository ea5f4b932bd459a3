import type { ReviewDecision } from "../../src/sheet/plan-reviews";
import { findReviews } from "../../src/sheet/find-reviews";
import { isOpen, type FindingReview } from "../../src/sheet/finding-review";
import type { CellValue } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { planReviews } from "../../src/sheet/plan-reviews";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { noCorrections } from "../../src/sheet/sheet-corrections";
import { readMemory, writeMemory } from "../../src/sheet/workbook-memory";
import { gridOfRows } from "./grid-of-rows";

type Row = readonly CellValue[];

/** A sheet as the session knows it. */
const sheetOf = (rows: readonly Row[]) => {
  const grid = gridOfRows(rows);
  const { tables, issues } = readTables(grid);
  return {
    grid,
    tables,
    issues: [...issues, ...tables.flatMap((table) => validateTable(table, { asOf: 2024 }).issues)],
  };
};

type Sheet = ReturnType<typeof sheetOf>;

const issueAt = ({ issues }: Sheet, cell: string): Issue => issues.find((issue) => issue.cell === cell)!;

/** What the workbook remembers after a decision about some cells. */
const decide = (sheet: Sheet, cells: readonly string[], decision: ReviewDecision, text: string | null = null) => {
  const issues = cells.map((cell) => issueAt(sheet, cell));
  const [edit] = planReviews(readMemory(text), sheet, issues, decision).edits;
  return edit?.kind === "memory" ? edit : null;
};

const verified = { state: "verified", reason: "年报如此" } as const;

const reviewsIn = (text: string | null | undefined): readonly FindingReview[] =>
  readMemory(text ?? null).memory.reviews;

/** Which cells have issues that were decided, and whether the decision still holds. */
const found = (sheet: Sheet, reviews: readonly FindingReview[]) =>
  [...findReviews(sheet, reviews)].map(([{ cell }, { isLapsed }]) => [cell, isLapsed]);

const header = ["序号", "指标名称", "单位", "2021年", "2022年", "2025年目标值"];
const rows: readonly Row[] = [
  header,
  [1, "高新技术企业", "家", 59.5, 60.5, 100],
  [2, "科技型中小企业", "家", 20.5, 30, 40],
];

describe("a review", () => {
  const sheet = sheetOf(rows);
  const edit = decide(sheet, ["D2", "D3"], verified);
  const reviews = reviewsIn(edit?.content);

  it("is remembered by the words of its row and column, with what the cell holds", () => {
    expect(reviews).toEqual([
      {
        sheet: "主要指标",
        code: "count-not-whole",
        row: "高新技术企业",
        nth: 0,
        column: "2021年",
        content: 59.5,
        ...verified,
      },
      {
        sheet: "主要指标",
        code: "count-not-whole",
        row: "科技型中小企业",
        nth: 0,
        column: "2021年",
        content: 20.5,
        ...verified,
      },
    ]);
    expect(edit?.why).toEqual({ code: "review-findings", findings: 2 });
  });

  it("is found at its issue and at no other, which is then not open", () => {
    expect(found(sheet, reviews)).toEqual([
      ["D2", false],
      ["D3", false],
    ]);
    const byIssue = findReviews(sheet, reviews);
    expect(sheet.issues.filter((issue) => isOpen(issue, byIssue)).map(({ cell }) => cell)).toEqual(["E2"]);
  });

  it("is found when rows and columns have moved, and lines were broken", () => {
    const moved = sheetOf([
      ["某市科技指标"],
      ["指标名称", "责任单位", "单位", "2021\n年", "2025年目标值"],
      ["发明专利拥有量", "知识产权局", "件", 5, 7],
      ["科技型\n中小企业", "科技局", "家", 20.5, 40],
      ["高新技术企业", "科技局", "家", 59.5, 100],
    ]);
    expect(found(moved, reviews)).toEqual([]);
    const withoutOffice = sheetOf([
      ["指标名称", "单位", "2021\n年", "2025年目标值"],
      ["发明专利拥有量", "件", 5, 7],
      ["科技型\n中小企业", "家", 20.5, 40],
      ["高新技术企业", "家", 59.5, 100],
    ]);
    expect(found(withoutOffice, reviews)).toEqual([
      ["C3", false],
      ["C4", false],
    ]);
  });

  it("lapses where the cell holds something else that is wrong in the same way, and the issue is open again", () => {
    const changed = sheetOf([rows[0]!, [1, "高新技术企业", "家", 58.5, 60.5, 100], rows[2]!]);
    expect(found(changed, reviews)).toEqual([
      ["D2", true],
      ["D3", false],
    ]);
    expect(isOpen(issueAt(changed, "D2"), findReviews(changed, reviews))).toBe(true);
  });

  it("is passed over where nothing is wrong any more, on another sheet, and where its rule is not known", () => {
    expect(found(sheetOf([header, [1, "高新技术企业", "家", 59, 60, 100]]), reviews)).toEqual([]);
    expect(
      found(
        sheet,
        reviews.map((review) => ({ ...review, sheet: "另一张" })),
      ),
    ).toEqual([]);
    expect(
      found(
        sheet,
        reviews.map((review) => ({ ...review, code: "later-rule" })),
      ),
    ).toEqual([]);
  });

  it("is told apart from that of another row of the same name", () => {
    const twice = sheetOf([header, [1, "高新技术企业", "家", 59.5, 60, 100], [2, "高新技术企业", "家", 61.5, 62, 100]]);
    const second = reviewsIn(decide(twice, ["D3"], verified)?.content);
    expect(second).toMatchObject([{ row: "高新技术企业", nth: 1, content: 61.5 }]);
    expect(found(twice, second)).toEqual([["D3", false]]);
  });
});

describe("a decision", () => {
  const sheet = sheetOf(rows);
  const text = decide(sheet, ["D2"], verified)?.content ?? null;

  it("takes the place of the one before", () => {
    const edit = decide(sheet, ["D2"], { state: "ignored", reason: "" }, text);
    expect(edit?.before).toBe(text);
    expect(reviewsIn(edit?.content)).toMatchObject([{ state: "ignored", reason: "" }]);
  });

  it("is written once", () => {
    expect(decide(sheet, ["D2"], verified, text)).toBeNull();
  });

  it("is taken back, and with the last one the workbook remembers nothing", () => {
    const edit = decide(sheet, ["D2"], null, text);
    expect(edit).toMatchObject({ before: text, content: null, why: { code: "withdraw-reviews", findings: 1 } });
    expect(decide(sheet, ["D3"], null, text)).toBeNull();
  });

  it("is not written over what cannot be read", () => {
    expect(decide(sheet, ["D2"], verified, "{")).toBeNull();
    expect(decide(sheet, ["D2"], verified, '{"schema":"zhibiao.memory/9"}')).toBeNull();
  });

  it("keeps the corrections that the workbook remembers", () => {
    const corrections = [{ ...noCorrections("甲"), excludedColumns: ["备注"] }];
    const others = writeMemory({ reviews: [], corrections });
    expect(readMemory(decide(sheet, ["D2"], verified, others)?.content ?? null).memory.corrections).toEqual(
      corrections,
    );
  });

  it("of an issue about a heading, a unit or the whole sheet is found again, too", () => {
    const odd = sheetOf([
      ["指标名称", "单位", "20二1年", "2022年", "2025年目标值"],
      ["高新技术企业", "斤", 1, 2, 3],
    ]);
    for (const issue of odd.issues) {
      const reviews = reviewsIn(decide(odd, [issue.cell], verified)?.content);
      expect({ code: issue.code, found: found(odd, reviews) }).toEqual({
        code: issue.code,
        found: [[issue.cell, false]],
      });
    }
    const empty = sheetOf([["只有一个标题"]]);
    const reviews = reviewsIn(decide(empty, ["A1"], verified)?.content);
    expect(found(empty, reviews)).toEqual([["A1", false]]);
  });
});
