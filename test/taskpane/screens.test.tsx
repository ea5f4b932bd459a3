import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";

import type { Language } from "../../src/messages/language";
import type { CellContent } from "../../src/sheet/grid";
import IndicatorDetail from "../../src/taskpane/detail/IndicatorDetail";
import { IndicatorList } from "../../src/taskpane/indicators/IndicatorList";
import { Header } from "../../src/taskpane/shell/Header";
import { OverviewScreen } from "../../src/taskpane/overview/OverviewScreen";
import { PanePartsContext, type PaneParts } from "../../src/taskpane/pane-parts";
import ProblemsScreen from "../../src/taskpane/problems/ProblemsScreen";
import { Failure } from "../../src/taskpane/shell/Failure";
import WriteBackScreen from "../../src/taskpane/write-back/WriteBackScreen";
import { partsOver, smallTable } from "./small-table";

/** The text of a screen as it reads, without its markup. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ");

const rendered = (parts: PaneParts, Screen: ComponentType): string =>
  textOf(
    renderToString(
      <PanePartsContext value={parts}>
        <Screen />
      </PanePartsContext>,
    ),
  );

async function analysed(
  cells?: readonly (readonly CellContent[])[],
  language?: Language,
): Promise<ReturnType<typeof partsOver>> {
  const parts = partsOver(cells, language);
  await parts.session.analyse();
  return parts;
}

describe("the overview", () => {
  test("says how many indicators stand where, of which table, as of which year", async () => {
    const text = rendered(await analysed(), OverviewScreen);
    expect(text).toContain("5项指标中，1项已达标，1项符合规划进度，1项明显滞后，1项低于基期，1项暂不评价。");
    expect(text).toContain("A1:H6");
    expect(text).toContain("评价年份 2024年");
    expect(text).toContain("目标年份 2025年");
  });

  test("says it in English, too", async () => {
    const text = rendered(await analysed(undefined, "en"), OverviewScreen);
    expect(text).toContain("5 indicators: achieved 1, on track 1, behind 1, below baseline 1, not judged 1.");
  });

  test("gives the reason where the sheet holds no table, and still lets the user analyse another", async () => {
    const text = rendered(await analysed([["甲", "乙"]]), OverviewScreen);
    expect(text).toContain("没有找到指标表");
    expect(text).toContain("重新分析");
  });

  test("asks for a sheet where nothing has been read yet", () => {
    expect(rendered(partsOver(), OverviewScreen)).toContain("还没有分析");
  });

  test("counts the issues", async () => {
    expect(rendered(await analysed(), OverviewScreen)).toMatch(/错误 1 警告 1 提示 0/u);
  });
});

describe("the header", () => {
  test("names the sheet, and before anything is read the product", async () => {
    expect(rendered(await analysed(), Header)).toContain("主要指标");
    expect(rendered(partsOver(), Header)).toContain("指标通");
  });

  test("carries the label of invented figures to every screen", async () => {
    const [header, ...rows] = smallTable;
    const labelled = [
      header!.map((text) => (text === "2023年实际值" ? "2023年实际值示例数据（虚构）" : text)),
      ...rows,
    ];
    expect(rendered(await analysed(labelled), Header)).toContain("示例数据（虚构）");
    expect(rendered(await analysed(), Header)).not.toContain("示例数据");
  });
});

describe("the list of findings", () => {
  test("gives each its severity, its rule, what is wrong, its cells, and what can be done", async () => {
    const text = rendered(await analysed(), ProblemsScreen);
    expect(text).toContain("未处理（2） 已核实（0） 已忽略（0）");
    expect(text).toMatch(/错误 V01 不是数值 “150（存疑）”不是数值.* F6 标记…/u);
    expect(text).toMatch(/警告 V03 数字存为文本 “60”是文本格式的数字.* E4 修复… 标记…/u);
  });

  test("says it in English, too", async () => {
    const text = rendered(await analysed(undefined, "en"), ProblemsScreen);
    expect(text).toContain("Open (2) Verified (0) Ignored (0)");
    expect(text).toMatch(/Warning V03 Number stored as text .* E4 Repair… Review…/u);
  });

  test("says so where there are none", async () => {
    expect(rendered(await analysed(smallTable.slice(0, 3)), ProblemsScreen)).toContain("没有发现问题");
  });

  test("has one entry for the same cause in many cells, the first of which it names", async () => {
    const rows = Array.from({ length: 230 }, (_unused, index) => [index, `指标${index}`, "%", 1, 2, "3（存疑）", 4, 5]);
    const text = rendered(await analysed([smallTable[0]!, ...rows]), ProblemsScreen);
    expect(text).toContain("1个问题，涉及230处");
    expect(text).toContain("F2 F3 F4 F5 还有226处");
  });

  test("shows a hundred of many, and offers more", async () => {
    const rows = Array.from({ length: 230 }, (_unused, index) => [
      index,
      `指标${index}`,
      "%",
      1,
      2,
      `${index}左右吧`,
      4,
      5,
    ]);
    const text = rendered(await analysed([smallTable[0]!, ...rows]), ProblemsScreen);
    expect(text.match(/ V01 /gu)).toHaveLength(100);
    expect(text).toContain("更多（已显示100项，共230项）");
  });

  test("no longer lists what was verified, and the overview no longer counts it", async () => {
    const parts = await analysed();
    const issue = parts.session.state.assessment!.issues.find(({ code }) => code === "number-as-text")!;
    await parts.session.review([issue], { state: "verified", reason: "" });
    const text = rendered(parts, ProblemsScreen);
    expect(text).toContain("未处理（1） 已核实（1） 已忽略（0）");
    expect(text).not.toContain("数字存为文本");
    expect(text).toContain("撤销上一步");
    expect(rendered(parts, OverviewScreen)).toMatch(/错误 1 警告 0 提示 0/u);
  });

  test("says that a review has lapsed, and from what to what the cell was changed", async () => {
    const parts = await analysed();
    const issue = parts.session.state.assessment!.issues.find(({ code }) => code === "number-as-text")!;
    await parts.session.review([issue], { state: "ignored", reason: "" });
    parts.workbook.typeInto("主要指标", issue.cell, "61");
    await parts.session.analyse();
    expect(rendered(parts, ProblemsScreen)).toContain("原标记“已忽略”已失效：内容由 “60”（文本） 改为 “61”（文本）。");
  });

  test("says why a unit cannot be converted, and what to do by hand", async () => {
    const rows = [["单位：万元"], ["指标名称", "2021年", "2025年目标值"], ["技术合同成交额", 283000, 400000]];
    const text = rendered(await analysed(rows), ProblemsScreen);
    expect(text).toContain("没有提供修复：单位写在表头、表前或合并单元格中");
    expect(text).not.toContain("修复…");
  });

  test("offers no review where what the workbook remembers cannot be read", async () => {
    const parts = partsOver(smallTable, "zh-CN", "{");
    await parts.session.analyse();
    const text = rendered(parts, ProblemsScreen);
    expect(text).toContain("工作簿中保存的标记和更正已损坏");
    expect(text).not.toContain("标记…");
    expect(text).toContain("修复…");
  });
});

describe("the list of indicators", () => {
  const list = (parts: PaneParts) =>
    rendered(parts, () => <IndicatorList indicators={parts.session.state.assessment!.indicators} />);

  test("gives each its status and completed share", async () => {
    expect(list(await analysed())).toMatch(/高新技术企业 ▼ 明显滞后 提升完成度 4\.9%/u);
  });

  test("shows what the filter lets through", async () => {
    const parts = await analysed();
    parts.navigation.listStatus("regressing");
    const text = list(parts);
    expect(text).toContain("显示1项，共5项");
    expect(text).toContain("省级科技创新型企业");
    expect(text).not.toContain("科技型中小企业");
  });

  test("says so where the filter lets nothing through", async () => {
    const parts = await analysed();
    parts.navigation.filter({ status: null, text: "没有这个" });
    expect(list(parts)).toContain("没有符合条件的指标");
  });
});

test("an indicator opens to its figures, their sums, and the cells that they come from", async () => {
  const parts = await analysed();
  const { indicators, settings } = parts.session.state.assessment!;
  const text = rendered(parts, () => <IndicatorDetail assessed={indicators[2]!} settings={settings} />);
  for (const shown of [
    "高新技术企业",
    "基期值（2021年）",
    "(x − b) ÷ (T − b)",
    "2025年预测值",
    "Theil–Sen",
    "D4",
    "H4",
  ]) {
    expect(text).toContain(shown);
  }
});

describe("writing back", () => {
  test("begins with a preview and nothing else", async () => {
    const text = rendered(await analysed(), WriteBackScreen);
    expect(text).toContain("预览");
    expect(text).not.toContain("将要写入");
  });

  test("previews every edit and every row before it asks for a confirmation", async () => {
    const parts = await analysed();
    await parts.session.preview();
    const text = rendered(parts, WriteBackScreen);
    for (const edit of parts.session.state.preview!.edits) expect(text).toContain(parts.messages.edit(edit));
    for (const [, name] of smallTable.slice(1)) expect(text).toContain(String(name));
    expect(text).toContain("源数据单元格不会改动");
  });

  test("offers to undo what was written", async () => {
    const parts = await analysed();
    await parts.session.preview();
    await parts.session.write();
    expect(rendered(parts, WriteBackScreen)).toContain("撤销写回");
  });

  test("has nothing to write where the sheet says all this already", async () => {
    const parts = await analysed();
    await parts.session.preview();
    await parts.session.write();
    await parts.session.preview();
    expect(parts.session.state.preview?.edits).toEqual([]);
    expect(rendered(parts, WriteBackScreen)).toContain("没有需要写入的内容");
  });
});

test("a bug is shown with what it means, what to pass on, and a way to start again", () => {
  const { messages } = partsOver();
  const html = renderToString(<Failure bug={new RangeError("beyond the end")} messages={messages} />);
  expect(html).toContain("RangeError: beyond the end");
  expect(textOf(html)).toContain(messages.bug);
  expect(textOf(html)).toContain("重新打开窗格");
});
