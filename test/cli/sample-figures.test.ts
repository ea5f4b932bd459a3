import { errorQuantiles } from "../../src/domain/error-quantiles";
import { isWithheld } from "../../src/domain/withheld";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { parseAssessment, type AssessmentDocument, type IndicatorRecord } from "./assessment-document";
import { recordedRun } from "./recorded-run";

/**
 * Figures of the sample with fictional actuals (示例数据，虚构), worked out by hand from what stands in its cells. In 2024, two of
 * the three years from the milestone of 2022 to the target of 2025 have passed.
 */
describe("三个指标的手算: the sample's figures, worked out by hand", () => {
  let document: AssessmentDocument;
  beforeAll(async () => {
    const args = ["assess", samplePath("example"), "--as-of", "2024", "--json", "-"];
    document = parseAssessment((await recordedRun(args, { openWorkbook: openXlsxWorkbook })).stdout);
  });

  const indicator = (row: number): IndicatorRecord => document.indicators.find((record) => record.row === row)!;

  test("R&D of GDP: 1.13 % in 2024 is 77 % of the pace, so slightly behind, and the trend leads to 1.26 %", () => {
    const { name, baseline, standing, outlook } = indicator(7);
    expect(name).toBe("全社会研发经费支出占地区生产总值的比重");
    expect(baseline).toEqual({ year: 2020, value: 0.62, cell: "E7" }); // 0.62*, by the note 2020
    expect(standing).toMatchObject({ year: 2024, value: 1.13, status: "slightly-behind", flags: [] });
    // Path: 0.85 + (1.5 − 0.85) × 2 ÷ 3 = 0.85 + 0.4333 = 1.2833
    expect(standing).toHaveProperty("expected", expect.closeTo(1.283333333, 9));
    // Covered: 1.13 − 0.62 = 0.51 of 1.5 − 0.62 = 0.88
    expect(standing).toHaveProperty("completedShare", expect.closeTo(0.51 / 0.88, 12));
    // Asked for: 1.2833 − 0.62 = 0.6633 of 0.88
    expect(standing).toHaveProperty("plannedShare", expect.closeTo(0.753787879, 9));
    // 0.51 ÷ 0.6633 = 0.7688, between 0.60 and 0.95
    expect(standing).toHaveProperty("paceRatio", expect.closeTo(0.768844221, 9));
    // One year is left: 1.5 − 1.13 = 0.37
    expect(standing).toHaveProperty("requiredPerYear", expect.closeTo(0.37, 12));
    expect(standing).toHaveProperty("shortfall", expect.closeTo(0.153333333, 9));

    // Roots of 0.62, 0.84, 1.02, 1.13: 0.787401, 0.916515, 1.009950, 1.063015, over 2, 1 and 1 years.
    // Mean change: (1.063015 − 0.787401) ÷ 4 = 0.068903
    // s²: ((0.129114 − 2 × 0.068903)² ÷ 2 + (0.093435 − 0.068903)² + (0.053064 − 0.068903)²) ÷ 2 = 0.00044524
    // With a fifth of the latest change: 0.8 × 0.068903 + 0.2 × 0.053064 = 0.065735
    // Trust, 16 ÷ 3 changes: 0.068903² ÷ (0.068903² + 16 ÷ 3 × 0.00044524 ÷ 4) = 0.888856
    // Centre: 1.063015 + 1 × 0.065735 × 0.888856 = 1.121444, squared 1.257637
    expect(outlook).toMatchObject({ year: 2025, method: "shrunk-drift", points: 4 });
    expect(outlook).toHaveProperty("value", expect.closeTo(1.257637, 6));
    // Spread: √((0.00044524 × 2 ÷ 3 + 0.068903²) × 1 × (1 + 1 ÷ 4)) = √0.00630564 = 0.079408
    const quantiles = errorQuantiles("squareRoot", 4, 1);
    if (isWithheld(quantiles)) throw new Error("four points and one year ahead are calibrated");
    const [tenth, ninetieth] = [quantiles[4]!, quantiles[20]!];
    const end = (quantile: number) => expect.closeTo((1.121444 + quantile * 0.079408) ** 2, 5) as number;
    expect(outlook).toHaveProperty("interval80", [end(tenth), end(ninetieth)]);
  });

  test("县区财政科技支出占比 has no baseline, so its path starts at the milestone: 0.84 % is on track", () => {
    const { baseline, standing, observations } = indicator(9);
    expect(observations.map(({ cell }) => cell)).toEqual(["F9", "G9", "H9"]); // E9 holds “—”
    expect(baseline).toEqual({ withheld: "no-baseline" });
    expect(standing).toMatchObject({
      year: 2024,
      value: 0.84,
      status: "on-track",
      flags: ["path-starts-at-milestone"],
    });
    // Path: 0.5 + (1 − 0.5) × 2 ÷ 3 = 0.8333
    expect(standing).toHaveProperty("expected", expect.closeTo(0.833333333, 9));
    // Covered: (0.84 − 0.5) ÷ (1 − 0.5) = 0.34 ÷ 0.5 = 0.68; asked for: 0.3333 ÷ 0.5 = 0.6667; 0.68 ÷ 0.6667 = 1.02
    expect(standing).toHaveProperty("completedShare", expect.closeTo(0.68, 12));
    expect(standing).toHaveProperty("plannedShare", expect.closeTo(0.666666667, 9));
    expect(standing).toHaveProperty("paceRatio", expect.closeTo(1.02, 9));
  });

  test("企业研发经费占比 fell to 60.2 %, under its baseline of 61.34 %, so it is regressing", () => {
    const { baseline, standing } = indicator(6);
    expect(baseline).toEqual({ year: 2020, value: 61.34, cell: "E6" });
    expect(standing).toMatchObject({ status: "regressing" });
    // Covered: (60.2 − 61.34) ÷ (65 − 61.34) = −1.14 ÷ 3.66 = −0.3115
    expect(standing).toHaveProperty("completedShare", expect.closeTo(-1.14 / 3.66, 12));
    // Path: 63 + (65 − 63) × 2 ÷ 3 = 64.3333; short of it by 64.3333 − 60.2 = 4.1333
    expect(standing).toHaveProperty("expected", expect.closeTo(64.333333333, 9));
    expect(standing).toHaveProperty("shortfall", expect.closeTo(4.133333333, 9));
    // One year is left: 65 − 60.2 = 4.8
    expect(standing).toHaveProperty("requiredPerYear", expect.closeTo(4.8, 12));
  });

  test("技术合同成交额 reached 29.8 of 28 亿元 a year early", () => {
    const { unit, standing } = indicator(15);
    expect(unit).toBe("亿元");
    expect(standing).toMatchObject({ status: "achieved", value: 29.8, requiredPerYear: 0, shortfall: 0 });
    // Covered: (29.8 − 14.1) ÷ (28 − 14.1) = 15.7 ÷ 13.9 = 1.1295
    expect(standing).toHaveProperty("completedShare", expect.closeTo(15.7 / 13.9, 12));
  });

  test("科技型中小企业 has nothing observed since its baseline, so it is withheld", () => {
    const { observations, standing, outlook } = indicator(18);
    expect(observations).toEqual([{ year: 2021, value: 122, cell: "E18" }]);
    expect(standing).toEqual({
      withheld: "no-observation-since-baseline",
      status: { withheld: "no-observation-since-baseline" },
    });
    expect(outlook).toEqual({ withheld: "one-observation" });
  });
});
