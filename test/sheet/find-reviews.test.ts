import type { ReviewDecision } from "../../src/sheet/plan-reviews";
import { findReviews } from "../../src/sheet/find-reviews";
import { isOpen, type FindingReview } from "../../src/sheet/finding-review";
import type { CellValue } from "../../src/sheet/grid";
import type { Issue } from "../../src/sheet/issue";
import { planReviews } from "../../src/sheet/plan-reviews";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { noCorrections } from "../../src/sheet/sheet-corrections";
import { emptyMemory, readMemory, writeMemory } from "../../src/sheet/workbook-memory";
import { gridOfRows } from "./grid-of-rows";

type Row = readonly CellValue[];

/** A sheet as the session knows it. */
const sheetOf = (rows: readonly Row[]) => {
  const grid = gridOfRows(rows);
  const { tables, issues } = readTables(grid);
  const validated = tables.map((table) => validateTable(table, { asOf: 2024 }));
  return {
    grid,
    tables,
    indicators: validated.flatMap(({ indicators }) => indicators),
    issues: [...issues, ...validated.flatMap((one) => one.issues)],
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

/** Which cells have issues that were decided, and why the decision holds no longer. */
const found = (sheet: Sheet, reviews: readonly FindingReview[]) =>
  [...findReviews(sheet, reviews)].map(([{ cell }, { lapse }]) => [cell, lapse]);

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
        ...{ sheet: "主要指标", sheetId: "1", code: "count-not-whole" },
        ...{ name: "高新技术企业", entity: "", column: "2021年", nth: 0, of: 1 },
        content: 59.5,
        ...verified,
      },
      {
        ...{ sheet: "主要指标", sheetId: "1", code: "count-not-whole" },
        ...{ name: "科技型中小企业", entity: "", column: "2021年", nth: 0, of: 1 },
        content: 20.5,
        ...verified,
      },
    ]);
    expect(edit?.why).toEqual({ code: "review-findings", findings: 2 });
  });

  it("is found at its issue and at no other, which is then not open", () => {
    expect(found(sheet, reviews)).toEqual([
      ["D2", null],
      ["D3", null],
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
    expect(found(moved, reviews)).toEqual([
      ["D4", null],
      ["D5", null],
    ]);
  });

  it("is found when other words of its row have changed", () => {
    const reworded = sheetOf([
      ["序号", "类别", "指标名称", "单位", "2021年", "2022年", "2025年目标值", "责任单位", "备注"],
      [7, "企业", "高新技术企业", "户", 59.5, 60.5, 100, "科技局", "年报"],
    ]);
    expect(found(reworded, reviews)).toEqual([["E2", null]]);
  });

  it("is not given to the wrong one of several rows of its name", () => {
    const twice = [header, [1, "高新技术企业", "家", 61.5, 62, 100], [2, "高新技术企业", "家", 59.5, 60, 100]];
    expect(found(sheetOf(twice), reviews)).toEqual([
      ["D2", "place-unclear"],
      ["D3", "place-unclear"],
    ]);
    const second = reviews.slice(0, 1).map((review) => ({ ...review, nth: 1, of: 2 }));
    expect(found(sheetOf([header, twice[2]!]), second)).toEqual([["D2", "place-unclear"]]);
  });

  it.each([
    [
      "regions down and years across",
      [
        ["各县区高新技术企业数（家）"],
        ["地区", "2021年", "2022年", "2023年"],
        ["凉州区", 20, 30, 40],
        ["民勤县", 10, "十二", 14],
        ["古浪县", 10, 12, 13],
      ],
      3,
      "C4",
      "C5",
    ],
    [
      "regions down and indicators across",
      [
        ["2023年各县区情况"],
        ["地区", "高新技术企业（家）", "研发经费（万元）"],
        ["凉州区", 20, 30],
        ["民勤县", "约十", 12],
        ["古浪县", 10, 12],
      ],
      3,
      "B4",
      "B5",
    ],
    [
      "one row for a value",
      [
        ["指标名称", "年份", "类型", "数值", "单位", "备注"],
        ["高新技术企业", 2022, "实际", 20, "家", "甲"],
        ["高新技术企业", 2023, "实际", "约二十", "家", "乙"],
        ["高新技术企业", 2025, "目标", 40, "家", "丙"],
      ],
      1,
      "D3",
      "D4",
    ],
  ] as const)("is found where the rows are %s, when a row is added above", (_layout, lines, at, cell, moved) => {
    const before = sheetOf(lines);
    const all = reviewsIn(decide(before, [cell], verified)?.content);
    expect(found(before, all)).toContainEqual([cell, null]);
    const added = lines[at].map((content, index) =>
      index === 0 ? (at === 1 ? "发明专利" : "天祝县") : typeof content === "string" && at !== 1 ? 11 : content,
    );
    expect(found(sheetOf([...lines.slice(0, at), added, ...lines.slice(at)]), all)).toContainEqual([moved, null]);
  });

  it("is found when the years of a column have gone or come beside it", () => {
    const withoutOffice = sheetOf([
      ["指标名称", "单位", "2021\n年", "2025年目标值"],
      ["发明专利拥有量", "件", 5, 7],
      ["科技型\n中小企业", "家", 20.5, 40],
      ["高新技术企业", "家", 59.5, 100],
    ]);
    expect(found(withoutOffice, reviews)).toEqual([
      ["C3", null],
      ["C4", null],
    ]);
  });

  it("lapses where the cell holds something else that is wrong in the same way, and the issue is open again", () => {
    const changed = sheetOf([rows[0]!, [1, "高新技术企业", "家", 58.5, 60.5, 100], rows[2]!]);
    expect(found(changed, reviews)).toEqual([
      ["D2", "cell-changed"],
      ["D3", null],
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
    expect(second).toMatchObject([{ name: "高新技术企业", nth: 1, of: 2, content: 61.5 }]);
    expect(found(twice, second)).toEqual([["D3", null]]);
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
    const columns = [{ heading: "备注", nth: 0, kind: "excluded" as const, year: null, unitText: null }];
    const corrections = [{ ...noCorrections({ sheet: "甲", sheetId: "1" }), columns }];
    const others = writeMemory({ ...emptyMemory, corrections });
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
        found: [[issue.cell, null]],
      });
    }
    const empty = sheetOf([["只有一个标题"]]);
    const reviews = reviewsIn(decide(empty, ["A1"], verified)?.content);
    expect(found(empty, reviews)).toEqual([["A1", null]]);
  });
});
