import type { CellValue } from "../../src/sheet/grid";
import { readCell } from "../../src/sheet/read-cell";
import { readDirection } from "../../src/sheet/read-direction";
import { units } from "../../src/domain/units";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "./grid-of-rows";
import { readFirstTable } from "./read-first-table";

/** 示例数据（虚构）: one row under a header. */
const read = (header: readonly string[], row: readonly CellValue[]) => {
  const { table } = readFirstTable(gridOfRows([header, row]));
  const { indicators, issues } = validateTable(table!, { asOf: 2023 });
  const { indicator, targetCells, otherTargetCells } = indicators[0]!;
  return { ...indicator, targetCells, otherTargetCells, codes: issues.map(({ code, cell }) => `${code} ${cell}`) };
};

const header = ["指标名称", "单位", "方向", "2021年实际值", "2025年目标值"];
const occupied = (direction: string | null, target: CellValue) =>
  read(header, ["粮食仓容利用率", "%", direction, 40, target]);

describe("a cell states a band", () => {
  test.each([
    ["60—65", 60, 65],
    ["60-65", 60, 65],
    ["60～65", 60, 65],
    ["60%～65%", 60, 65],
    ["60-65%", 60, 65],
    ["60至65", 60, 65],
    ["≥60且≤65", 60, 65],
    ["≥60%，≤65%", 60, 65],
    ["不低于60不高于65", 60, 65],
    ["不低于60%且不超过65%", 60, 65],
    ["[60，65]", 60, 65],
    ["60.5——65.25", 60.5, 65.25],
    ["６０～６５", 60, 65],
  ])("as %s", (text, lower, upper) => {
    expect(readCell(text, "General", units.percent)).toEqual({ kind: "band", text, lower, upper });
  });

  test.each(["2021-2025", "2021—2025年", "3—5月", "12-31日", "60-65-70", "60-", "-65", "A60-65", "60—65（待定）"])(
    "but not as %s",
    (text) => {
      expect(readCell(text, "General", units.percent).kind).not.toBe("band");
    },
  );

  test("in the unit of its row, or it is not taken", () => {
    expect(readCell("60家—65家", "General", units.percent)).toMatchObject({ kind: "other-unit", unitText: "家" });
    expect(readCell("600‰～650‰", "General", units.percent)).toMatchObject({ kind: "band", lower: 60, upper: 65 });
  });
});

test.each(["区间", "区间型", "适度", "适度指标", "适度型", "中性", "band"])(
  "the direction %s is toward a band",
  (text) => {
    expect(readDirection(text)).toBe("band");
  },
);

describe("a target that is a band", () => {
  const band = { year: 2025, value: 60, upper: 65 };

  test("is to be lain in where the direction says so, without a word", () => {
    expect(occupied("区间", "60～65")).toMatchObject({
      direction: "band",
      targets: [band],
      otherTargets: [],
      codes: [],
    });
  });

  test("is so, too, where no direction is stated, and it is asked", () => {
    const found = occupied(null, "60～65");
    expect(found).toMatchObject({ direction: "band", targets: [band], codes: ["target-band E2"] });
    expect(found).not.toHaveProperty("isDirectionAssumed");
  });

  test("where more is better is its lower edge, with the upper one beside it; where less is, the other way round", () => {
    const up = occupied("上升", "60～65");
    expect(up).toMatchObject({ targets: [{ year: 2025, value: 60 }], otherTargets: [{ year: 2025, value: 65 }] });
    expect(up).toMatchObject({ otherTargetCells: ["E2"], codes: ["band-with-direction E2"] });
    const down = occupied("下降", "60～65");
    expect(down).toMatchObject({ targets: [{ year: 2025, value: 65 }], otherTargets: [{ year: 2025, value: 60 }] });
  });

  test("with its edges interchanged is left out as an error", () => {
    expect(occupied("区间", "65～60")).toMatchObject({ targets: [], codes: ["band-reversed E2"] });
  });

  test("may stand in two columns", () => {
    const columns = ["指标名称", "单位", "2021年实际值", "2025年目标下限", "2025年目标上限"];
    expect(read(columns, ["粮食仓容利用率", "%", 40, 60, 65])).toMatchObject({
      direction: "band",
      targets: [band],
      codes: ["target-band D2"],
    });
    expect(read(columns, ["粮食仓容利用率", "%", 40, 65, 60])).toMatchObject({
      targets: [],
      codes: ["band-reversed D2"],
    });
    expect(read(columns, ["粮食仓容利用率", "%", 40, 60, null]).targets).toEqual([{ year: 2025, value: 60 }]);
  });

  test("is not made of 上限 and 下限 alone, which are natural limits", () => {
    const columns = ["指标名称", "单位", "2021年实际值", "2025年目标值", "下限", "上限"];
    expect(read(columns, ["粮食仓容利用率", "%", 40, 60, 0, 100])).toMatchObject({
      direction: "increase",
      targets: [{ year: 2025, value: 60 }],
      limits: { lower: 0, upper: 100 },
    });
  });

  test("is asked for where the direction is a band and the target one value", () => {
    expect(occupied("区间", 60)).toMatchObject({ direction: "band", codes: ["band-without-width E2"] });
  });

  test("is no actual value", () => {
    const found = read(header, ["粮食仓容利用率", "%", "区间", "60-65", "60-65"]);
    expect(found).toMatchObject({ observations: [], codes: ["value-unreadable D2"] });
  });
});

