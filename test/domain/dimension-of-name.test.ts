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
  ])("takes %s to measure %s", (name, dimension) => {
    expect(dimensionOfName(name)).toBe(dimension);
  });
});

describe("looksLikeUnit", () => {
  it.each(["篇", "万元", "人次", "百万美元", "元/人", "％"])("takes %s for a unit", (text) => {
    expect(looksLikeUnit(text)).toBe(true);
  });

  it.each(["合同金额", "2021年", "R&D", ""])("does not take %j for a unit", (text) => {
    expect(looksLikeUnit(text)).toBe(false);
  });
});
