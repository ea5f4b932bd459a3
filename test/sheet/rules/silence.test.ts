import type { CellValue } from "../../../src/sheet/grid";
import { readTables } from "../../../src/sheet/read-tables";
import { validateTable } from "../../../src/sheet/validate-table";
import { gridOfRows } from "../grid-of-rows";

type Row = readonly CellValue[];

const asOf = 2024;

/** Codes and cells of what is found on a sheet, those of its layout aside. */
const found = (...rows: readonly Row[]): readonly string[] =>
  readTables(gridOfRows(rows))
    .tables.flatMap((table) => validateTable(table, { asOf }).issues)
    .map(({ code, cell }) => `${code} ${cell}`);

const header = ["指标名称", "单位", "2021年实际值", "2022年目标值", "2025年目标值"];
const fiveYears = ["指标名称", "单位", "2019年", "2020年", "2021年", "2022年", "2023年"];
const eightYears = ["指标名称", "单位", ...[2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => `${year}年`)];

describe("U04 and U05: a unit of another dimension", () => {
  it.each([
    ["高新技术企业", "%"],
    ["万人R&D人员数", "人"],
    ["技术合同成交额", "件"],
  ])("U04: %s in %s cannot be what the plan means", (name, unit) => {
    expect(found(header, [name, unit, 10, 20, 30])).toContain("unit-wrong-dimension B2");
  });

  it("U05: 人年 for people, 项 for firms and 万美元 for money are no contradiction", () => {
    const rows = [
      ["研发人员", "人年", 10, 20, 30],
      ["科研机构数", "项", 10, 20, 30],
      ["出口收入", "万美元", 10, 20, 30],
      ["研发经费增速", "%", 10, 20, 30],
    ];
    expect(found(header, ...rows)).toEqual([]);
  });
});

describe("U06: a percentage stored as a fraction", () => {
  it("is found in a row whose history and targets say %", () => {
    expect(found(fiveYears, ["绿色出行占比", "%", 45.1, 47.3, 0.493, 51.6, 53.2])).toEqual(["percent-as-fraction E2"]);
  });

  it("is found where the whole row is stored so, by what the plan has for it", () => {
    const row = ["全社会研发经费支出占地区生产总值的比重", "%", 0.0062, 0.0085, 0.015];
    expect(found(header, row)).toEqual(["percent-as-fraction C2", "percent-as-fraction D2", "percent-as-fraction E2"]);
  });

  it("is no small percentage, and no fraction that its format shows as %", () => {
    expect(found(fiveYears, ["研发强度", "%", 0.41, 0.44, 0.52, 0.61, 0.66])).toEqual([]);
    const rows = [fiveYears, ["绿色出行占比", "%", 0.451, 0.473, 0.493, 0.516, 0.532]];
    const numberFormats = rows.map((row) => row.map((cell) => (typeof cell === "number" ? "0.0%" : "General")));
    const { tables } = readTables(gridOfRows(rows, { numberFormats }));
    expect(tables.flatMap((table) => validateTable(table, { asOf }).issues)).toEqual([]);
  });
});

describe("U07: a jump by a power of ten", () => {
  it.each([10, 100, 1000, 10_000, 0.1, 0.01, 0.001, 0.0001])("is found at the one value that is × %d", (factor) => {
    expect(found(fiveYears, ["技术合同成交额", "亿元", 11.2, 12.8, 14.1 * factor, 16.9, 18.3])).toEqual([
      "unit-slip E2",
    ]);
  });

  it("is found at every value of the shorter part where the unit changed on the way", () => {
    expect(found(fiveYears, ["研发投入", "万元", 112, 128, 141, 1690, 1830])).toEqual(["unit-slip F2", "unit-slip G2"]);
  });

  it("is found in a target beside its baseline", () => {
    expect(found(header, ["研发投入", "万元", 1120, 1300, 160])).toContain("unit-slip E2");
  });

  it("is no growth, however steep, from year to year", () => {
    expect(found(fiveYears, ["新能源汽车数量", "辆", 3, 9, 28, 85, 260])).toEqual([]);
    expect(found(fiveYears, ["新能源汽车数量", "辆", 0, 0, 2, 3, 12])).toEqual([]);
  });
});

describe("V06: a negative value", () => {
  it("is wrong of counts and spending, and of nothing else", () => {
    expect(found(header, ["科研机构数", "个", -1, 20, 30])).toEqual(["value-negative C2"]);
    expect(found(header, ["研发经费支出", "万元", -1, 20, 30])).toEqual(["value-negative C2"]);
    expect(found(header, ["利润总额", "万元", -1, 20, 30], ["净增户数", "户", -1, 20, 30])).toEqual([]);
  });
});

