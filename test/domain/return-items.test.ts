import { normaliseName } from "../../src/domain/normalise-name";
import { findReturnItem } from "../../src/domain/return-items";

const itemOf = (name: string) => findReturnItem(normaliseName(name));

test.each([
  ["rd-spending", ["全社会R&D经费", "全社会研发经费支出", "R&D经费支出合计", "R&D经费内部支出", "R&D经费支出总额"]],
  ["rd-spending", ["全社会R&D经费合计", "全社会R&D经费内部支出总额"]],
  ["enterprise-rd-spending", ["企业R&D经费", "其中：企业R&D经费内部支出", "其中：企业R&D经费支出"]],
  ["industry-rd-spending", ["规模以上工业企业R&D经费", "其中：规模以上工业R&D经费内部支出", "规模以上工业R&D支出"]],
  ["gross-product", ["地区生产总值"]],
  ["science-budget", ["地方财政科技支出", "财政科学技术支出", "其中：财政科技支出"]],
  ["public-budget", ["一般公共预算支出", "地方一般公共预算支出"]],
  ["industry-revenue", ["规模以上工业企业营业收入", "规模以上工业营业收入"]],
  ["new-product-sales", ["新产品销售收入", "其中：新产品销售收入", "规模以上工业企业新产品销售收入"]],
  ["new-product-sales", ["规模以上工业新产品销售收入"]],
  ["industry-firms", ["规模以上工业企业数", "规模以上工业企业单位个数", "规模以上工业企业", "规模以上工业企业数量"]],
  [
    "rd-active-firms",
    ["有R&D活动企业数", "其中：有R&D活动企业数", "规模以上工业企业中有R&D活动企业数量", "有R&D活动企业"],
  ],
  ["rd-active-firms", ["有R&D活动规模以上工业企业单位个数"]],
  ["rd-staff", ["R&D人员", "R&D人员折合全时当量", "R&D人员全时工作当量", "R&D人员数"]],
  ["population", ["常住人口", "年末常住人口数"]],
] as const)("the return's item %s goes by %j", (item, names) => {
  expect(names.map((name) => [name, itemOf(name)])).toEqual(names.map((name) => [name, item]));
});

test.each([
  "R&D经费",
  "全社会R&D经费占地区生产总值比重",
  "人均地区生产总值",
  "地区生产总值增速",
  "企业R&D经费占比",
  "大中型企业R&D经费",
  "非全社会R&D经费",
  "R&D经费支出强度",
  "大中型规模以上工业企业R&D经费",
  "一般公共预算支出增速",
  "规模以上工业企业R&D经费占营业收入比重",
  "财政科技支出占比",
  "本级财政科技支出",
  "一般公共预算收入",
  "省级一般公共预算支出",
  "规模以上工业企业营业收入利润率",
  "大型规模以上工业企业营业收入",
  "新产品销售收入占比",
  "其他新产品销售收入",
  "规模以上工业企业数占比",
  "新增规模以上工业企业数",
  "没有R&D活动企业数",
  "有R&D活动企业数占比",
  "女性R&D人员",
  "R&D人员占比",
  "每万常住人口",
  "常住人口增长率",
  "进出口总额",
])("%s is no item of the return: it says more, or something else", (name) => {
  expect(itemOf(name)).toBeNull();
});
