import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { applyChoices } from "../../src/domain/settings/apply-choices";
import type { SettingChoices } from "../../src/domain/settings/setting-choices";
import { messagesFor } from "../../src/messages/messages-for";
import { noteWordingFor } from "../../src/messages/note-wording-for";
import type { Grid } from "../../src/sheet/grid";
import { isOwnNote, signNote } from "../../src/sheet/note-signature";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { isXmlText } from "../../src/workbook/xml-characters";
import { readSampleGrid } from "../sample-grids";

let grid: Grid;

beforeAll(async () => {
  grid = await readSampleGrid("example");
});

const groundsOf = (row: number, language: "zh-CN" | "en" = "zh-CN", chosen: SettingChoices = {}): string | null => {
  const settings = applyChoices(defaultSettings(2024), chosen);
  const placed = readTables(grid).tables.flatMap((table) => validateTable(table, { asOf: 2024 }).indicators);
  const found = placed.find((indicator) => indicator.row === row - 1)!;
  const assessed = { ...found, assessment: assess(found.indicator, settings) };
  return noteWordingFor(messagesFor(language)).grounds(assessed, settings);
};

test("a note gives status, values with their cells, the sums with their numbers, and the threshold", () => {
  expect(groundsOf(7)!.split("\n")).toEqual([
    "指标通：状态依据",
    "状态：略有滞后（按规划路径）",
    "实际值：2024年 1.13%（H7）",
    "基期值：2020年 0.62%（E7）",
    "目标值：2025年 1.50%（J7）",
    "规划进度参考值（2024年） = v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀) = 0.85 + (1.5 − 0.85) × (2024 − 2022) ÷ (2025 − 2022) = 1.28%（I7、J7）",
    "提升完成度 = (x − b) ÷ (T − b) = (1.13 − 0.62) ÷ (1.5 − 0.62) = 58.0%",
    "进度比 = (x − b) ÷ (e − b) = (1.13 − 0.62) ÷ (1.283333 − 0.62) = 0.77",
    "判定：θ₂ ≤ r < θ₁，即 0.6 ≤ 0.7688442 < 0.95",
    "按目前趋势达标年份 = t + ⌈(√T − √x) ÷ d⌉ = 2024 + ⌈(√1.5 − √1.13) ÷ 0.05842952⌉ = 2027（E7、F7、G7、H7、J7）",
    "达标所需进展是否有过先例：历年未曾有过。(T − x) ÷ (t₁ − t) > D，即 (1.5 − 1.13) ÷ (2025 − 2024) > 0.18（F7、G7、H7、J7）",
  ]);
});

test("where another method leads, the note explains that method's status", () => {
  const note = groundsOf(4, "en", { leadingMethod: "growthRatio" })!;
  expect(note).toContain("Status: On track; method: growth ratio");
  expect(note).toContain("Decided by R ≥ 0.95, that is 1.062174 ≥ 0.95");
});

test("no note has more than twelve lines with its signature, or characters that XML cannot hold", () => {
  for (const leadingMethod of ["planPath", "growthRatio", "straightLine", "unProgressChart", "dns"] as const)
    for (const language of ["zh-CN", "en"] as const)
      for (let row = 4; row <= 18; row += 1) {
        const grounds = groundsOf(row, language, { leadingMethod });
        if (grounds === null) continue;
        const note = signNote(grounds, noteWordingFor(messagesFor(language)).signature);
        expect(note.split("\n").length).toBeLessThanOrEqual(12);
        expect(note).not.toMatch(/undefined|null|NaN|\t/u);
        expect(isXmlText(note)).toBe(true);
        expect(isOwnNote(note)).toBe(true);
        expect(isOwnNote(note.replace("2024", "2023"))).toBe(false);
      }
});
