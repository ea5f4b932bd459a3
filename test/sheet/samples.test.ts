import { readFile } from "node:fs/promises";
import { buildSample, type SampleName } from "../../scripts/build-sample";
import { sampleActuals, sampleLabel } from "../../scripts/sample-actuals";
import { packWorkbook } from "../../scripts/sample-sheet";
import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import { isWithheld } from "../../src/domain/withheld";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOf, readSampleGrid, samplePath } from "../sample-grids";

describe("the sample workbooks", () => {
  it.each<SampleName>(["plan", "example", "monthly"])("hold in the file %s what the script builds", async (name) => {
    expect(await readSampleGrid(name)).toEqual(gridOf(buildSample(name)));
  });

  it.each<SampleName>(["plan", "example", "monthly"])("are byte for byte what the script writes: %s", async (name) => {
    expect(Buffer.from(await packWorkbook(buildSample(name))).equals(await readFile(samplePath(name)))).toBe(true);
  });

  it("print the table as the document does", async () => {
    const { values, merges } = await readSampleGrid("plan");
    expect(values.slice(0, 6)).toEqual([
      ["强科技行动主要指标", null, null, null, null, null, null],
      ["序号", "指标类型", "指标名称", "单位", "2021年\n实际值", "2022年\n目标值", "2025年\n目标值"],
      [1, "综合指标", "科技进步贡献率", "%", 55.35, 58, 65],
      [2, null, "综合科技创新水平指数", "%", "42.92*", 50, 65],
      [3, null, "企业研发经费支出占全社会研发经费支出的比\n重", "%", "61.34*", 63, 65],
      [4, "投入指标", "全社会研发经费支出占地区生产总值的比\n重", "%", "0.62*", 0.85, 1.5],
    ]);
    expect(values[17]).toEqual(["注：加*号为 2020年数据", null, null, null, null, null, null]);
    expect(merges).toHaveLength(5);
  });

  it("say over the figures and in the sheet that they are fictional", async () => {
    const { values } = await readSampleGrid("example");
    expect(values[1]![0]).toMatch(new RegExp(`^${sampleLabel}：`));
    expect(values[2]!.slice(5, 8)).toEqual([2022, 2023, 2024].map((year) => `${year}年\n实际值\n${sampleLabel}`));
    const monthly = (await readSampleGrid("monthly")).values;
    expect(monthly[1]![0]).toMatch(new RegExp(`^${sampleLabel}：`));
    for (const header of monthly[2]!.slice(3)) expect(header).toContain(sampleLabel);
  });

  it("are read with their label where the figures are fictional, and without one where they are the plan's own", async () => {
    expect(readFirstTable(await readSampleGrid("example")).table!.sampleLabel).toBe(sampleLabel);
    expect(readFirstTable(await readSampleGrid("monthly")).table!.sampleLabel).toBe(sampleLabel);
    expect(readFirstTable(await readSampleGrid("plan")).table!.sampleLabel).toBeNull();
  });

  it("show every status in 2024, an achievement that slips, and a row with nothing since its baseline", async () => {
    const { table } = readFirstTable(await readSampleGrid("example"));
    const { indicators } = validateTable(table!, { asOf: 2024 });
    const standings = indicators.map(({ indicator }) => assess(indicator, defaultSettings(2024)).standing);
    const statuses = standings.map((standing) => (isWithheld(standing) ? standing.withheld : standing.status));
    expect(statuses).toEqual([
      "on-track",
      "slightly-behind",
      "regressing",
      "slightly-behind",
      "behind",
      "on-track",
      "on-track",
      "achieved",
      "slightly-behind",
      "achieved",
      "behind",
      "achieved",
      "on-track",
      "on-track",
      "no-observation-since-baseline",
    ]);
    const slipping = standings.map((one) => !isWithheld(one) && one.flags.includes("achieved-but-slipping"));
    expect(slipping.flatMap((isSlipping, index) => (isSlipping ? [index + 1] : []))).toEqual([8]);
    expect([...sampleActuals.keys()]).toHaveLength(15);
  });
});