describe("V07: an outlier", () => {
  it("stands out from a smooth row at either end and within", () => {
    const smooth = [210, 232, 251, 274, 296, 318, 333, 352];
    for (const index of smooth.keys()) {
      const row = smooth.map((value, at) => (at === index ? value * 2.6 : value));
      const cell = `${String.fromCharCode("C".charCodeAt(0) + index)}2`;
      expect(found(eightYears, ["专利授权量", "件", ...row.map(Math.round)])).toEqual([`value-outlier ${cell}`]);
    }
  });

  it("is not looked for in a row that always goes up and down, or is short", () => {
    expect(found(eightYears, ["专利授权量", "件", 20, 41, 18, 55, 23, 60, 19, 47])).toEqual([]);
    expect(found(fiveYears, ["专利授权量", "件", 210, 232, 720, 274, 296])).toEqual([]);
  });
});

describe("V08: a ratio beside its numerator and denominator", () => {
  const years = ["指标名称", "单位", "2022年", "2023年"];

  it("is recalculated in the units of its parts", () => {
    const rows = (perHead: number) => [
      years,
      ["R&D人员折合全时当量", "人年", 1130, 1190],
      ["年末常住人口", "万人", 144.1, 143.6],
      ["万人R&D人员数", "人年", 7.84, perHead],
    ];
    expect(found(...rows(8.29))).toEqual([]);
    expect(found(...rows(9.4))).toEqual(["ratio-differs D4"]);
  });

  it("is left alone where a part is missing, or the units do not go together", () => {
    expect(
      found(years, ["R&D经费支出", "亿元", 6.1, 6.6], ["R&D经费占地区生产总值比重", "%", 1.95, 0.98]),
    ).not.toContain("ratio-differs C3");
  });
});

describe("Y06 and Y07: gaps and order of years", () => {
  const row = (count: number) => ["专利授权量", "件", ...Array.from({ length: count }, (_, index) => 100 + index)];

  it("Y06: every fifth year is no gap, and neither is what lies before a plan begins", () => {
    expect(found(["指标名称", "单位", "2010年", "2015年", "2020年"], row(3))).toEqual([]);
    expect(found(["指标名称", "单位", "2020年", "2022年", "2023年", "2025年目标值"], row(4))).toEqual([]);
  });

  it("Y07: years may fall as well as rise", () => {
    expect(found(["指标名称", "单位", "2023年", "2022年", "2021年"], row(3))).toEqual([]);
  });
});

describe("P03: a target met at the baseline", () => {
  it("looks the other way where less is better", () => {
    const rows = (target: number) => [
      [...header, "方向"],
      ["单位能耗下降", "%", 90, 85, target, "下降"],
    ];
    expect(found(...rows(80))).toEqual([]);
    expect(found(...rows(91))).toContain("target-met-at-baseline E2");
  });
});

describe("S09: a total over regions", () => {
  const title = ["各县区研发活动情况（2022年）"];
  const heading = ["地区", "研发经费支出（万元）", "研发人员（人）", "研发强度（%）"];
  const parts = [
    ["凉州区", 60.4, 5, 1.1],
    ["民勤县", 50.3, 4, 0.9],
  ];

  it("may differ by rounding in amounts, by nothing in counts, and says nothing of shares", () => {
    expect(found(title, heading, ["合计", 111, 9, 1], ...parts)).toEqual([]);
    expect(found(title, heading, ["合计", 111, 10, 1], ...parts)).toEqual(["total-differs C3"]);
  });

  it("may be right where a row beneath it is a sum of others, or stands beside it", () => {
    const firms = ["地区", "企业数（家）"];
    const counties = [
      ["凉州区", 5],
      ["民勤县", 4],
      ["古浪县", 3],
    ];
    expect(found(title, firms, ["合计", 12], ["尔部地区", 9], ...counties)).toEqual([]);
    expect(found(title, firms, ["合计", 12], ...counties, ["国外", 2], ["美国", 1], ["英国", 1])).toEqual([]);
    expect(found(title, firms, ["合计", 13], ...counties)).toEqual(["total-differs B3"]);
  });

  it("need not be a sum where the sheet may leave regions out", () => {
    expect(found(title, heading, ["全省", 500, 90, 1], ...parts)).toEqual([]);
    expect(found(title, heading, ["全省", 100, 9, 1], ...parts)).toEqual(["total-differs B3"]);
  });
});

describe("S09: a city above its counties", () => {
  const title = ["各县区高新技术企业数（家）"];
  const heading = ["地区", "2021年", "2022年"];
  const counties = [
    ["凉州区", 30, 40],
    ["民勤县", 8, 9],
    ["古浪县", 5, 6],
  ];

  it("is held against their sum where most years are sums, unless 合计 says that it is one of the parts", () => {
    expect(found(title, heading, ["武威市", 43, 55], ...counties)).toEqual([]);
    expect(found(title, heading, ["武威市", 43, 54], ...counties)).toEqual(["total-differs C3"]);
    expect(found(title, heading, ["武威市", 43, 56], ...counties)).toEqual(["total-differs C3"]);
    expect(found(title, heading, ["武威市", 53, 66], ...counties)).toEqual([]);
    expect(found(title, heading, ["武威市", 3, 4], ...counties)).toEqual([]);
    expect(found(title, heading, ["武威市", 3, 4], ...counties, ["合计", 46, 59])).toEqual([]);
    expect(found(title, heading, ["武威市", 43, 55], ...counties, ["合计", 43, 55])).toEqual([]);
  });

  it("is one of several cities where another stands beside it", () => {
    expect(found(title, heading, ["玉门市", 4, 5], ["敦煌市", 3, 4], ...counties)).toEqual([]);
  });
});

