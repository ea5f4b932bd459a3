import type { IssueCode } from "../src/sheet/issue";
import { planExample } from "./plan-example";
import type { RuleExample } from "./rule-example";
import { returnExamples } from "./return-examples";

const header = ["指标名称", "单位", "2021年实际值", "2022年目标值", "2025年目标值"];
const actuals = ["指标名称", "单位", "2019年", "2020年", "2021年", "2022年", "2023年"];
const enterprises = ["高新技术企业", "家", 59, 70, 100];
const error = { content: "=1/0", value: { error: "#DIV/0!" } };

const alone = (cell: string, ...rows: RuleExample["rows"]): RuleExample => ({ rows, cell });
const under = (cell: string, ...row: RuleExample["rows"][number]): RuleExample => alone(cell, header, row);

/** By code, where a sheet alone can show it. Each is run by a test, and its sentences in docs/rules.md are what came out. */
export const ruleExamples: Readonly<Partial<Record<IssueCode, RuleExample>>> = {
  ...returnExamples,
  "no-table": alone("A1", ["强科技行动工作方案"], ["各县区："]),
  "sheet-empty": alone("A1", [null]),
  "header-without-rows": alone("A1", header),
  "layout-not-annotated": alone("A2", ["研发经费支出（万元）"], ["地区", "2021年", "2022年"], ["凉州区", 10, 12]),
  "row-without-name": alone("A3", header, enterprises, [null, "家", 44, 55, 80]),
  "duplicate-indicator": alone("A3", header, enterprises, enterprises),
  "duplicate-differs": alone("D3", header, enterprises, ["高新技术企业数", "家", 59, 72, 100]),
  "hidden-values": { ...alone("A3", header, enterprises, ["省级科技创新型企业", "家", 44, 55, 80]), hiddenRows: [3] },
  "total-differs": alone(
    "B3",
    ["各县区研发活动情况（2022年）"],
    ["地区", "研发经费支出（万元）", "研发机构数（个）"],
    ["合计", 120, 9],
    ["凉州区", 60, 5],
    ["民勤县", 50, 4],
  ),
  "part-exceeds-total": alone(
    "C3",
    actuals,
    ["课题数", "项", 20, 22, 24, 26, 27],
    ["其中：国家级课题", "项", 23, 18, 19, 17, 19],
  ),

  "unit-missing": under("B2", "高新技术企业", null, 59, 70, 100),
  "unit-unknown": under("B2", "能源消费总量", "斗", 59, 70, 100),
  "unit-differs": under("B2", "技术合同成交额", "万元", 141000, 190000, 280000),
  "unit-wrong-dimension": under("B2", "高新技术企业", "%", 59, 70, 100),
  "unit-unlike-name": under("B2", "研究开发费用支出", "人", 120, 130, 160),
  "percent-as-fraction": under("C2", "全社会研发经费支出占地区生产总值的比重", "%", 0.0062, 0.85, 1.5),
  "unit-slip": alone("E2", actuals, ["技术合同成交额", "亿元", 11.2, 12.8, 141000, 16.9, 18.3]),
  "magnitude-differs": planExample("D13", (row, column, cell) =>
    row === 12 && column > 1 ? (cell === 19 ? 190 : cell === 28 ? 280 : 141) : cell,
  ),

  "no-year-columns": alone("A1", ["指标名称", "单位", "实际值", "目标值"], ["高新技术企业", "家", 59, 100]),
  "year-unreadable": alone("D1", ["指标名称", "单位", "2021年", "去年实际值"], ["高新技术企业", "家", 59, 70]),
  "year-repeated": alone("D1", ["指标名称", "单位", "2021年", "2021年"], ["高新技术企业", "家", 59, 70]),
  "year-in-future": alone("D1", ["指标名称", "单位", "2021年", "2027年实际值"], ["高新技术企业", "家", 59, 70]),
  "star-without-note": under("C2", "综合科技创新水平指数", "%", "42.92*", 50, 65),
  "mark-ambiguous": alone(
    "C2",
    header,
    ["综合科技创新水平指数", "%", "42.92*", 50, 65],
    ["注：加*号为2020年数据"],
    ["注：*为2019年数据"],
  ),
  "year-gap": alone(
    "E1",
    ["指标名称", "单位", "2018年", "2019年", "2022年", "2023年"],
    ["发明专利授权量", "件", 11, 12, 15, 16],
  ),
  "years-out-of-order": alone(
    "E1",
    ["指标名称", "单位", "2019年", "2021年", "2020年", "2022年"],
    ["发明专利授权量", "件", 11, 13, 12, 15],
  ),
  "target-before-baseline": alone(
    "D2",
    ["指标名称", "单位", "基期值（2021年）", "2020年目标值", "2025年目标值"],
    ["研发平台", "个", 12, 14, 20],
  ),
  "column-kind-doubtful": planExample("D1", (row, column, cell) => (row === 0 && column === 3 ? "2022年实际值" : cell)),
  "baseline-year-differs": planExample("C5", (row, column, cell) => (row === 4 && column === 2 ? 0.62 : cell)),
  "target-year-differs": planExample("E2", (row, column, cell) => (row === 0 && column === 4 ? "2026年目标值" : cell)),

  "value-unreadable": under("C2", "高新技术企业", "家", "若干", 70, 100),
  "value-error": under("C2", "高新技术企业", "家", error, 70, 100),
  "value-in-other-unit": under("C2", "技术合同成交额", "亿元", "14人", 19, 28),
  "value-approximate": under("C2", "高新技术企业", "家", "约60", 70, 100),
  "value-bounded": under("C2", "高新技术企业", "家", "60家以上", 70, 100),
  "value-estimated": under("C2", "研发投入强度", "%", "[0.62]", 0.85, 1.5),
  "value-below-unit": under("C2", "技术合同成交额", "亿元", "…", 19, 28),
  "number-as-text": under("C2", "科技进步贡献率", "%", "'55.35", 58, 65),
  "mark-in-text": alone(
    "C2",
    header,
    ["技术合同成交额", "亿元", "14.1*", 19, 28],
    ["民营企业研发投入", "亿元", 3.2, 4, 6],
    ["注：加*号为2020年数据"],
    [null, null, { content: "=C2+C3", value: 17.3 }],
  ),
  "share-outside-0-100": under("C2", "绿色出行占比", "%", 128, 60, 65),
  "count-not-whole": under("C2", "高新技术企业", "家", 59.5, 70, 100),
  "value-negative": under("C2", "高新技术企业", "家", -59, 70, 100),
  "value-outlier": alone(
    "F2",
    ["指标名称", "单位", "2016年", "2017年", "2018年", "2019年", "2020年", "2021年", "2022年"],
    ["发明专利授权量", "件", 210, 232, 251, 720, 296, 318, 333],
  ),
  "ratio-differs": alone(
    "C4",
    ["指标名称", "单位", "2022年", "2023年"],
    ["R&D经费支出", "亿元", 6.1, 6.6],
    ["地区生产总值", "亿元", 640, 672],
    ["R&D经费支出占地区生产总值比重", "%", 1.95, 0.98],
  ),

  "milestone-order": under("E2", "科技特派员", "人", 300, 520, 500),
  "target-bounded": under("E2", "高新技术企业", "家", 59, 70, "100家以上"),
  "target-band": under("E2", "农村集体经济强村占比", "%", 40, 50, "60%～65%"),
  "band-with-direction": alone(
    "F2",
    ["指标名称", "单位", "方向", "2021年实际值", "2022年目标值", "2025年目标值"],
    ["农村集体经济强村占比", "%", "上升", 40, 50, "60～65"],
  ),
  "band-reversed": under("E2", "农村集体经济强村占比", "%", 40, 50, "65～60"),
  "band-without-width": alone(
    "E2",
    ["指标名称", "单位", "方向", "2021年实际值", "2025年目标值"],
    ["粮食仓容利用率", "%", "区间", 40, 60],
  ),
  "further-target-behind": alone(
    "E2",
    ["指标名称", "单位", "2021年实际值", "2025年基本目标", "2025年力争目标"],
    ["研发平台", "个", 12, 20, 18],
  ),
  "direction-missing": under("E2", "交通事故死亡人数", "人", 100, 120, 50),
  "target-met-at-baseline": under("D2", "高新技术企业", "家", 72, 70, 100),
  "plan-differs": planExample("E2", (row, column, cell) => (row === 1 && column === 4 ? 66 : cell)),
};
