import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { CellValue } from "../../src/sheet/grid";
import { isAggregate } from "../../src/sheet/is-aggregate";
import { isPlaceName } from "../../src/sheet/is-place-name";
import { joinLines } from "../../src/sheet/join-lines";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

type Row = readonly CellValue[];

const read = (rows: readonly Row[], particulars: Parameters<typeof gridOfRows>[1] = {}) => {
  const { table, issues } = readFirstTable(gridOfRows(rows, particulars));
  const validated = validateTable(table!, { asOf: 2024 });
  return {
    layout: table!.layout,
    rows: table!.rows.map(({ entity, name }) => (entity === "" ? name : `${entity} ${name}`)),
    aggregates: validated.indicators.filter((one) => one.isAggregate).map(({ entity }) => entity),
    parts: validated.indicators.flatMap(({ indicator, partOf }) =>
      partOf === null ? [] : [`${indicator.name} < ${partOf.name} ${partOf.cell}`],
    ),
    issues: [...issues, ...validated.issues]
      .filter(({ code }) => code !== "layout-not-annotated")
      .map(({ code, cell }) => `${code} ${cell}`),
  };
};

describe("isAggregate", () => {
  it.each([
    "全国",
    "全省",
    "全市",
    "合计",
    "总计",
    "地区合计",
    "东部地区",
    "中部地区",
    "西部",
    "东北地区",
    "河西小计",
    "Total",
  ])("knows %s for one", (entity) => {
    expect(isAggregate(entity)).toBe(true);
  });

  it.each(["", "凉州区", "东莞市", "西安", "华县", "全南县", "中山市", "西藏", "东城区", "平均工资"])(
    "takes %s for none",
    (entity) => {
      expect(isAggregate(entity)).toBe(false);
    },
  );
});

describe("isPlaceName", () => {
  it.each(["凉州区", "民勤县", "天祝藏族自治县", "北京", "内蒙古", "武威市", "兰州新区", "黄羊镇", "美国"])(
    "knows %s for a place",
    (text) => {
      expect(isPlaceName(text)).toBe(true);
    },
  );

  it.each(["", "地区", "县区", "市", "高新技术企业", "研发投入", "合计", "技术合同成交额", "Gansu"])(
    "takes %s for none",
    (text) => {
      expect(isPlaceName(text)).toBe(false);
    },
  );
});

describe("totals of regions", () => {
  it("are kept, and marked", () => {
    const { rows, aggregates } = read([
      ["2022年技术合同成交额（亿元）"],
      ["地    区", "2021年", "2022年"],
      ["全    市", 12, 14],
      ["凉 州 区", 8, 9],
      ["民勤县", 4, 5],
      ["合  计", 12, 14],
    ]);
    expect(rows).toHaveLength(4);
    expect(aggregates).toEqual(["全市", "合计"]);
  });
});

describe("a column of regions beside the indicators' names", () => {
  it("gives each row its region, also merged or written once", () => {
    const { layout, rows, issues } = read(
      [
        ["地区", "指标名称", "单位", "2021年", "2022年"],
        ["凉州区", "高新技术企业", "家", 40, 50],
        [null, "技术合同成交额", "亿元", 8, 9],
        ["民勤县", "高新技术企业", "家", 10, 12],
        [null, "技术合同成交额", "亿元", 2, 3],
      ],
      { merges: ["A2:A3"] },
    );
    expect(layout).toBe("indicator-by-year");
    expect(rows).toEqual([
      "凉州区 高新技术企业",
      "凉州区 技术合同成交额",
      "民勤县 高新技术企业",
      "民勤县 技术合同成交额",
    ]);
    expect(issues).toEqual([]);
  });

  it("does not hide that an indicator stands twice for one region", () => {
    const { issues } = read([
      ["指标名称", "县区", "单位", "2021年", "2022年"],
      ["高新技术企业", "凉州区", "家", 40, 50],
      ["高新技术企业", "民勤县", "家", 10, 12],
      ["高新技术企业", "民勤县", "家", 10, 12],
    ]);
    expect(issues).toEqual(["duplicate-indicator A4"]);
  });
});

