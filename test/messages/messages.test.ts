import type { Indicator } from "../../src/domain/indicator";
import { anIndicator } from "../domain/an-indicator";
import type { Messages } from "../../src/messages/messages";
import { cliMessagesFor } from "../../src/messages/cli-messages-for";
import type { Issue, IssueCode, IssueParameters } from "../../src/sheet/issue";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbook";

/** One set of parameters for every code; the type makes the list total. */
const parameters: { readonly [Code in IssueCode]: IssueParameters[Code] } = {
  "no-table": {},
  "sheet-empty": {},
  "header-without-rows": {},
  "no-year-columns": {},
  "no-room-beside": { neighbour: "J3:M8" },
  "year-unreadable": { header: "二〇二几年实际值" },
  "year-not-calendar": { text: "2015-16" },
  "period-without-year": { text: "1—9月" },
  "cumulative-falls": { year: 2023, month: 6, value: 12, laterMonth: 9, later: 11 },
  "figure-overdue": { year: 2022, office: "statistics", expectedYear: 2023, expectedMonth: 10 },
  "year-repeated": { year: 2023, what: "actual", firstCell: "F3" },
  "year-in-future": { year: 2031, asOf: 2026 },
  "row-without-name": {},
  "layout-not-annotated": {},
  "unit-missing": { name: "高新技术企业" },
  "sheet-unit-does-not-fit": { name: "研发机构数", unit: "万元" },
  "unit-contradictory": { name: "技术合同成交额", inName: "亿元", unit: "万元" },
  "unit-mixed": { name: "技术合同成交额", unitAbove: "亿元", unit: "万元" },
  "unit-unknown": { unit: "斤" },
  "unit-differs": { unit: "万元", expected: "亿元", name: "技术合同成交额" },
  "value-unreadable": { text: "约六十" },
  "value-error": { error: "#DIV/0!" },
  "mark-in-text": { text: "42.92*", mark: "*" },
  "number-as-text": { text: "55.35" },
  "share-outside-0-100": { value: 128 },
  "count-not-whole": { value: 59.5, unit: "家" },
  "milestone-order": { earlierYear: 2022, earlier: 70, laterYear: 2025, later: 60 },
  "direction-missing": { baseline: 100, target: 50 },
  "value-in-other-unit": { text: "28亿元", unit: "亿元", expected: "万元" },
  "value-approximate": { text: "约60", value: 60 },
  "value-bounded": { text: "60以上", value: 60 },
  "target-bounded": { text: "100家以上", value: 100, bound: "at-least" },
  "target-band": { lower: 60, upper: 65 },
  "band-with-direction": { lower: 60, upper: 65, direction: "increase" },
  "band-reversed": { lower: 65, upper: 60 },
  "band-without-width": { target: 60 },
  "further-target-behind": { year: 2025, target: 65, further: 60 },
  "value-estimated": { text: "[2.42]", value: 2.42 },
  "value-below-unit": { text: "…" },
  "star-without-note": { text: "42.92*", mark: "*" },
  "mark-ambiguous": { text: "42.92*", mark: "*", years: [2019, 2020] },
  "memory-unreadable": { trouble: "broken" },
  "correction-lapsed": { what: "column", words: "2021年实际值" },
  "exclusion-lapsed": { name: "技术合同成交额", year: 2021, note: "统计口径变化", why: "value-changed" },
  "correction-without-table": {},
  "name-matched-loosely": { name: "技术合同成交金额", entry: "技术合同成交额" },
  "duplicate-indicator": { name: "高新技术企业", firstCell: "C16" },
  "duplicate-differs": { name: "高新技术企业", year: 2022, value: 71, firstCell: "C16", first: 70 },
  "hidden-values": { what: "row" },
  "total-differs": { name: "R&D经费支出", year: 2022, total: 100, sum: 98, parts: 4 },
  "part-exceeds-total": { year: 2022, part: 12, total: 11, totalName: "R&D经费支出" },
  "unit-wrong-dimension": { unit: "人", expected: "家", name: "高新技术企业" },
  "unit-unlike-name": { unit: "人", name: "研发经费支出" },
  "percent-as-fraction": { value: 0.0062, percent: 0.62 },
  "unit-slip": { year: 2022, value: 1900, factor: 100, way: "large" },
  "magnitude-differs": { value: 6.2, planned: 0.62 },
  "year-gap": { after: 2010, before: 2015 },
  "years-out-of-order": { year: 2022, previous: 2023 },
  "target-before-baseline": { target: 2020, baseline: 2021 },
  "column-kind-doubtful": { what: "actual", year: 2022, alike: 12 },
  "baseline-year-differs": { year: 2021, planned: 2020, value: 42.92 },
  "target-year-differs": { year: 2026, planned: 2025, value: 65 },
  "value-negative": { value: -3 },
  "value-outlier": { year: 2022, value: 90, expected: 42.5 },
  "ratio-differs": { year: 2022, value: 1.5, computed: 0.98, numerator: "R&D经费支出", denominator: "地区生产总值" },
  "target-met-at-baseline": { baseline: 66, year: 2025, target: 65 },
  "plan-differs": { what: "target", year: 2025, value: 66, planned: 65 },
  "return-part-exceeds": { year: 2023, part: 12, whole: 11, wholeName: "全社会R&D经费" },
  "return-denominator": { name: "地区生产总值", year: 2023, value: -1 },
  "return-change": { year: 2023, value: 20, previous: 10, percent: 100 },
  "return-zero": { name: "R&D人员", year: 2023, other: "全社会R&D经费", amount: 12.5 },
  "return-intensity": { year: 2023, percent: 7.25 },
};

