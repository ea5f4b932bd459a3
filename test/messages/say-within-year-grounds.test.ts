import { assess } from "../../src/domain/assess";
import type { AssessmentSettings } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/default-settings";
import { applyChoices } from "../../src/domain/settings/apply-choices";
import type { SettingChoices } from "../../src/domain/settings/setting-choices";
import { messagesFor } from "../../src/messages/messages-for";
import { noteWordingFor } from "../../src/messages/note-wording-for";
import type { PlacedIndicator } from "../../src/sheet/placed-indicator";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "../sheet/grid-of-rows";
import { readFirstTable } from "../sheet/read-first-table";
import { readSampleGrid } from "../sample-grids";

const october = (chosen: SettingChoices = {}): AssessmentSettings =>
  applyChoices({ ...defaultSettings(2024), asOfMonth: 10 }, chosen);

const grounds = (placed: PlacedIndicator, settings: AssessmentSettings, language: "zh-CN" | "en" = "zh-CN") =>
  noteWordingFor(messagesFor(language)).grounds(
    { ...placed, assessment: assess(placed.indicator, settings) },
    settings,
  );

let placed: readonly PlacedIndicator[];
beforeAll(async () => {
  const { table } = readFirstTable(await readSampleGrid("monthly"));
  placed = validateTable(table!, { asOf: 2024 }).indicators;
});

test("a note says how the pace within the year came about, after the status", () => {
  const lines = grounds(placed[0]!, october())!.split("\n");
  expect(lines).toContain("实际值：2023年 22.4亿元（初步数）（G4）");
  expect(lines.slice(-4)).toEqual([
    "序时进度：2024年1—9月累计 18.9亿元（快报数）（I4），达到序时进度",
    "2024年全年参考值（方案未下达该年目标） = v₀ + (v₁ − v₀) × (t − t₀) ÷ (t₁ − t₀) = 19 + (28 − 19) × (2024 − 2022) ÷ (2025 − 2022) = 25.0亿元（J4、K4）",
    "完成比例与序时进度之比 = (x ÷ A) ÷ (m ÷ 12) = (18.9 ÷ 25) ÷ (9 ÷ 12) = 1.01",
    "判定：r ≥ 0.95，即 1.008 ≥ 0.95",
  ]);
});

test("where the lights lead, the note has the points behind the time that has passed", () => {
  const note = grounds(placed[1]!, october({ leadingMethod: "straightLine" }), "en")!;
  expect(note).toContain("Within the year: 96 家, flash figure, in Jan–Sep 2024 (I5), slightly behind the year");
  expect(note).toContain(
    "Share of the amount less share of the year = a = c − m ÷ 12 = 0.64 − 9 ÷ 12 = -11.0 percentage points",
  );
  expect(note).not.toContain("Share of the amount over share of the year");
});

test("what does not accumulate has no such lines", () => {
  expect(grounds(placed[3]!, october())).not.toContain("序时进度：");
});

test("a pace has its note where nothing else can be judged yet", () => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2023年目标值", "2023年1—9月", "2025年目标值"],
      ["技术合同成交额", "亿元", 22, 15.4, 28],
    ]),
  );
  const [first] = validateTable(table!, { asOf: 2023 }).indicators;
  expect(grounds(first!, defaultSettings(2023))!.split("\n")).toEqual([
    "指标通：状态依据",
    "序时进度：2023年1—9月累计 15.4亿元（D2），略慢于序时进度",
    "2023年全年目标值 = v₁ = 22 = 22.0亿元（C2）",
    "完成比例与序时进度之比 = (x ÷ A) ÷ (m ÷ 12) = (15.4 ÷ 22) ÷ (9 ÷ 12) = 0.93",
    "判定：0.6 ≤ r < 0.95，即 0.6 ≤ 0.9333333 < 0.95",
  ]);
});