describe("a column of places under a heading that does not say so", () => {
  it.each(["单位名称", "县（区）及园区", "填报单位", "名称", "项目"])("is known by its content under %s", (heading) => {
    const { layout, rows, aggregates } = read([
      ["技术合同成交额（亿元）"],
      [heading, "2021年", "2022年"],
      ["凉州区", 8, 9],
      ["民勤县", 4, 5],
      ["古浪县", 2, 3],
      ["天祝县", 1, 1],
      ["合计", 15, 18],
    ]);
    expect(layout).toBe("region-by-year");
    expect(rows[0]).toBe("凉州区 技术合同成交额");
    expect(rows).toHaveLength(5);
    expect(aggregates).toEqual(["合计"]);
  });

  it("is none where the names are those of indicators", () => {
    const { layout } = read([
      ["名称", "单位", "2021年", "2022年"],
      ["高新技术企业", "家", 8, 9],
      ["国家级高新区", "个", 4, 5],
      ["科技型中小企业", "家", 2, 3],
    ]);
    expect(layout).toBe("indicator-by-year");
  });
});

describe("rows that are no indicators", () => {
  it("are told from those that are: notes, signatures, blanks, headers of the next page", () => {
    const header: Row = ["指标名称", "单位", "2021年", "2022年"];
    const { rows, issues } = read([
      header,
      ["高新技术企业", "家", 59, 70],
      [],
      ["续表"],
      header,
      ["技术合同成交额", "亿元", 14, 19],
      ["注：数据来源于市统计局"],
      ["填表人：", null, "张三"],
    ]);
    expect(rows).toEqual(["高新技术企业", "技术合同成交额"]);
    expect(issues).toEqual([]);
  });

  it("are none where a figure is still to come", () => {
    const { rows } = read([
      ["指标名称", "2021年", "2022年"],
      ["高新技术企业（家）", 59, 70],
      ["技术合同成交额", "未公布", "未公布"],
    ]);
    expect(rows).toEqual(["高新技术企业", "技术合同成交额"]);
  });
});

describe("totals of indicators", () => {
  const header: Row = ["指标名称", "单位", "2022年", "2025年目标值"];
  const kinds: readonly Row[] = [
    ["高新技术企业", "家", 72, 100],
    ["省级科技创新型企业", "家", 56, 80],
  ];
  const totalsOf = (...rows: readonly Row[]) => {
    const { table } = readFirstTable(gridOfRows([header, ...rows]));
    return validateTable(table!, { asOf: 2024 })
      .indicators.filter(({ isAggregate: is }) => is)
      .map(({ indicator: { name, unit }, nameCell, match }) => [name, unit?.symbol ?? null, nameCell, match]);
  };

  it.each(["合计", "总    计", "小  计", "指标合计", "本页小计", "Total"])(
    "keep %s, marked, and match nothing",
    (name) => {
      expect(totalsOf(...kinds, [name, "家", 128, 180])).toEqual([[joinLines(name), "家", "A4", null]]);
    },
  );

  it("have the unit of the rows that they add up, and none where these have several", () => {
    expect(totalsOf(...kinds, ["合计", null, 128, 180])).toEqual([["合计", "家", "A4", null]]);
    expect(totalsOf(["合计", null, 128, 180], ...kinds)).toEqual([["合计", "家", "A2", null]]);
    const spending: Row = ["财政科技支出", "亿元", 3, 4];
    const mixed = [...kinds, ["合计", null, 128, 180], spending, ["总计", null, 131, 184]] as const;
    expect(totalsOf(...mixed)).toEqual([
      ["合计", "家", "A4", null],
      ["总计", "亿元", "A6", null],
    ]);
    const { issues } = read([header, kinds[0]!, spending, ["合计", null, 75, 104]]);
    expect(issues).toEqual([]);
  });

  it("are no indicator by themselves, and without a figure no row", () => {
    expect(readFirstTable(gridOfRows([header, ["合计", "家", 1, 2]])).table).toBeNull();
    expect(totalsOf(...kinds, ["合计", "家", null, null])).toEqual([]);
  });

  it("may stand at the foot of every page of one table, and are then no duplicates", () => {
    const { rows, issues } = read([
      header,
      kinds[0]!,
      ["小计", "家", 72, 100],
      header,
      kinds[1]!,
      ["小计", "家", 56, 80],
    ]);
    expect(rows).toEqual(["高新技术企业", "小计", "省级科技创新型企业", "小计"]);
    expect(issues).toEqual([]);
  });

  it("are not judged: the plan asks nothing of them", () => {
    const { table } = readFirstTable(gridOfRows([header, ...kinds, ["合计", "家", 128, 180]]));
    const total = validateTable(table!, { asOf: 2024 }).indicators.at(-1)!.indicator;
    expect(assess(total, defaultSettings(2024))).toMatchObject({
      target: { withheld: "total-of-rows" },
      standing: { withheld: "total-of-rows" },
    });
  });
});

