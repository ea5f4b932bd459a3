import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { emptyMemory, writeMemory } from "../../src/sheet/workbook-memory";
import type { TrendExclusion } from "../../src/sheet/trend-exclusion";
import { faultsOfAssessment } from "./assessment-schema";
import { recordedRun } from "./recorded-run";

const cells = [
  ["指标名称", "单位", "2019年", "2020年", "2021年", "2022年", "2023年", "2025年目标值"],
  ["技术合同成交额", "亿元", 10, 12, 40, 15, 17, 25],
];

const exclusion: TrendExclusion = {
  ...{ sheet: "甲", sheetId: "1", name: "技术合同成交额", entity: "", nth: 0, of: 1 },
  ...{ year: 2021, value: 40, note: "含一次性项目" },
};

interface Answered {
  readonly indicators: readonly {
    readonly standing: unknown;
    readonly fits: { readonly drift: { readonly perYear: number } };
    readonly outlook: { readonly value: number; readonly points: number; readonly trail: readonly unknown[] };
    readonly excludedYears: readonly unknown[];
  }[];
}

const assess = async (exclusions: readonly TrendExclusion[], ...args: readonly string[]) => {
  const memory = writeMemory({ ...emptyMemory, exclusions });
  const workbook = new MemoryWorkbook([{ name: "甲", cells }], memory);
  const openWorkbook = () => Promise.resolve(Object.assign(workbook, { bytes: () => new Uint8Array() }));
  return recordedRun(["assess", "book.xlsx", "--as-of", "2024", ...args], { openWorkbook });
};

const answered = async (exclusions: readonly TrendExclusion[]): Promise<Answered["indicators"][number]> => {
  const document = JSON.parse((await assess(exclusions, "--json", "-")).stdout) as Answered;
  expect(faultsOfAssessment(document)).toEqual([]);
  return document.indicators[0]!;
};

describe("a year that the workbook remembers to leave out of a trend", () => {
  test("has no part in projection and fits, and has its part in the standing", async () => {
    const [all, without] = [await answered([]), await answered([exclusion])];
    expect(without.standing).toEqual(all.standing);
    expect([all.outlook.points, without.outlook.points]).toEqual([5, 4]);
    expect(without.outlook.value).not.toBe(all.outlook.value);
  });

  test("stands in the JSON with its cell and its reason, and in the sums of the projection", async () => {
    const { excludedYears, outlook } = await answered([exclusion]);
    expect(excludedYears).toEqual([{ year: 2021, value: 40, cell: "E2", note: "含一次性项目" }]);
    expect(outlook.trail.length).toBeGreaterThan(0);
    for (const step of outlook.trail) expect(step).toMatchObject({ excludedYears: [2021] });
    for (const step of (await answered([])).outlook.trail) expect(step).not.toHaveProperty("excludedYears");
  });

  test("counts again where its value is another by now, and an issue says so", async () => {
    const changed = { ...exclusion, value: 41 };
    expect(await answered([changed])).toEqual(await answered([]));
    const { stdout } = await assess([changed], "--json", "-");
    const [issue] = (JSON.parse(stdout) as { readonly issues: readonly unknown[] }).issues;
    expect(issue).toMatchObject({
      code: "exclusion-lapsed",
      cell: "E2",
      parameters: { year: 2021, why: "value-changed" },
    });
  });
});
