import fc from "fast-check";
import { catalogue } from "../../src/domain/catalogue";
import { findCatalogueEntry } from "../../src/domain/find-catalogue-entry";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import { matchIndicatorName } from "../../src/domain/match-indicator-name";
import { nameSimilarity } from "../../src/domain/name-similarity";
import { normaliseName } from "../../src/domain/normalise-name";
import { units } from "../../src/domain/units";

const match = (name: string, unit = null as Parameters<typeof matchIndicatorName>[1]) => {
  const found = matchIndicatorName(normaliseName(name), unit);
  return found === null ? null : `${found.confidence} ${found.entry.id}`;
};

describe("the two catalogues as one", () => {
  it("have each indicator once: 15 of the table and 21 tasks that the table does not list", () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(catalogue.filter(({ headline }) => headline !== null)).toHaveLength(15);
    expect(catalogue.filter(({ headline }) => headline === null)).toHaveLength(21);
    for (const { headline, task } of catalogue) expect(headline ?? task).not.toBeNull();
  });

  it("give no name to two entries", () => {
    const names = catalogue.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(normaliseName))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are found by id", () => {
    for (const entry of catalogue) expect(findCatalogueEntry(entry.id)).toBe(entry);
    expect(findCatalogueEntry("constructor")).toBeNull();
  });
});