describe("parts", () => {
  const years: Row = ["指标名称", "单位", "2021年", "2022年"];
  const whole: Row = ["R&D经费", "万元", 100, 120];
  const partsBelow = (...names: readonly string[]) =>
    read([years, whole, ...names.map((name, index): Row => [name, "万元", 20 + index, 30 + index])]).parts.map(
      (part) => part.split(" < ")[0],
    );

  it.each([
    ["set in", ["其中：企业", "　　　高校", "　　　院所", "财政科技支出"]],
    ["set in with 其中", ["　其中：企业", "　高校", "财政科技支出"]],
    ["numbered", ["其中：1.企业", "2.高校", "3.院所", "财政科技支出"]],
    ["numbered in brackets", ["其中：（1）企业", "（2）高校", "财政科技支出"]],
    ["named after the whole", ["其中：企业R&D经费", "高校R&D经费", "财政科技支出"]],
  ])("go on where the sheet shows it: %s", (_, names) => {
    const expected = names.filter((name) => name !== "财政科技支出").map((name) => joinLines(name));
    expect(partsBelow(...names)).toEqual(expected);
  });

  it("begin below 其中 in a row of its own", () => {
    const { parts } = read([years, whole, ["其中："], ["企业", "万元", 20, 30], ["财政科技支出", "万元", 5, 6]]);
    expect(parts).toEqual(["企业 < R&D经费 A2"]);
  });

  it("do not go on where nothing shows it, nor by the whole's own numbers", () => {
    expect(partsBelow("其中：企业", "高校")).toEqual(["其中：企业"]);
    const numbered = read([
      years,
      ["1.R&D经费", "万元", 100, 120],
      ["其中：1.企业", "万元", 20, 30],
      ["2.财政科技支出", "万元", 20, 30],
    ]);
    expect(numbered.parts).toEqual(["其中：1.企业 < 1.R&D经费 A2"]);
  });

  it("keep their whole where the years run down", () => {
    const { parts } = read([
      ["年份", "销售收入(万元)", "其中：出口(万元)"],
      [2021, 100, 20],
      [2022, 120, 30],
    ]);
    expect(parts).toEqual(["销售收入·其中：出口 < 销售收入 B1"]);
  });

  it("keep their whole in a table of one row per value, and are no contradiction under different ones", () => {
    const { parts, issues } = read([
      ["年份", "指标名称", "单位", "数值"],
      [2021, "销售收入", "万元", 100],
      [2021, "其中：出口", "万元", 20],
      [2021, "利润总额", "万元", 10],
      [2021, "其中：出口", "万元", 1],
      [2022, "销售收入", "万元", 120],
      [2022, "其中：出口", "万元", 30],
      [2022, "利润总额", "万元", 12],
      [2022, "其中：出口", "万元", 2],
    ]);
    expect(parts).toEqual(["其中：出口 < 销售收入 B2", "其中：出口 < 利润总额 B4"]);
    expect(issues).toEqual([]);
  });

  it("keep the column beside the heading 其中 that spans them", () => {
    const { parts } = read(
      [
        ["2022年企业情况（万元）"],
        ["地区", "销售收入", "其中", null],
        [null, null, "出口", "新产品"],
        ["凉州区", 100, 20, 30],
        ["民勤县", 90, 10, 12],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:D2"] },
    );
    expect(parts.slice(0, 2)).toEqual(["销售收入·出口 < 销售收入 B2", "销售收入·新产品 < 销售收入 B2"]);
  });

  it("keep the row that they are a part of, and are no duplicates under different ones", () => {
    const { parts, issues } = read([
      ["指标名称", "单位", "2021年", "2022年"],
      ["销售收入", "万元", 100, 120],
      ["其中：出口", "万元", 20, 30],
      ["#新产品", "万元", 10, 12],
      ["利润总额", "万元", 10, 12],
      ["其中：出口", "万元", 1, 2],
    ]);
    expect(parts).toEqual(["其中：出口 < 销售收入 A2", "#新产品 < 销售收入 A2", "其中：出口 < 利润总额 A5"]);
    expect(issues).toEqual([]);
  });

  it("keep the column that they are a part of", () => {
    const { parts } = read([["2022年企业情况"], ["地区", "销售收入(万元)", "#出口(万元)"], ["凉州区", 100, 20]]);
    expect(parts).toEqual(["销售收入·出口 < 销售收入 B2"]);
  });
});
