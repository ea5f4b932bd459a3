import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";
import { opening, recordedRun } from "./recorded-run";

/** The lines of the printed table, its rows by their first word. */
const printed = async (...args: readonly string[]) => {
  const { stdout } = await recordedRun(["assess", samplePath("monthly"), ...args], { openWorkbook: openXlsxWorkbook });
  const lines = stdout.split("\n");
  return {
    heading: lines.find((line) => /^(?:指标|Indicator) /u.test(line))!,
    row: (name: string) => lines.find((line) => line.startsWith(`${name} `))!,
  };
};

test("a table with figures of parts of a year has their pace, and how final each latest figure is", async () => {
  const { heading, row } = await printed("--as-of", "2024-10");
  expect(heading).toMatch(/ 序时进度$/u);
  expect(row("技术合同成交额")).toMatch(/22\.4亿元（2023年初步数）.* 2024年1—9月完成75\.6%，达到序时进度$/u);
  expect(row("高新技术企业")).toMatch(/ —$/u);
});

test("the same in English", async () => {
  const { heading, row } = await printed("--as-of", "2024-10", "--lang", "en");
  expect(heading).toMatch(/ Within the year$/u);
  expect(row("科技型中小企业")).toMatch(/\(2023, preliminary\).* 64\.0% in Jan–Sep 2024: slightly behind the year$/u);
});

test.each([
  ["2025-03", "2024年数据未出"],
  ["2025-04", "缺2024年数据，可能已公布"],
  ["2025-09", "缺2024年数据，应已公布"],
])("in %s the year of Torch's figures that is awaited reads: %s", async (asOf, said) => {
  const { heading, row } = await printed("--as-of", asOf);
  expect(heading).toMatch(/ 待出数据$/u);
  expect(row("科技型中小企业")).toMatch(new RegExp(` ${said}$`, "u"));
});

test("a table that has neither has no such column", async () => {
  const unknown: MemorySheet = {
    name: "其他",
    cells: [
      ["指标名称", "单位", "2021年实际值", "2022年实际值", "2025年目标值"],
      ["示范基地", "个", 3, 4, 8],
    ],
  };
  const { stdout } = await recordedRun(["assess", "a.xlsx"], { openWorkbook: opening(unknown) });
  expect(stdout).toMatch(/年均需\/历年最大$/mu);
});