describe("matchIndicatorName", () => {
  it.each(catalogue)("is certain of $id by its name and by every alias, in any of their spellings", (entry) => {
    for (const name of [entry.name, ...entry.aliases])
      for (const spelling of [name, `3. ${name}`, `全市${name}`, name.slice(0, 4) + "\n" + name.slice(4)])
        expect(match(spelling)).toBe(`certain ${entry.id}`);
  });

  it("is certain of the names that the plan's table prints over two lines", () => {
    for (const { printedName, id } of headlineIndicators) expect(match(printedName)).toBe(`certain ${id}`);
  });

  it.each([
    ["综合科技进步水平指数", "innovation-index"],
    ["企业研发经费支出占全社会研发经费支出比重", "enterprise-rd-share"],
    ["企业研发投入占全社会研发投入的比重", "enterprise-rd-share"],
    ["全社会R&D经费支出占GDP比重", "rd-intensity"],
    ["全社会研究与试验发展（R&D）经费支出占地区生产总值的比重", "rd-intensity"],
    ["全社会R&D投入强度", "rd-intensity"],
    ["5. 市本级财政科技支出占一般公共预算支出比重", "city-fiscal-share"],
    ["规上工业企业研发经费占营业收入比重", "industrial-rd-to-revenue"],
    ["规上工业企业有研发活动的占比", "industrial-firms-with-rd-share"],
    ["万人Ｒ＆Ｄ人员数", "rd-personnel-per-population"],
    ["每万人 R&D 人员数", "rd-personnel-per-population"],
    ["全市高新技术企业数量", "high-tech-enterprises"],
    ["武威市科技型中小企业总数", "technology-smes"],
    ["专精特新小巨人企业户数", "little-giants"],
    ["科技特派员人数", "technology-envoys"],
    ["企业创新联合体个数", "innovation-consortia"],
  ])("is certain of %s", (name, id) => {
    expect(match(name)).toBe(`certain ${id}`);
  });

  it.each([
    ["综合科技创新指数", "innovation-index"],
    ["R&D经费占GDP比重", "rd-intensity"],
    ["R&D经费内部支出占GDP的比重", "rd-intensity"],
    ["市级财政科技支出占一般公共预算支出的比例", "city-fiscal-share"],
    ["县级财政科技支出占一般公共预算支出比重", "county-fiscal-share"],
    ["规上工业企业研发投入占营收比重", "industrial-rd-to-revenue"],
    ["有研发活动的规上工业企业比重", "industrial-firms-with-rd-share"],
    ["万人R&D人员全时当量", "rd-personnel-per-population"],
    ["万人高价值发明专利拥有量", "high-value-patents-per-population"],
    ["新产品销售收入占主营业务收入比重", "new-product-sales-share"],
    ["技术合同成交金额", "technology-contracts"],
    ["全省技术合同成交额", "technology-contracts"],
    ["各地区高新技术企业", "high-tech-enterprises"],
    ["选派科技特派员", "technology-envoys"],
    ["新培育国家级野外科学观测研究站等平台", "national-platforms"],
    ["45岁以下科研人员主持市级项目比例", "projects-led-under-45"],
  ])("takes %s as likely", (name, id) => {
    expect(match(name)).toBe(`likely ${id}`);
  });

  /** Near names that a statistician keeps apart: what the sheet says, and what it must not be taken for. */
  it.each([
    ["发明专利拥有量", "每万人口高价值发明专利拥有量"],
    ["每万人口发明专利拥有量", "每万人口高价值发明专利拥有量"],
    ["高价值发明专利拥有量", "每万人口高价值发明专利拥有量"],
    ["每万人口高价值发明专利申请量", "每万人口高价值发明专利拥有量"],
    ["财政科技支出占一般公共预算支出比重", "市本级 or 县区"],
    ["全市财政科技支出占一般公共预算支出比重", "市本级 or 县区"],
    ["市本级财政教育支出占一般公共预算支出比重", "市本级财政科技支出占比"],
    ["市本级财政科技支出", "its share"],
    ["技术合同成交项数", "技术合同成交额"],
    ["输出技术合同成交额", "技术合同成交额"],
    ["吸纳技术合同成交额", "技术合同成交额"],
    ["技术市场成交额", "技术合同成交额"],
    ["技术合同成交额增速", "技术合同成交额"],
    ["企业研发经费投入强度", "企业占比 or 强度"],
    ["规模以上工业企业研发经费投入强度", "全社会强度"],
    ["全社会研发经费支出", "its intensity"],
    ["政府资金占全社会研发经费支出的比重", "企业占比"],
    ["全社会基础研究经费支出占地区生产总值的比重", "R&D 强度"],
    ["规模以上工业企业研发经费支出", "占营业收入比重"],
    ["规模以上工业企业研发经费支出占利润比重", "占营业收入比重"],
    ["规模以上工业企业数", "有研发活动的占比"],
    ["R&D人员数", "万人R&D人员数"],
    ["新产品销售收入", "its share"],
    ["新产品出口销售收入占企业营业收入比重", "新产品销售收入占比"],
    ["新认定高新技术企业数", "高新技术企业"],
    ["高新技术企业工业增加值", "高新技术企业"],
    ["高新技术企业营业收入", "高新技术企业"],
    ["高新技术企业培育库企业数", "高新技术企业"],
    ["市级科技创新型企业", "省级科技创新型企业"],
    ["科技创新型企业", "省级科技创新型企业"],
    ["中小企业", "科技型中小企业"],
    ["科技型企业", "科技型中小企业"],
    ["农业科技进步贡献率", "科技进步贡献率"],
    ["科技特派员工作站", "科技特派员"],
    ["法人科技特派员", "科技特派员"],
    ["省级科技创新平台", "省级各类 or 省级以上"],
    ["国家级技术转移示范机构", "省级科技成果转移转化示范机构"],
    ["省级农业科技园区", "提质增效的省级农业科技园区"],
    ["高校研发经费投入", "科研单位研发经费投入"],
    ["指数", "an index"],
    ["", "anything"],
  ])("does not take %s for %s", (name) => {
    expect(match(name)).toBeNull();
  });

  it("takes a name as likely only where the unit measures the same", () => {
    expect(match("技术合同成交金额", units.tenThousandYuan)).toBe("likely technology-contracts");
    expect(match("技术合同成交金额", units.percent)).toBeNull();
    expect(match("技术合同成交额", units.percent)).toBe("certain technology-contracts");
  });

  it("does not depend on the spelling that normaliseName makes one", () => {
    const known = fc.constantFrom(...catalogue.flatMap(({ name, aliases }) => [name, ...aliases]));
    fc.assert(
      fc.property(known, fc.nat({ max: 60 }), (name, at) => {
        expect(match(`${name.slice(0, at)} \n${name.slice(at)}`)).toBe(match(name));
      }),
    );
  });
});

describe("nameSimilarity", () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from("科技创新企业经费占比")), maxLength: 12 });

  it("is symmetric, within 0 and 1, and 1 for the same name", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const similarity = nameSimilarity(one, other);
        expect(similarity).toBe(nameSimilarity(other, one));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(nameSimilarity(one, one)).toBe(one.length < 2 ? 0 : 1);
      }),
    );
  });
});