const errorCodes: readonly WorkbookErrorCode[] = Object.keys({
  "sheet-not-found": 0,
  "sheet-protected": 0,
  "cell-in-edit-mode": 0,
  "payload-too-large": 0,
  "plan-stale": 0,
  "partly-written": 0,
  "merged-cells-in-the-way": 0,
  "host-too-old": 0,
  "host-failed": 0,
  cancelled: 0,
  "file-missing": 0,
  "file-not-readable": 0,
  "file-empty": 0,
  "file-not-a-workbook": 0,
  "file-broken": 0,
  "file-encrypted": 0,
  "file-legacy-xls": 0,
  "file-too-large": 0,
  "file-not-writable": 0,
  "file-exists": 0,
} satisfies Record<WorkbookErrorCode, 0>) as WorkbookErrorCode[];

/** What a sentence says in its own language. */
const spoken = ["value-changed", "statistics"];
const words = new Set<unknown>(["actual", "target", "baseline", "large", "small", "at-least", "row", ...spoken]);

const issueOf = (code: IssueCode): Issue =>
  ({
    code,
    severity: "error",
    sheet: "主要指标",
    cell: "E7",
    range: { row: 6, column: 4, rows: 1, columns: 1 },
    parameters: parameters[code],
  }) as Issue;

const unfinished = /undefined|null|NaN|\[object|\$\{/u;

/** Every text in a tree of texts. */
const textsIn = (tree: unknown): string[] => {
  if (typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
};

describe.each([
  ["zh-CN", cliMessagesFor("zh-CN")],
  ["en", cliMessagesFor("en")],
] satisfies [string, Messages][])("the messages in %s", (language, messages) => {
  test.each(Object.keys(parameters) as IssueCode[])("say of the issue %s what it is, with its parameters", (code) => {
    const sentence = messages.issue(issueOf(code));
    expect(sentence).not.toMatch(unfinished);
    for (const value of Object.values(parameters[code])) {
      if (value === "actual" || value === "at-least" || value === "broken" || value === "column") continue;
      if (value === "actual" || value === "at-least" || value === "broken" || value === "increase") continue;
      if (words.has(value)) continue;
      for (const shown of [value].flat()) expect(sentence).toContain(String(shown));
    }
  });

  test.each(errorCodes)("say of the refusal %s what happened and what to do, named or not", (code) => {
    const named = messages.workbookError(
      new WorkbookError(code, { sheet: "主要指标", cell: "E7", file: "表.xlsx", hostCode: "X" }),
    );
    const unnamed = messages.workbookError(new WorkbookError(code));
    for (const sentence of [named, unnamed]) expect(sentence).not.toMatch(unfinished);
    expect(named).toMatch(language === "en" ? /[.]$/u : /。$/u);
  });

  test("leave no text empty", () => {
    expect(textsIn(messages).filter((text) => text.trim() === "")).toEqual([]);
  });

  test("name the cells and the number of indicators in the preview of a write", () => {
    const range = { row: 2, column: 7, rows: 16, columns: 5 };
    const line = messages.edit({
      kind: "cells",
      sheet: "主要指标",
      range,
      before: [],
      contents: [],
      styles: [],
      why: { code: "write-status-columns", indicators: 15 },
    });
    expect(line).toContain("主要指标!H3:L18");
    expect(line).toContain("15");
  });

  test.each(["add-sheet", "remove-sheet"] as const)("name the sheet of the edit %s", (kind) => {
    const line = messages.edit({ kind, sheet: "图例", why: { code: kind } });
    expect(line).toContain("图例");
    expect(line).not.toMatch(unfinished);
    expect(line).not.toBe(messages.edit({ kind, sheet: "图例", why: { code: "undo" } }));
  });

  test("name the columns whose widths change", () => {
    const line = messages.edit({
      kind: "column-widths",
      sheet: "主要指标",
      firstColumn: 7,
      widths: [16, 12],
      why: { code: "widen-columns" },
    });
    expect(line).toContain("主要指标!H:I");
  });
});

test("a difference of two percentages is said in percentage points, of counts in their unit", () => {
  const percent: Partial<Indicator> = {
    targets: [{ year: 2025, value: 1.5 }],
    unit: { symbol: "%", dimension: "ratio", factor: 1 },
  };
  const count: Partial<Indicator> = {
    targets: [{ year: 2025, value: 100 }],
    unit: { symbol: "家", dimension: "organisations", factor: 1 },
  };
  const indicator = (part: Partial<Indicator>) => anIndicator({ name: "x", ...part });
  expect(cliMessagesFor("zh-CN").difference(indicator(percent), 0.55)).toBe("0.6个百分点");
  expect(cliMessagesFor("zh-CN").difference(indicator(count), 12)).toBe("12家");
  // A shortfall is not said to be none; an error of reckoning is none.
  expect(cliMessagesFor("zh-CN").difference(indicator(count), 0.04)).toBe("0.04家");
  expect(cliMessagesFor("zh-CN").difference(indicator(count), 1e-12)).toBe("0家");
  expect(cliMessagesFor("en").difference(indicator(percent), 0.55)).toBe("0.6 percentage points");
  expect(cliMessagesFor("en").quantity(indicator(count), 12)).toBe("12 家");
});
