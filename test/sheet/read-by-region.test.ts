import type { CellValue } from "../../src/sheet/grid";
import { readFirstTable } from "./read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, merges: readonly string[] = []) => {
  const { table, issues } = readFirstTable(gridOfRows(rows, { sheet: "Sheet1", merges }));
  const validated = table === null ? null : validateTable(table, { asOf: 2024 });
  return {
    layout: table?.layout ?? null,
    issues: [...issues, ...(validated?.issues ?? [])].map(({ code, cell }) => `${code} ${cell}`),
    values: (validated?.indicators ?? []).flatMap(({ indicator, entity, unitText, observationCells, targetCells }) => [
      ...indicator.observations.map(
        ({ year, value }) => `${observationCells.get(year)} ${entity} ${indicator.name} ${year} ${value} ${unitText}`,
      ),
      ...indicator.targets.map(
        ({ year, value }) => `${targetCells.get(year)} ${entity} ${indicator.name} 目标${year} ${value} ${unitText}`,
      ),
    ]),
  };
};

/** SOURCE: China statistical yearbook on science and technology, table 1-8, via huhuaping/techme @9ad60a19; two rows, two years. */
const intensity: Rows = [
  ["1-8  各地区研究与试验发展(R&D)经费投入强度"],
  ["The R&D Expenditure Input Intensity by Region "],
  [],
  ["单位：%", null, null, "(%)"],
  ["地    区", "Region", 2020, 2021],
  [],
  [],
  ["全    国", "  National Total", 2.41, 2.43],
  [null, "   "],
  ["北    京", "  Beijing", 6.44, 6.53],
  [],
  ["注：全国R&D经费支出与国内生产总值之比已根据国内生产总值最新数据进行了修订。"],
];

/** SOURCE: as above, table 5-4 of 2021; one region, six columns. */
const mixedUnits: Rows = [
  ["5-4  各地区高技术产业R&D活动及相关情况 (2021年)"],
  ["Statistics on R&D Activities and Relatives in High-tech Industry by Region (2021)"],
  [],
  ["单位：万元", null, null, null, null, null, null, "(10 000 yuan)"],
  [
    ...["地    区", "Region", "研  发机构数(个)", "人员折合全时当量(人年)", "经费内部支出(万元)", "销售收入(万元)"],
    ...["#出口(万元)", "专利申请数(件)"],
  ],
  [],
  ["新    疆", " Xinjiang", 12, 337.5, 16871.1, 77660.7, "", 151],
];

describe("regions × years of one indicator", () => {
  it("takes the name from the title without its number, the unit from its line, and keeps the nation as a region", () => {
    const { layout, values, issues } = read(intensity, ["A5:A6", "B5:B6", "C5:C6", "D5:D6"]);
    expect(layout).toBe("region-by-year");
    expect(values).toEqual([
      "C8 全国 各地区研究与试验发展(R&D)经费投入强度 2020 2.41 %",
      "D8 全国 各地区研究与试验发展(R&D)经费投入强度 2021 2.43 %",
      "C10 北京 各地区研究与试验发展(R&D)经费投入强度 2020 6.44 %",
      "D10 北京 各地区研究与试验发展(R&D)经费投入强度 2021 6.53 %",
    ]);
    expect(issues).toEqual(["layout-not-annotated A5"]);
  });

  it("takes a unit in brackets behind the title, years written as text, and targets under their own header", () => {
    const rows: Rows = [
      ["表3 各县区技术合同成交额（亿元）"],
      ["县区", "2022年", "2023年", "2025年目标值"],
      ["甲县", 1, 2, 5],
    ];
    expect(read(rows).values).toEqual([
      "B3 甲县 各县区技术合同成交额 2022 1 亿元",
      "C3 甲县 各县区技术合同成交额 2023 2 亿元",
      "D3 甲县 各县区技术合同成交额 目标2025 5 亿元",
    ]);
  });

  it("reads tables side by side with the same columns as one", () => {
    const rows: Rows = [
      ["各地区专利授权数", null, null, "单位：件"],
      ["地区", 2020, null, "地区", 2020],
      ["甲县", 1, null, "乙县", 2],
    ];
    expect(read(rows).values).toEqual(["B3 甲县 各地区专利授权数 2020 1 件", "E3 乙县 各地区专利授权数 2020 2 件"]);
  });

  it("says at its cell which row has figures and no region", () => {
    const rows: Rows = [["各地区专利授权数（件）"], ["地区", 2020, 2021], ["甲县", 1, 2], [null, 3, 4]];
    expect(read(rows).issues).toContain("row-without-name A4");
  });
});

