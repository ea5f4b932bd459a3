import { renderToString } from "react-dom/server";

import type { Language } from "../../../src/messages/language";
import type { CellContent } from "../../../src/sheet/grid";
import { emptyMemory, writeMemory } from "../../../src/sheet/workbook-memory";
import { type ColumnCorrection, noCorrections } from "../../../src/sheet/sheet-corrections";
import { PanePartsContext, type PaneParts } from "../../../src/taskpane/pane-parts";
import ReadingScreen from "../../../src/taskpane/reading/ReadingScreen";
import { partsOver } from "../small-table";

const textOf = (parts: PaneParts): string =>
  renderToString(
    <PanePartsContext value={parts}>
      <ReadingScreen />
    </PanePartsContext>,
  )
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ");

/** The text of the screen over a sheet that was analysed. */
async function shown(
  cells?: readonly (readonly CellContent[])[],
  language?: Language,
  corrections = noCorrections({ sheet: "主要指标", sheetId: "1" }),
): Promise<string> {
  const parts = partsOver(cells, language);
  await parts.session.analyse();
  await parts.session.correct(corrections);
  return textOf(parts);
}

const leftOut = (heading: string): ColumnCorrection => ({
  ...{ heading, nth: null, kind: "excluded", year: null, unitText: null },
});

const regions = [
  ["2021年各地区科技情况"],
  ["地区", "R&D经费(万元)", "高新技术企业(家)"],
  ["凉州区", 1234.5, 40],
  ["民勤县", 567.8, 19],
];

describe("the screen that shows as what a sheet was read", () => {
  test("says of each column what it was taken for, and of each name what the plan has", async () => {
    const text = await shown();
    expect(text).toContain("A1:H6");
    expect(text).toContain("C1 单位 计量单位");
    expect(text).toContain("G1 2022年目标值 2022年目标值");
    expect(text).toContain("B3 技术合同成交额 方案中的同名项");
  });

  test("says it in English, too", async () => {
    const text = await shown(undefined, "en");
    expect(text).toContain("one indicator per row, columns are years");
    expect(text).toContain("target of 2022");
  });

  test("asks about names that are like one of the plan's, before all others", async () => {
    const cells = [
      ["指标名称", "单位", "2021年实际值", "2025年目标值"],
      ["高新技术企业", "家", 59, 100],
      ["技术合同成交金额", "亿元", 14.1, 28],
    ];
    const text = await shown(cells);
    expect(text).toContain("可能对应方案“技术合同成交额”，请确认");
    expect(text.indexOf("技术合同成交金额")).toBeLessThan(text.indexOf("A2 高新技术企业"));
  });

  test("lists the regions of a table of regions", async () => {
    const text = await shown(regions);
    expect(text).toContain("一行一个地区，列为指标");
    expect(text).toMatch(/行 A3 凉州区 不读取 A4 民勤县 不读取/u);
  });

  test("marks what the user has said, and lists the rows left out, so that all of it can be taken back", async () => {
    const text = await shown(undefined, undefined, {
      ...noCorrections({ sheet: "主要指标", sheetId: "1" }),
      columns: [leftOut("2022年实际值")],
      excludedRows: [{ name: "技术合同成交额", entity: "" }],
    });
    expect(text).toContain("2022年实际值 不读取 已更正");
    expect(text).toMatch(/不读取的行 技术合同成交额 恢复/u);
    expect(text).toContain("全部恢复自动识别");
    expect(text).not.toContain("B3 技术合同成交额");
  });

  test("lists a year left out of a trend whose row is gone, to be deleted, which is undone like everything else", async () => {
    const exclusion = {
      ...{ sheet: "主要指标", sheetId: "1", name: "专利授权量", entity: "", nth: 0, of: 1 },
      ...{ year: 2021, value: 500, note: "口径变化" },
    };
    const memory = writeMemory({ ...emptyMemory, exclusions: [exclusion] });
    const parts = partsOver(undefined, undefined, memory);
    await parts.session.analyse();
    const listed = "已失效的“不计入趋势” 专利授权量，2021年 原因：口径变化。表中已没有这一行。 删除";
    expect(textOf(parts)).toContain(listed);
    await parts.session.forget(parts.session.state.assessment!.lapsedExclusions[0]!);
    expect(textOf(parts)).not.toContain("专利授权量");
    expect(await parts.workbook.recall()).toBeNull();
    await parts.session.undo();
    expect(textOf(parts)).toContain(listed);
    expect(await parts.workbook.recall()).toBe(memory);
  });

  test("leaves the way back where a correction has left no table to show", async () => {
    const text = await shown(undefined, undefined, {
      ...noCorrections({ sheet: "主要指标", sheetId: "1" }),
      columns: ["2021年实际值", "2022年实际值", "2023年实际值", "2022年目标值", "2025年目标值"].map(leftOut),
    });
    expect(text).toContain("全部恢复自动识别");
  });

  test("shows the columns of a table without a year, and asks for it", async () => {
    const text = await shown([
      ["指标名称", "单位", "数值"],
      ["高新技术企业", "家", 70],
    ]);
    expect(text).toContain("这里的数值没有年份，还没有读取。请指明是哪一年的。");
    expect(text).toMatch(/1列数值没有年份 指明年份/u);
    expect(text).toContain("C1 数值 未读作数据 更改");
  });

  test("shows every column of a table of regions with its meaning, each to be changed", async () => {
    const text = await shown(regions);
    expect(text).toContain("A2 地区 地区 更改");
    expect(text).toContain("B2 R&amp;D经费(万元) 2021年实际值 更改");
  });

  test("says that there is no table any more by what was said, and shows its columns", async () => {
    const text = await shown(undefined, undefined, {
      ...noCorrections({ sheet: "主要指标", sheetId: "1" }),
      columns: [{ ...leftOut("指标名称"), kind: "remark" }],
    });
    expect(text).toContain("按现在的读法，这里读不出指标表。");
    expect(text).toContain("B1 指标名称 备注 已更正 更改");
  });

  test("says so where there is no table, and sends to the issues for the reason", async () => {
    expect(await shown([["甲", "乙"]])).toContain("没有读到指标表");
  });
});
