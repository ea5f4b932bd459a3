import type { CellValue } from "../../src/sheet/grid";
import { isAggregate } from "../../src/sheet/is-aggregate";
import { isPlaceName } from "../../src/sheet/is-place-name";
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
  it("are told from those that are: totals, notes, signatures, blanks, headers of the next page", () => {
    const header: Row = ["指标名称", "单位", "2021年", "2022年"];
    const { rows, issues } = read([
      header,
      ["高新技术企业", "家", 59, 70],
      [],
      ["合计", null, 59, 70],
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

describe("parts", () => {
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
