import type { IssueCode } from "../src/sheet/issue";
import type { RuleExample } from "./rule-example";

type Figures = readonly [previous: number, current: number];

/** 示例数据（虚构）: the items of a return that its checks are about, with one or more changed. */
const returnWith = (changed: Readonly<Record<string, Figures>>): RuleExample["rows"] => {
  const items: readonly (readonly [name: string, unit: string, figures: Figures])[] = [
    ["全社会R&D经费", "万元", [10200, 11000]],
    ["其中：企业R&D经费", "万元", [6300, 6700]],
    ["地区生产总值", "万元", [1480000, 1560000]],
    ["有R&D活动的规上工业企业数", "家", [19, 21]],
    ["规上工业R&D经费", "万元", [5100, 5400]],
    ["R&D人员", "人年", [1010, 1060]],
  ];
  return [
    ["指标名称", "计量单位", "2022年", "2023年"],
    ...items.map(([name, unit, figures]) => [name, unit, ...(changed[name] ?? figures)]),
  ];
};

const example = (cell: string, changed: Readonly<Record<string, Figures>>): RuleExample => ({
  rows: returnWith(changed),
  cell,
});

/** Where the checks of a statistical return find something. */
export const returnExamples: Readonly<Partial<Record<IssueCode, RuleExample>>> = {
  "return-part-exceeds": example("D3", { "其中：企业R&D经费": [10100, 12000], "全社会R&D经费": [10200, 11000] }),
  "return-denominator": example("D4", { 地区生产总值: [1480000, 0] }),
  "return-change": example("D2", { "全社会R&D经费": [10200, 15200] }),
  "return-zero": example("D7", { "R&D人员": [1010, 0] }),
  "return-intensity": example("C2", { "全社会R&D经费": [102000, 110000], 地区生产总值: [1480000, 1560000] }),
};
