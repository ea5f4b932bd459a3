import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { emptyMemory, writeMemory } from "../../src/sheet/workbook-memory";
import type { FindingReview } from "../../src/sheet/finding-review";
import { faultsOfCheck } from "./assessment-schema";
import { recordedRun } from "./recorded-run";

const cells = [
  ["指标名称", "单位", "2021年", "2022年", "2025年目标值"],
  ["高新技术企业", "家", "约五十九", 60.5, 100],
];

const reviews: readonly FindingReview[] = [
  {
    ...{ sheet: "甲", sheetId: "1", code: "value-unreadable" },
    ...{ name: "高新技术企业", entity: "", column: "2021年", nth: 0, of: 1 },
    content: "约五十九",
    state: "ignored",
    reason: "早年没有准确数",
  },
  {
    ...{ sheet: "甲", sheetId: "1", code: "count-not-whole" },
    ...{ name: "高新技术企业", entity: "", column: "2022年", nth: 0, of: 1 },
    content: 61.5,
    state: "verified",
    reason: "",
  },
];

const check = async (memory: readonly FindingReview[], ...args: readonly string[]) => {
  const workbook = new MemoryWorkbook([{ name: "甲", cells }], writeMemory({ ...emptyMemory, reviews: memory }));
  const openWorkbook = () => Promise.resolve(Object.assign(workbook, { bytes: () => new Uint8Array() }));
  return recordedRun(["check", "book.xlsx", ...args], { openWorkbook });
};

describe("a workbook whose findings were reviewed", () => {
  test("is in order where no error is open", async () => {
    expect((await check([])).status).toBe(1);
    expect((await check(reviews)).status).toBe(0);
  });

  test("has its reviews in the JSON, those that lapsed among them", async () => {
    const document: unknown = JSON.parse((await check(reviews, "--json", "-")).stdout);
    expect(faultsOfCheck(document)).toEqual([]);
    expect(document).toMatchObject({
      issues: [
        { cell: "C2", review: { state: "ignored", reason: "早年没有准确数", lapsed: false } },
        { cell: "D2", review: { state: "verified", reason: "", lapsed: true, why: "cell-changed" } },
      ],
      findings: expect.arrayContaining([
        expect.objectContaining({ cells: ["C2"], open: 0 }),
        expect.objectContaining({ cells: ["D2"], open: 1 }),
      ]) as unknown,
    });
  });

  test("prints what is open, and how many are not", async () => {
    const { stdout } = await check(reviews);
    expect(stdout).not.toContain("甲!C2");
    expect(stdout).toContain("甲!D2");
    expect(stdout).toContain(
      "另有 1 处已标记为“已核实”或“忽略”，没有列出。\n有 1 处的标记已失效（单元格内容变动，或同名的行有增减），重新列为问题。\n",
    );
  });
});
