import { bareName, ratioOfName } from "../../src/domain/ratio-of-name";

test.each([
  ["研发经费支出占地区生产总值的比重", "R&D经费", "地区生产总值"],
  ["财政科技支出占一般公共预算支出比例", "财政科技", "一般公共预算"],
  ["企业R&D经费占全社会R&D经费总额百分比", "企业R&D经费", "R&D经费"],
  ["有R&D活动企业数占企业总数的占比", "有R&D活动企业", "企业"],
  ["新产品销售收入占营业收入比", "新产品销售收入", "营业收入"],
  ["出口额占销售总量比重", "出口", "销售"],
  ["万人R&D人员数", "R&D人员", "人口"],
  ["每万人发明专利拥有量", "发明专利", "人口"],
  ["每万名人口发明专利数量", "发明专利", "人口"],
  ["人均地区生产总值", "地区生产总值", "人口"],
])("%s is %s over %s", (name, numerator, denominator) => {
  expect(ratioOfName(name)).toEqual({ numerator, denominator });
});

test.each(["地区生产总值", "占比", "占地比重", "比重", "人均", "万人", "十万人口", "技术合同成交额", "户均人均收入"])(
  "%s names no ratio of two things",
  (name) => {
    expect(ratioOfName(name)).toBeNull();
  },
);

test.each([
  ["全社会R&D经费支出", "R&D经费"],
  ["全市R&D经费", "R&D经费"],
  ["全国专利", "专利"],
  ["地方财政收入", "财政收入"],
  ["年末从业人员数", "从业人员"],
  ["其中企业R&D经费", "企业R&D经费"],
  ["R&D人员折合全时当量", "R&D人员"],
  ["R&D人员折合全时工作当量", "R&D人员"],
  ["专利拥有量", "专利"],
  ["企业总数", "企业"],
  ["企业数量", "企业"],
  ["R&D经费合计", "R&D经费"],
  ["技术合同成交额", "技术合同成交"],
  ["城镇人口", "城镇"],
  ["年末常住人口", "人口"],
  ["年平均人口", "人口"],
  ["年平均常住人口数", "人口"],
  ["户籍人口总数", "人口"],
  ["总人口", "人口"],
  ["人口", "人口"],
])("%s is found again as %s", (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

test("a name of nothing but such words stays what it is, and a word in the middle stays", () => {
  expect(bareName("总额")).toBe("总额");
  expect(bareName("企业全市合计表")).toBe("企业全市合计表");
  expect(bareName("省常住人口")).toBe("省常住");
  expect(bareName("人口密度")).toBe("人口密度");
});
