import { dimensionOfName } from "../../src/domain/dimension-of-name";
import { looksLikeUnit } from "../../src/domain/looks-like-unit";

describe("dimensionOfName", () => {
  it.each([
    ["人员折合全时当量", "work-years"],
    ["研  发机构数", "organisations"],
    ["开发项目数", "items"],
    ["项目经费支出", "money"],
    ["R&D人员", "people"],
    ["经费投入强度", "ratio"],
    ["合计", null],
    ["R&D人员全时工作当量", "work-years"],
    ["全时当量人员占比", "ratio"],
    ["地方税", "money"],
    ["地方税收", "money"],
    ["贸易额", "money"],
    ["存款余额", "money"],
    ["差旅费", "money"],
    ["支出总计", "money"],
    ["经费总额", "money"],
    ["女性比例", "ratio"],
    ["企业数量占比", "ratio"],
    ["项目数量增长", "ratio"],
    ["专利申请量", "items"],
    ["增长率指数", null],
    ["经费支出（万元）", "money"],
    ["机构数 (个)", "organisations"],
    ["研究(应用)经费", "money"],
  ])("takes %s to measure %s", (name, dimension) => {
    expect(dimensionOfName(name)).toBe(dimension);
  });
});

describe("looksLikeUnit", () => {
  it.each(["篇", "万元", "人次", "百万美元", "元/人", "％", "艘", "千艘", "艘/万人", "千 艘"])(
    "takes %s for a unit",
    (text) => {
      expect(looksLikeUnit(text)).toBe(true);
    },
  );

  it.each(["合同金额", "2021年", "R&D", "", "座谈会", "艘数", "几座"])("does not take %j for a unit", (text) => {
    expect(looksLikeUnit(text)).toBe(false);
  });
});
