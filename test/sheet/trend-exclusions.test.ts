import fc from "fast-check";

import { assessSheet } from "../../src/application/assess-sheet";
import { validateSheet, type ValidatedSheet } from "../../src/application/validate-sheet";
import { defaultSettings } from "../../src/domain/default-settings";
import { messagesFor } from "../../src/messages/messages-for";
import type { CellContent } from "../../src/sheet/grid";
import { planExclusion } from "../../src/sheet/plan-exclusion";
import type { TrendExclusion } from "../../src/sheet/trend-exclusion";
import { emptyMemory, readMemory, writeMemory } from "../../src/sheet/workbook-memory";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const header = ["指标名称", "单位", "2020年", "2021年", "2022年", "2023年", "2025年目标值"];
const contracts = ["技术合同成交额", "亿元", 12, 40, 15, 17, 25];
const firms = ["高新技术企业", "家", 50, 55, 60, 66, 80];

const withCell = (column: number, content: CellContent): readonly CellContent[] =>
  contracts.map((known, index) => (index === column ? content : known));

const validated = (rows: readonly (readonly CellContent[])[], memory: string | null = null): Promise<ValidatedSheet> =>
  validateSheet(new MemoryWorkbook([{ name: "甲", cells: rows }], memory), 2024);

/** What the workbook remembers after a year of a row was left out with a note, or counted again. */
const decided = (sheet: ValidatedSheet, row: number, year: number, note: string | null): string | null => {
  const plan = planExclusion(sheet.recalled, sheet, sheet.indicators[row]!, year, note === null ? null : { note });
  const [edit] = plan.edits;
  if (edit === undefined) return sheet.recalled.text;
  if (edit.kind !== "memory") throw new Error("not of the memory");
  return edit.content;
};

const excludedIn = ({ indicators }: ValidatedSheet): readonly (readonly number[])[] =>
  indicators.map(({ indicator }) => indicator.excludedYears);

const lapsesIn = ({ issues }: ValidatedSheet): readonly unknown[] =>
  issues.filter(({ code }) => code === "exclusion-lapsed").map(({ cell, parameters }) => [cell, parameters]);

test("an excluded year is found again when rows and columns have moved, and when the cell says the same as text", async () => {
  const memory = decided(await validated([header, contracts, firms]), 0, 2021, "口径变化");
  const moved = [["2023年主要指标"], [], header, firms, withCell(3, "40")];
  const sheet = await validated(moved, memory);
  expect(excludedIn(sheet)).toEqual([[], [2021]]);
  expect(lapsesIn(sheet)).toEqual([]);
});

test("it lapses where the value is another, where the row has another name, and where a second row is called so", async () => {
  const memory = decided(await validated([header, contracts]), 0, 2021, "口径变化");
  const parameters = { name: "技术合同成交额", year: 2021, note: "口径变化" };
  const cases = [
    [[withCell(3, 41)], ["D2", { ...parameters, why: "value-changed" }]],
    [[withCell(3, null)], ["D2", { ...parameters, why: "value-changed" }]],
    [[withCell(0, "技术合同登记额")], ["A1", { ...parameters, why: "row-missing" }]],
    [
      [contracts, contracts],
      ["D2", { ...parameters, why: "place-unclear" }],
    ],
  ] as const;
  for (const [rows, lapse] of cases) {
    const sheet = await validated([header, ...rows], memory);
    expect(excludedIn(sheet).flat()).toEqual([]);
    expect(lapsesIn(sheet)).toEqual([lapse]);
    expect(sheet.recalled.memory.exclusions).toHaveLength(1);
  }
});

test("a lapsed one is replaced when the year is left out once more, and gone when the year is counted", async () => {
  const memory = decided(await validated([header, contracts]), 0, 2021, "口径变化");
  const changed = [header, withCell(3, 41)];
  const again = decided(await validated(changed, memory), 0, 2021, "仍为口径变化");
  expect(readMemory(again).memory.exclusions).toMatchObject([{ value: 41, note: "仍为口径变化" }]);
  expect(excludedIn(await validated(changed, again))).toEqual([[2021]]);
  expect(decided(await validated(changed, memory), 0, 2021, null)).toBeNull();
});

test("of several years of several rows each is kept by itself", async () => {
  const rows = [header, contracts, firms];
  let memory: string | null = null;
  for (const [row, year] of [
    [0, 2022],
    [0, 2021],
    [1, 2020],
  ] as const)
    memory = decided(await validated(rows, memory), row, year, "核实过");
  expect(excludedIn(await validated(rows, memory))).toEqual([[2021, 2022], [2020]]);
  memory = decided(await validated(rows, memory), 0, 2022, null);
  expect(excludedIn(await validated(rows, memory))).toEqual([[2021], [2020]]);
});

test("the explanation of its row says which year is left out, and why", async () => {
  const rows = [header, contracts];
  const explained = async (memory: string | null): Promise<string> => {
    const workbook = new MemoryWorkbook([{ name: "甲", cells: rows }], memory);
    const { indicators } = await assessSheet(workbook, defaultSettings(2024));
    return messagesFor("zh-CN").explanation(indicators[0]!);
  };
  expect(await explained(decided(await validated(rows), 0, 2021, "口径变化"))).toContain(
    "；趋势不计2021年（口径变化）。",
  );
  expect(await explained(null)).not.toContain("趋势不计");
});

test("a year without an observation is not left out", async () => {
  expect(decided(await validated([header, contracts]), 0, 2019, "没有数")).toBeNull();
});

test("what is remembered of another sheet leaves nothing out here", async () => {
  const memory = decided(await validated([header, contracts]), 0, 2021, "口径变化");
  const { exclusions } = readMemory(memory).memory;
  const elsewhere = exclusions.map((exclusion) => ({ ...exclusion, sheet: "乙", sheetId: "9" }));
  const text = writeMemory({ ...emptyMemory, exclusions: elsewhere });
  const sheet = await validated([header, contracts], text);
  expect([excludedIn(sheet), lapsesIn(sheet)]).toEqual([[[]], []]);
});

const anyExclusion: fc.Arbitrary<TrendExclusion> = fc.record({
  ...{ sheet: fc.string({ unit: "binary" }), sheetId: fc.string(), name: fc.string({ unit: "binary" }) },
  ...{ entity: fc.string({ unit: "binary" }), nth: fc.nat(), of: fc.nat(), note: fc.string({ unit: "binary" }) },
  year: fc.integer({ min: 1950, max: 2049 }),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
});

test("whatever is excluded is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(anyExclusion), (exclusions) => {
      const text = writeMemory({ ...emptyMemory, exclusions });
      expect(readMemory(text).memory.exclusions).toEqual(exclusions);
    }),
  );
});

test.each([{ year: "2021" }, { value: null }, { nth: -1 }, { note: undefined }])(
  "an exclusion with %j is broken, and nothing of the memory is taken in",
  (part) => {
    const whole = { sheet: "甲", sheetId: "1", name: "甲", entity: "", nth: 0, of: 1, year: 2021, value: 1, note: "" };
    const exclusions = [{ ...whole, ...part }];
    const text = JSON.stringify({ schema: "zhibiao.memory/1", reviews: [], corrections: [], exclusions });
    expect(readMemory(text)).toMatchObject({ trouble: "broken", memory: { exclusions: [] } });
  },
);
