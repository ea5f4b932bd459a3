import { joinLines } from "../../src/sheet/join-lines";
import { readDirection } from "../../src/sheet/read-direction";
import { readName } from "../../src/sheet/read-name";
import { markKey } from "../../src/sheet/mark-key";
import { readMarkMeanings } from "../../src/sheet/read-mark-meanings";

describe("joinLines", () => {
  it.each([
    ["占地区生产总值的比\n重", "占地区生产总值的比重"],
    ["占营\r\n业收入比重", "占营业收入比重"],
    ["万人 R&D人员数", "万人R&D人员数"],
    ["其　中", "其中"],
    ["R&D\nspending as a share\n of GDP", "R&D spending as a share of GDP"],
    ["  高新技术企业  ", "高新技术企业"],
    ["\n", ""],
  ])("puts %j together as %j", (text, joined) => {
    expect(joinLines(text)).toBe(joined);
  });
});

describe("readName", () => {
  it.each([
    ["技术合同成交额（亿元）", "技术合同成交额", "亿元"],
    ["技术合同成交额(亿元)", "技术合同成交额", "亿元"],
    ["技术合同成交额 （亿元）", "技术合同成交额", "亿元"],
    ["技术合同\n成交额\n（亿元）", "技术合同成交额", "亿元"],
    ["高新技术企业\n家", "高新技术企业", "家"],
    ["单位能耗（单位：吨标准煤）", "单位能耗", "吨标准煤"],
  ])("parts %j into the name and its unit", (text, name, unitText) => {
    expect(readName(text)).toEqual({ name, unitText });
  });

  it.each(["研究与试验发展（R&D）", "占地区生产总值的比\n重", "（一）科技投入", "企业数（含分支机构）"])(
    "leaves brackets that hold no unit in %j",
    (text) => {
      expect(readName(text)).toEqual({ name: joinLines(text), unitText: null });
    },
  );
});

const yearsOfStar = (note: string) =>
  readMarkMeanings(note)
    .filter(({ mark }) => mark === "*")
    .flatMap(({ year }) => year ?? []);

describe("readMarkMeanings", () => {
  it.each([
    "注：加*号为 2020年数据",
    "注：加*号为2020年数据。",
    "*为2020年数据",
    "注：带*号的为2020年数",
    "＊为2020年数据",
    "注：“*”号为2020年数据",
    "注：标*的指标为2020年度数据",
    "注：1.数据来源于市统计局；2.加*号为2020年数据；3.其余为2021年数据",
    "注：1.加*号为2020年数据 2.数据来源于市统计局",
    "带星号数据为2020年数据",
    "2020年数据以*标注",
    "注：2020年数据加*号",
    "注：*2020年数据",
  ])("reads in %j that a star means 2020", (note) => {
    expect(yearsOfStar(note)).toEqual([2020]);
  });

  it.each([
    "注：*为预计数",
    "*为预计数，2023年公布",
    "注：本表为2020年数据",
    "注：**为2020年数据",
    "注：加*号为约束性指标",
    "",
    "加*号指标于2020年调整统计口径，不可比",
  ])("reads in %j no year of a star", (note) => {
    expect(yearsOfStar(note)).toEqual([]);
  });

  it("tells one star from two", () => {
    expect(readMarkMeanings("**为2019年数据，*为2020年数据")).toEqual([
      { mark: "**", year: 2019, isEstimate: false },
      { mark: "*", year: 2020, isEstimate: false },
    ]);
  });

  it("reads several marks of one note", () => {
    expect(readMarkMeanings("注：①为2019年数据；②为快报数；③不含兵团。")).toEqual([
      { mark: "1", year: 2019, isEstimate: false },
      { mark: "2", year: null, isEstimate: true, dataStatus: "flash" },
      { mark: "3", year: null, isEstimate: false },
    ]);
  });

  it("finds no mark where a star multiplies", () => {
    expect(readMarkMeanings("注：10*10为2020年数据")).toEqual([]);
  });
});

describe("markKey", () => {
  it.each(["①", "⑴", "[1]", "(1)", "注1", "(注1)", "¹", "¹)", "❶"])("leads %s to the first note", (mark) => {
    expect(markKey(mark)).toBe("1");
  });

  it.each(["*", "**", "†", "#", "a"])("keeps %s", (mark) => {
    expect(markKey(mark)).toBe(mark);
  });
});

describe("readDirection", () => {
  it.each(["上升", "正向", "越大越好", "提高", "＋", "↑", "Increase"])("reads %j as better when larger", (text) => {
    expect(readDirection(text)).toBe("increase");
  });

  it.each(["下降", "逆向", "负向", "越低越好", "-", "↓", "Decrease"])("reads %j as better when smaller", (text) => {
    expect(readDirection(text)).toBe("decrease");
  });

  it.each(["", "约束性", "先上升后下降"])("reads no direction in %j", (text) => {
    expect(readDirection(text)).toBeNull();
  });
});