describe("S09: a total among indicators", () => {
  const heading = ["指标名称", "单位", "2021年", "2022年"];
  const rows = [
    ["大型企业", "家", 3, 4],
    ["中型企业", "家", 20, 22],
    ["小型企业", "家", 40, 45],
  ];

  it("stands above or below the rows that it adds up, or below totals of some of them", () => {
    expect(found(heading, ["合计", "家", 63, 71], ...rows)).toEqual([]);
    expect(found(heading, ...rows, ["合计", null, 63, 71])).toEqual([]);
    const more = [
      ["微型企业", "家", 100, 130],
      ["小计", "家", 100, 130],
      ["总计", "家", 163, 201],
    ] as const;
    expect(found(heading, ...rows, ["小计", "家", 63, 71], ...more)).toEqual([]);
    expect(found(heading, ...rows, ["合计", null, 63, 81])).toEqual(["total-differs D5"]);
    expect(found(heading, ...rows, ["小计", "家", 63, 70], ...more)).toEqual(["total-differs D5"]);
  });

  it("leaves out parts of its rows, and says nothing of shares or of several units", () => {
    const part = ["其中：国有", "家", 1, 1];
    expect(found(heading, rows[0]!, part, ...rows.slice(1), ["合计", "家", 63, 71])).toEqual([]);
    const shares = [
      ["企业占比", "%", 60, 61],
      ["高校占比", "%", 40, 41],
      ["合计", "%", 100, 103],
    ] as const;
    expect(found(heading, ...shares)).not.toContain("total-differs D4");
    expect(found(heading, rows[0]!, ["研发经费支出", "万元", 5, 6], ["合计", "家", 9, 9])).toEqual([]);
  });
});

describe("S09: totals on sheets as offices make them", () => {
  it("adds up each trade, and all trades, where a column names them", () => {
    const ledger = (trade: number, all: number) => [
      ["行业", "指标名称", "单位", "2021年", "2022年"],
      ["一、农业"],
      [null, "科技特派员", "人", 30, 33],
      [null, "农技人员", "人", 60, 66],
      [null, "小计", "人", 90, trade],
      ["二、工业"],
      [null, "研发人员", "人", 100, 110],
      [null, "技改人员", "人", 50, 55],
      [null, "小计", "人", 150, 165],
      [null, "总计", "人", 240, all],
    ];
    expect(found(...ledger(99, 264))).toEqual([]);
    expect(found(...ledger(109, 264))).toEqual(["total-differs E5"]);
    expect(found(...ledger(99, 265))).toEqual(["total-differs E10"]);
  });

  it("may add up one row alone on a page", () => {
    const heading = ["指标名称", "单位", "2021年", "2022年"];
    const page = (name: string, value: number) => [
      heading,
      [name, "家", value, value],
      ["本页小计", "家", value, value],
    ];
    expect(found(...page("研发机构数", 30), ...page("科技企业孵化器", 4), ["总计", "家", 34, 34])).toEqual([]);
  });

  it("adds up columns beside 合计 where most rows show that they are its parts", () => {
    const rows = (minqin: number) => [
      ["2022年各县区专利授权情况（件）"],
      ["地区", "合计", "发明", "实用新型", "外观设计"],
      ["凉州区", 988, 60, 800, 128],
      ["民勤县", minqin, 20, 300, 52],
      ["古浪县", 262, 12, 210, 40],
    ];
    expect(found(...rows(372))).toEqual([]);
    expect(found(...rows(382))).toEqual(["total-differs B4"]);
    const beside = [
      ["2022年研发人员（人）"],
      ["地区", "合计", "女性", "博士"],
      ["凉州区", 90, 30, 9],
      ["民勤县", 40, 12, 3],
    ];
    expect(found(...beside)).toEqual([]);
  });
});

describe("U05: the end of a name says what is measured", () => {
  it.each(["研发经费投入", "财政资金投入"])("also of %s", (name) => {
    expect(found(["指标名称", "单位", "2021年", "2022年"], [name, "人", 1200, 1300])).toEqual(["unit-unlike-name B2"]);
    expect(found(["指标名称", "单位", "2021年", "2022年"], [name, "万元", 1200, 1300])).toEqual([]);
  });
});

describe("S10: a part in a column", () => {
  it("is held against the column of its whole in its own row", () => {
    const title = ["2022年各县区企业情况"];
    const heading = ["地区", "销售收入(万元)", "#出口(万元)"];
    expect(found(title, heading, ["凉州区", 100, 20], ["民勤县", 90, 95])).toEqual(["part-exceeds-total C4"]);
  });
});

describe("R01 to R05: the checks of a return", () => {
  it("are silent where the items stand in another table", () => {
    const row = (name: string, ...values: readonly number[]) => [name, "亿元", ...values];
    expect(
      found(["指标名称", "单位", "2022年", "2023年"], row("财政科技支出", 1, 2), row("一般公共预算支出", 1.5, 3)),
    ).toEqual([]);
  });
});
