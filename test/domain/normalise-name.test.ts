import fc from "fast-check";
import { normaliseName } from "../../src/domain/normalise-name";
import { toHalfWidth } from "../../src/domain/to-half-width";

describe("normaliseName", () => {
  it.each([
    ["占地区生产总值的比\n重", "占地区生产总值比重"],
    ["万人 R&D人员数", "万人r&d人员数"],
    ["（一）技术合同成交额", "一技术合同成交额"],
    ["12.技术合同成交额", "技术合同成交额"],
    ["(12)技术合同成交额", "技术合同成交额"],
    [" 3、技术合同成交额", "技术合同成交额"],
    ["技术合同3、成交额", "技术合同3成交额"],
    ["技术(3)合同成交额", "技术3合同成交额"],
    ["研究与试验发展经费", "R&D经费"],
    ["规上工业企业数", "规模以上工业企业数"],
  ])("makes %j and %j one", (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it("keeps different indicators apart", () => {
    expect(normaliseName("高新技术企业")).not.toBe(normaliseName("高新技术企业产值"));
    expect(normaliseName("1.5万人以上城镇")).not.toBe(normaliseName("万人以上城镇"));
  });

  it("makes nothing more of a normalised name", () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from("研发规上GDP的 （）R&D占比重1.、x")) });
    fc.assert(
      fc.property(name, (text) => {
        const once = normaliseName(`甲${text}`);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});

describe("toHalfWidth", () => {
  it("leaves footnote marks and Chinese alone", () => {
    expect(toHalfWidth("１２．３①％　—科技")).toBe("12.3①% —科技");
  });

  it("makes one blank of each blank that is wide or does not break", () => {
    expect(toHalfWidth("科\u3000技\u00A0局 ！～")).toBe("科 技 局 !~");
  });
});