describe("of two targets of one year", () => {
  const rows = (basic: string, further: string, ...values: readonly [number, number]) =>
    read(["指标名称", "单位", "2021年实际值", basic, further], ["研发平台", "个", 12, ...values]);

  test.each([
    ["2025年基本目标", "2025年力争目标"],
    ["2025年约束性目标", "2025年预期性目标"],
    ["2025年目标值", "2025年奋斗目标值"],
    ["2025年目标值（基本）", "2025年目标值（力争）"],
  ])("%s decides, and %s stands beside it", (basic, further) => {
    const found = rows(basic, further, 20, 25);
    expect(found.targets).toEqual([{ year: 2025, value: 20 }]);
    expect(found.otherTargets).toEqual([{ year: 2025, value: 25 }]);
    expect(found.otherTargetCells).toEqual(["E2"]);
    expect(found.codes).toEqual([]);
  });

  test("the basic one decides also where it stands second", () => {
    const found = rows("2025年力争目标", "2025年基本目标", 25, 20);
    expect(found).toMatchObject({ targets: [{ year: 2025, value: 20 }], otherTargets: [{ year: 2025, value: 25 }] });
    expect(found.targetCells.get(2025)).toBe("E2");
  });

  test("the first decides where nothing says which, which is asked, and the other one is not dropped", () => {
    const found = rows("2025年目标值", "2025年目标值", 20, 25);
    expect(found).toMatchObject({ targets: [{ year: 2025, value: 20 }], otherTargets: [{ year: 2025, value: 25 }] });
    expect(found.codes).toEqual(["year-repeated E1"]);
  });

  test("a further one that asks for less is asked about", () => {
    expect(rows("2025年基本目标", "2025年力争目标", 20, 18).codes).toEqual(["further-target-behind E2"]);
  });

  test("a further one alone is the target", () => {
    const alone = read(["指标名称", "单位", "2021年实际值", "2025年力争目标"], ["研发平台", "个", 12, 25]);
    expect(alone).toMatchObject({ targets: [{ year: 2025, value: 25 }], otherTargets: [] });
  });
});

describe("a cell states two targets", () => {
  test.each([
    ["60，力争65", 60, 65],
    ["≥60，力争65", 60, 65],
    ["60以上，力争达到65", 60, 65],
    ["60（力争65）", 60, 65],
    ["60%（力争65%）", 60, 65],
    ["60，力争65%", 60, 65],
    ["基本60、奋斗65", 60, 65],
    ["基本目标60；挑战目标65", 60, 65],
    ["确保60，力争65", 60, 65],
    ["力争65，确保60", 60, 65],
    ["基本60\n力争65", 60, 65],
    ["60（基本），65（力争）", 60, 65],
    ["1,200，力争1,500", 1200, 1500],
    ["60，力争60", 60, 60],
  ])("as %j", (text, deciding, further) => {
    expect(readCell(text, "General", units.percent)).toEqual({ kind: "two-targets", text, deciding, further });
  });

  test.each([
    "60，65",
    "60（65）",
    "力争60，力争65",
    "60，力争",
    "力争60",
    "60（力争）",
    "60，力争65，挑战70",
    "基本完成，力争65",
  ])("but not as %s, which does not say which is which", (text) => {
    expect(readCell(text, "General", units.percent).kind).not.toBe("two-targets");
  });

  test("in the unit of its row, or it is not taken", () => {
    expect(readCell("60家，力争65家", "General", units.percent)).toMatchObject({ kind: "other-unit", unitText: "家" });
    expect(readCell("600‰，力争650‰", "General", units.percent)).toMatchObject({ deciding: 60, further: 65 });
  });

  test("of which the first decides as in a column of its own, and the further one stands beside it, without a word", () => {
    expect(occupied("上升", "60，力争65")).toMatchObject({
      targets: [{ year: 2025, value: 60 }],
      otherTargets: [{ year: 2025, value: 65 }],
      otherTargetCells: ["E2"],
      codes: [],
    });
  });

  test("and a further one that asks for less is asked about, as in two columns", () => {
    expect(occupied("上升", "60，力争55").codes).toEqual(["further-target-behind E2"]);
  });

  test("and a column of further targets leaves the deciding one where it is", () => {
    const columns = ["指标名称", "单位", "2021年实际值", "2025年力争目标", "2025年基本目标"];
    expect(read(columns, ["研发平台", "个", 12, 30, "20（力争25）"])).toMatchObject({
      targets: [{ year: 2025, value: 20 }],
      otherTargets: [
        { year: 2025, value: 30 },
        { year: 2025, value: 25 },
      ],
    });
  });

  test("but no actual value", () => {
    const found = read(header, ["粮食仓容利用率", "%", "上升", "60，力争65", 70]);
    expect(found).toMatchObject({ observations: [], codes: ["value-unreadable D2"] });
  });
});