describe("regions × indicators of one year", () => {
  it("lets the unit over a column win over that of the sheet, and takes the year from the title", () => {
    const { layout, values, issues } = read(mixedUnits);
    expect(layout).toBe("region-by-indicator");
    expect(values).toEqual([
      "C7 新疆 研发机构数 2021 12 个",
      "D7 新疆 人员折合全时当量 2021 337.5 人年",
      "E7 新疆 经费内部支出 2021 16871.1 万元",
      "F7 新疆 销售收入 2021 77660.7 万元",
      "H7 新疆 专利申请数 2021 151 件",
    ]);
    expect(issues).toEqual(["layout-not-annotated A5"]);
  });

  it("names a part after the column that it is a part of", () => {
    const rows: Rows = [["各地区情况（2021年）"], ["地区", "销售收入(万元)", "#出口(万元)"], ["甲县", 5, 3]];
    expect(read(rows).values).toContain("C3 甲县 销售收入·出口 2021 3 万元");
  });

  it("never puts the sheet's unit on a column whose name says otherwise, and says once at its header that it is unknown", () => {
    const rows: Rows = [
      ["各地区研发活动（2021年）"],
      ["单位：万元"],
      ["地区", "人员折合全时当量", "机构数", "项目数", "经费支出"],
      ["甲县", 1, 2, 3, 4],
      ["乙县", 5, 6, 7, 8],
    ];
    const { values, issues } = read(rows);
    expect(values.slice(0, 4)).toEqual([
      "B4 甲县 人员折合全时当量 2021 1 null",
      "C4 甲县 机构数 2021 2 null",
      "D4 甲县 项目数 2021 3 null",
      "E4 甲县 经费支出 2021 4 万元",
    ]);
    expect(issues.slice(1)).toEqual([
      "sheet-unit-does-not-fit B3",
      "sheet-unit-does-not-fit C3",
      "sheet-unit-does-not-fit D3",
    ]);
  });

  it("gives each column the one of several listed units that its name can mean", () => {
    const rows: Rows = [
      ["各地区研发活动（2021年）"],
      ["单位:个,人,万元"],
      ["地区", "机构数", "R&D人员", "经费支出"],
      ["甲县", 1, 2, 3],
    ];
    expect(read(rows).values).toEqual([
      "B4 甲县 机构数 2021 1 个",
      "C4 甲县 R&D人员 2021 2 人",
      "D4 甲县 经费支出 2021 3 万元",
    ]);
  });

  it("reads a header of two rows with numbers as text, blanks behind them, and the total's parts named after the title", () => {
    // SOURCE: as above, table 7-9 of 2010; one region.
    const rows: Rows = [
      ["7-9  国内三种专利有效数按地区分布(2010年)"],
      ["Three Kinds of Domestic Patents in Force by Region (2010)"],
      [],
      ["单位：件", "(piece)"],
      [],
      ["地    区", "Region", "合  计"],
      [null, null, null, "发  明", "实用新型", "外观设计"],
      [],
      ["台    湾", " Taiwan", "83336        ", "26521        ", "48548        ", "8267        "],
    ];
    expect(read(rows).values).toEqual([
      "C9 台湾 国内三种专利有效数按地区分布·合计 2010 83336 件",
      "D9 台湾 国内三种专利有效数按地区分布·发明 2010 26521 件",
      "E9 台湾 国内三种专利有效数按地区分布·实用新型 2010 48548 件",
      "F9 台湾 国内三种专利有效数按地区分布·外观设计 2010 8267 件",
    ]);
  });

  it("reads units behind a line break and leaves the translation out of the name", () => {
    const rows: Rows = [
      ["5-2 各地区高技术产业生产经营情况(2022年)"],
      ["地 区", "Region", "企业数\n(个)", "营业收入\nBusiness Revenue\n(亿元)"],
      ["新 疆", "Xinjiang", "80", "238"],
    ];
    expect(read(rows).values).toEqual(["C3 新疆 企业数 2022 80 个", "D3 新疆 营业收入 2022 238 亿元"]);
  });

  it("reads Chinese over English in rows of their own as one header", () => {
    const rows: Rows = [
      ["各地区研发情况（2022年）"],
      ["地区", "机构数（个）", "经费支出（万元）"],
      [],
      ["Region", "Institutions", "Expenditure"],
      ["甲县", 1, 2],
    ];
    expect(read(rows).values).toEqual(["B5 甲县 机构数 2022 1 个", "C5 甲县 经费支出 2022 2 万元"]);
  });

  it("reads groups over indicators over years, merged, and takes a dash for nothing", () => {
    // SOURCE: codeforosnabrueck/kosmos @f74e3f12, Daten_Ziel3; two indicators.
    const rows: Rows = [
      ["Stadtbereich", "Nachhaltige Mobilitätskonzepte", null, "E-Mobilität fördern"],
      [null, "Carsharing Nutzer", null, "Anteil zugelassener E-Fahrzeuge in %"],
      [null, 2012, 2013, 2017],
      ["Stadt Osnabrück gesamt", 737, 960, 0.06],
      ["Innenstadt", "-", "-", "-"],
    ];
    expect(read(rows, ["A1:A3", "B1:C1", "B2:C2"]).values).toEqual([
      "B4 Stadt Osnabrück gesamt Nachhaltige Mobilitätskonzepte·Carsharing Nutzer 2012 737 null",
      "C4 Stadt Osnabrück gesamt Nachhaltige Mobilitätskonzepte·Carsharing Nutzer 2013 960 null",
      "D4 Stadt Osnabrück gesamt E-Mobilität fördern·Anteil zugelassener E-Fahrzeuge in % 2017 0.06 %",
    ]);
  });

  it("knows the regions by their names where nothing stands over them, or a word for anything", () => {
    const title = ["2019年各地区企业数（个）"];
    const total = ["全 国", 30, 60];
    const regions: Rows = [
      ["北 京", 10, 20],
      ["天 津", 10, 20],
      ["河 北", 10, 20],
    ];
    const headings = ["有研发机构", "有研发活动"];
    const unnamed = read([title, [null, ...headings], total, ...regions]);
    expect(unnamed.layout).toBe("region-by-indicator");
    expect(unnamed.values).toContain("C6 河北 有研发活动 2019 20 个");
    expect(read([title, ["项 目", ...headings], ["国 内", 30, 60], ...regions]).values).toEqual(
      unnamed.values.map((value) => value.replace("全国", "国内")),
    );
  });

  it("says that there is no year where neither the title nor a column gives one", () => {
    const rows: Rows = [["各地区情况"], ["地区", "销售收入(万元)"], ["甲县", 5]];
    expect(read(rows)).toEqual({
      layout: null,
      issues: ["no-year-columns A2", "year-unreadable B2"],
      values: [],
    });
  });
});

describe("what is no table of regions", () => {
  it("leaves prose that speaks of regions alone", () => {
    const rows: Rows = [["各地区2021年工作要点"], ["地区要求", "2021年完成"], ["地区", "甲县、乙县"]];
    expect(read(rows).issues).toEqual(["no-table A1"]);
  });

  it("leaves a table that names its indicators to its own layout, with a column of regions in it", () => {
    const rows: Rows = [
      ["指标名称", "地区", "单位", "2021年实际值", "2025年目标值"],
      ["专利数", "甲县", "件", 1, 2],
    ];
    expect(read(rows).layout).toBe("indicator-by-year");
  });
});
