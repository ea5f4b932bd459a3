import { join } from "node:path";

import AxeBuilder from "@axe-core/playwright";

import { statusPalette } from "../../src/sheet/status-palette";
import { PaneDesk, placeOf } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";
import type { OpenOptions } from "./workbench-harness";

jest.setTimeout(180_000);

/** Of the sample with illustrative figures; the sums behind them are in test/sheet and test/domain. */
const summary = "15项指标中，3项已达标，5项符合规划进度，3项略有滞后，2项明显滞后，1项低于基期，1项暂不评价。";

const harness = harnessOfFile();
let desk: PaneDesk;
/** What a test provokes on purpose. */
let expectedConsoleErrors: readonly unknown[];

/** Opens the workbench with the pane's first analysis done. */
async function open(options: OpenOptions = {}): Promise<void> {
  expectedConsoleErrors = [];
  desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 900, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
}

afterEach(() => desk.closeQuietly(expectedConsoleErrors));

describe("the overview", () => {
  test("reads the open sheet at the start and says how many indicators stand where", async () => {
    await open();
    expect(await desk.opened.pane.locator("h1").innerText()).toBe("主要指标");
    await desk.reads(summary);
    await desk.reads("A3:J18");
    expect(await desk.opened.pane.locator("header").innerText()).toContain("示例数据（虚构）");
    await desk.keepPicture("pane-overview-zh-CN-light-350");
  });

  test("says of the plan's own table that nothing can be judged yet, and why", async () => {
    await open({ sample: "a" });
    await desk.reads("15项指标全部暂不评价。");
    await desk.reads("基期以后还没有实际值（14项）");
  });

  test("leads from a status to its indicators", async () => {
    await open();
    await desk.button(/明显滞后/u).click();
    await desk.reads("显示2项，共15项");
    expect(await desk.main.locator("[data-name-cell]").count()).toBe(2);
  });

  test("says what a sheet without a table lacks", async () => {
    await open();
    await desk.openBlankSheet();
    await desk.button("重新分析").click();
    await desk.reads("这张工作表是空的。");
    await desk.goTo("写回");
    await desk.reads("没有读到指标表，无法写回。");
  });
});

describe("the list of issues", () => {
  test("warns when the sheet is edited, finds what is wrong with it, and selects the cell on a click", async () => {
    await open();
    await desk.type("G7", "1.02（存疑）");
    await desk.reads("在分析后有改动");
    await desk.button("重新分析").first().click();
    await desk.reads(/错误/u);
    await desk.button("查看问题").click();
    await desk.reads(/1\.02（存疑）/u);
    await desk.button("选中单元格 G7").click();
    await expectSelection("G7");
    await desk.keepPicture("pane-problems-zh-CN-light-350");
  });

  test("says so where nothing is wrong", async () => {
    await open();
    await desk.goTo("问题");
    await desk.reads("没有发现问题。");
  });
});

describe("a finding", () => {
  /** Three numbers stored as text, one finding. */
  async function openWithTexts(): Promise<void> {
    await open();
    for (const cell of ["G4", "G7", "H8"]) await desk.type(cell, `'${String((await desk.cell(cell)).content)}`);
    await desk.button("重新分析").first().click();
    await desk.goTo("问题");
    await desk.reads("数字存为文本");
  }

  const choose = (label: string, option: string) => desk.main.getByLabel(label).selectOption(option);

  test("that is marked stays marked when the pane is loaded anew, and is open again when the value changes", async () => {
    await openWithTexts();
    const cells = await desk.cellsBefore("K");
    await desk.button("标记…").first().click();
    await desk.main.getByLabel("理由（可不填）").fill("年报如此");
    await desk.keepPicture("pane-mark-zh-CN-light-350");
    await desk.button("标记为已核实").first().click();
    await desk.hears("标记已记在工作簿中");
    expect(await desk.cellsBefore("K")).toEqual(cells);
    expect(await desk.focused()).toBe("问题");
    desk = await desk.withNewPane();
    await desk.goTo("问题");
    await choose("按处理情况筛选", "verified");
    await desk.reads("已核实：年报如此");
    await desk.keepPicture("pane-marked-zh-CN-light-350");
    await desk.type("G7", "'1.04");
    await desk.opened.pane.getByRole("button", { name: "重新分析" }).first().click();
    await choose("按处理情况筛选", "open");
    await desk.reads(/原标记“已核实”已失效：内容由 “[\d.]+”（文本） 改为 “1\.04”（文本）。/u);
    await choose("按处理情况筛选", "verified");
    await desk.button("去掉标记").click();
    await desk.hears("标记已去掉。");
    await desk.button("撤销上一步").click();
    await desk.hears("已撤销");
    await desk.reads("已核实：年报如此");
  });

  test("that can be repaired shows every change before it is made, repairs it, and undoes it exactly", async () => {
    await openWithTexts();
    const before = await desk.snapshot();
    const { content: text } = await desk.cell("G7");
    await desk.button("修复…").first().click();
    await desk.reads("把文本改为数字");
    await desk.reads(/“[\d.]+”（文本）/u);
    await desk.keepPicture("pane-repair-zh-CN-light-350");
    expect(await desk.snapshot()).toBe(before);
    await desk.button("修改这3格").click();
    await desk.hears("已修复");
    expect(await desk.cell("G7")).toMatchObject({ content: Number(String(text).replace("'", "")) });
    expect(await desk.main.getByText("数字存为文本").count()).toBe(0);
    await desk.button("撤销上一步").click();
    await desk.reads("数字存为文本");
    expect(await desk.snapshot()).toBe(before);
  });

  test("is left as it is where the preview is cancelled, and the focus goes back to where it came from", async () => {
    await openWithTexts();
    const before = await desk.snapshot();
    await desk.button("修复…").first().focus();
    await desk.opened.page.keyboard.press("Enter");
    await desk.reads("把文本改为数字");
    await desk.button("取消").click();
    expect(await desk.focused()).toBe("修复…");
    expect(await desk.snapshot()).toBe(before);
  });
});

describe("the list of indicators", () => {
  test("finds by name and by status", async () => {
    await open();
    await desk.goTo("指标");
    await desk.reads("共15项");
    await desk.main.getByLabel("按名称查找").fill("企业研发");
    await desk.reads("显示2项，共15项");
    await desk.main.getByLabel("按状态筛选").selectOption("regressing");
    await desk.reads("显示1项，共15项");
    expect(await desk.main.locator("[data-name-cell]").innerText()).toContain(
      "企业研发经费支出占全社会研发经费支出的比重",
    );
  });

  test("opens an indicator to its figures, each with the cells that it comes from, and comes back to its row", async () => {
    await open({ height: 1400 });
    await desk.goTo("指标");
    await desk.keepPicture("pane-indicators-zh-CN-light-350");
    await desk.button(/全社会研发经费支出占地区生产总值的比重/u).click();
    expect(await desk.focused()).toBe("全社会研发经费支出占地区生产总值的比重");
    for (const label of [
      "基期值（2020年）",
      "规划进度参考值（2024年）",
      "进度比",
      "2025年预测值",
      "80%预测区间",
      "达标概率",
    ]) {
      await desk.reads(label);
    }
    await desk.main.locator("summary", { hasText: "规划进度参考值" }).click();
    await desk.reads("0.85 + (1.5 − 0.85) × (2024 − 2022) ÷ (2025 − 2022)");
    await desk.keepPicture("pane-indicator-zh-CN-light-350");
    await desk.button("选中单元格 H7").first().click();
    await expectSelection("H7");
    await desk.button("返回指标列表").click();
    expect(await desk.focused()).toContain("全社会研发经费支出占地区生产总值的比重");
  });
});

describe("writing back", () => {
  test("shows every change before it is made, writes it, finds nothing more to write, and undoes it exactly", async () => {
    await open();
    const before = await desk.snapshot();
    const source = await desk.cellsBefore("K");
    await desk.goTo("写回");
    await desk.button("预览").click();
    await desk.reads(/K3:O18.*写入 ?15 ?项指标的状态/u);
    await desk.reads(/Q3:R9.*写入图例/u);
    await desk.keepPicture("pane-preview-zh-CN-light-350");
    expect(await desk.snapshot()).toEqual(before);

    await desk.button("写回").click();
    await desk.reads("已写回工作表。");
    expect(await desk.cell("K3")).toMatchObject({ content: "状态" });
    expect(await desk.cell("K4")).toEqual({ content: "● 符合规划进度", fill: statusPalette["on-track"].fill });
    expect(await desk.cell("K6")).toEqual({ content: "✖ 低于基期", fill: statusPalette.regressing.fill });
    expect(await desk.cell("K18")).toEqual({ content: "○ 暂不评价", fill: statusPalette.withheld.fill });
    expect((await desk.cell("L4")).content).toBeCloseTo((62.9 - 55.35) / (65 - 55.35), 12);
    expect((await desk.cell("O4")).content).toMatch(/2024年为62\.90%，达到规划进度参考值62\.67%/u);
    expect(await desk.cell("Q3")).toMatchObject({ content: "图例" });
    expect(await desk.cellsBefore("K")).toEqual(source);
    await keepReadmePicture();

    await desk.button("预览").click();
    await desk.reads("没有需要写入的内容");
    const written = await desk.snapshot();
    expect(await desk.button("写回").count()).toBe(0);
    expect(await desk.snapshot()).toEqual(written);

    await desk.button("撤销写回").click();
    await desk.reads("已撤销，工作簿恢复原样。");
    expect(await desk.snapshot()).toEqual(before);
  });

  test("writes notes and the sheet of all methods where they are ticked, and takes all of it back", async () => {
    await open();
    const before = await desk.snapshot();
    await desk.goTo("写回");
    await desk.main.getByLabel(/附注依据/u).check();
    await desk.main.getByLabel(/各法结论/u).check();
    await desk.button("预览").click();
    await desk.reads(/14 个状态单元格上写入附注/u);
    await desk.reads("在最后新增工作表“各法结论·主要指标”");
    await desk.keepPicture("pane-preview-additions-zh-CN-light-350");
    await desk.button("写回").click();
    await desk.reads("已写回工作表。");
    const written = await desk.snapshot();
    expect(written).toContain("判定：θ₂ ≤ r < θ₁");
    expect(written).toContain("各法结论：主要指标");
    await desk.button("撤销写回").click();
    await desk.reads("已撤销，工作簿恢复原样。");
    expect(await desk.snapshot()).toEqual(before);
  });

  test("can be left without writing", async () => {
    await open();
    const before = await desk.snapshot();
    await desk.goTo("写回");
    await desk.button("预览").click();
    await desk.button("取消").click();
    await desk.button("预览").waitFor();
    expect(await desk.snapshot()).toEqual(before);
  });

  test("refuses a plan that a later edit has made stale, and writes nothing", async () => {
    await open();
    await desk.goTo("写回");
    await desk.button("预览").click();
    await desk.button("写回").waitFor();
    await desk.type("H4", "63.5");
    const edited = await desk.snapshot();
    await desk.button("写回").click();
    await desk.reads(/预览之后.*有改动，没有写入任何内容/u);
    expect(await desk.snapshot()).toEqual(edited);
    await desk.button("重新分析").click();
    await desk.goTo("概览");
    await desk.reads("完成情况");
  });

  test.each([1, 2, 3])(
    "leaves the sheet as it was, or says what was written, when request %p of the write fails",
    async (request) => {
      await open();
      await desk.goTo("写回");
      const before = await desk.snapshot();
      await desk.button("预览").click();
      await desk.button("写回").waitFor();
      await desk.fail(request, "GeneralException");
      await desk.button("写回").click();
      await desk.reads(/没有完成这次操作|只写入了一部分|已写回工作表/u);
      await desk.heal();
      if ((await desk.button("撤销写回").count()) > 0) {
        await desk.button("撤销写回").first().click();
        await desk.reads("已撤销");
      }
      expect(await desk.snapshot()).toEqual(before);
    },
  );
});

describe("the ribbon's buttons", () => {
  test("analyse, preview and undo in the pane", async () => {
    await open();
    const before = await desk.snapshot();
    await desk.pressRibbon("写回");
    await desk.reads("将要写入");
    await desk.button("写回").click();
    await desk.reads("已写回工作表。");
    await desk.goTo("指标");
    await desk.pressRibbon("撤销写回");
    await desk.reads("已撤销");
    expect(await desk.snapshot()).toEqual(before);
    await desk.pressRibbon("分析");
    await desk.reads("完成情况");
  });

  test("open the pane where it was closed", async () => {
    await open();
    await desk.opened.page.getByRole("button", { name: "关闭窗格" }).click();
    await desk.pressRibbon("写回");
    await desk.opened.page.locator("iframe").waitFor({ state: "visible" });
    await desk.reads("将要写入");
  });
});

describe("when Excel is in the way", () => {
  test("a cell in edit mode is told with what to do, and the work can be done afterwards", async () => {
    await open();
    await desk.chooseFault("cellInEditMode");
    await desk.goTo("概览");
    await desk.button("重新分析").click();
    await desk.reads(/有单元格正在编辑.*请按 Enter 键/u);
    await desk.keepPicture("pane-trouble-zh-CN-light-350");
    await desk.chooseFault("none");
    await desk.button("重新分析").click();
    await desk.main.getByText("有单元格正在编辑").filter({ visible: true }).waitFor({ state: "detached" });
    await desk.reads(summary);
  });

  test("long work shows how far it is and can be cancelled", async () => {
    await open();
    await desk.chooseFault("slow");
    await desk.button("重新分析").click();
    await desk.main.getByRole("progressbar", { name: "正在读取并分析工作表" }).waitFor();
    await desk.reads(/^\d+%$/u);
    await desk.keepPicture("pane-progress-zh-CN-light-350");
    await desk.button("取消").click();
    await desk.reads("已取消");
    await desk.chooseFault("none");
  });

  test("what should never happen is told, with details to pass on, and the pane can be opened again", async () => {
    await open();
    await desk.opened.pane.evaluate(() => {
      const broken = { run: () => Promise.reject(new RangeError("a broken rule")) };
      Object.assign(Excel, broken);
    });
    await desk.button("重新分析").click();
    await desk.opened.pane.getByRole("heading", { name: "程序出错" }).waitFor();
    expect(await desk.opened.pane.getByLabel("错误信息", { exact: true }).inputValue()).toBe(
      "RangeError: a broken rule",
    );
    await desk.keepPicture("pane-failure-zh-CN-light-350");
    expectedConsoleErrors = [expect.stringContaining("a broken rule")];
    await desk.button("重新打开窗格").click();
    await desk.opened.page.frameLocator("iframe").getByText(summary).last().waitFor();
  });

  test("a protected sheet is read, and is not written to", async () => {
    await open();
    await desk.protectSheet();
    await desk.button("重新分析").click();
    await desk.reads("这张工作表受保护");
    const before = await desk.snapshot();
    await desk.goTo("写回");
    await desk.button("预览").click();
    await desk.button("写回").click();
    await desk.reads(/受保护，没有写入任何内容/u);
    expect(await desk.snapshot()).toEqual(before);
  });
});

describe("in English", () => {
  test("the pane speaks the display language of Office, and so does what it writes", async () => {
    await open({ lang: "en-US" });
    expect(await desk.opened.pane.evaluate(() => document.documentElement.lang)).toBe("en");
    await desk.reads(
      "15 indicators: achieved 3, on track 5, slightly behind 3, behind 2, below baseline 1, not judged 1.",
    );
    await desk.goTo("Write back");
    await desk.button("Preview").click();
    await desk.button("Write back").click();
    await desk.reads("Written to the sheet.");
    expect(await desk.cell("K3")).toMatchObject({ content: "Status" });
    expect(await desk.cell("K4")).toMatchObject({ content: "● On track" });
  });
});

const languages = [
  { lang: "zh-CN", screens: ["概览", "问题", "指标", "写回"], preview: "预览" },
  { lang: "en-US", screens: ["Overview", "Issues", "Indicators", "Write back"], preview: "Preview" },
] as const;

/** Shows every screen, the figures of an indicator and a preview among them, one after the other. */
async function everyScreen(
  { screens, preview }: (typeof languages)[number],
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const [overview, problems, indicators, writeBack] = screens;
  await desk.goTo(overview);
  await look("overview");
  await desk.type("G7", "1.02（存疑）");
  await desk.type("H16", "91.5");
  await desk.goTo(writeBack);
  await look("write-back");
  await desk.button(preview).click();
  await desk.main.locator("table").waitFor();
  await look("preview");
  await desk.goTo(problems);
  await desk.main.getByText("G7", { exact: true }).first().waitFor();
  await look("problems");
  await desk.goTo(indicators);
  await desk.main.locator("[data-name-cell]").first().waitFor();
  await look("indicators");
  await desk.main.locator("[data-name-cell]").nth(2).click();
  await desk.main.locator("article").waitFor();
  for (const summaryOf of await desk.main.locator("summary").all()) await summaryOf.click();
  await look("indicator");
}

describe.each(languages)("at 320 px, in $lang", (language) => {
  test.each(["light", "dark"] as const)("every screen fits, %s", async (colorScheme) => {
    await open({ lang: language.lang, colorScheme, height: 1300 });
    await desk.narrow();
    expect(await desk.opened.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    await everyScreen(language, async (screen) => {
      await desk.keepPicture(`pane-${screen}-${language.lang}-${colorScheme}-320`);
      expect({ screen, overflow: await desk.overflow() }).toEqual({ screen, overflow: 0 });
    });
  });
});

describe("for everyone", () => {
  test.each(["light", "dark"] as const)("axe finds nothing wrong on any screen, %s", async (colorScheme) => {
    await open({ colorScheme });
    await everyScreen(languages[0], async (screen) => {
      const { passes, violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
      // A finding within the frame has a path of two: the frame, and the element in it.
      const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
      expect(passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1))).toBe(true);
      expect({
        screen,
        found: inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      }).toEqual({
        screen,
        found: [],
      });
    });
  });

  test("everything can be done with the keyboard alone", async () => {
    await open();
    const { page, pane } = desk.opened;
    await pane.getByRole("navigation").getByRole("button", { name: "概览" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await desk.reads("共15项");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await desk.main.locator("article").waitFor();
    expect(await desk.focused()).toBe("科技进步贡献率");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await desk.focused()).toContain("科技进步贡献率");
    await pane.getByRole("navigation").getByRole("button", { name: "写回" }).focus();
    await page.keyboard.press("Enter");
    await desk.button("预览").focus();
    await page.keyboard.press("Enter");
    await desk.reads("将要写入");
    await desk.button("写回").focus();
    await page.keyboard.press("Enter");
    await desk.reads("已写回工作表。");
    expect(await desk.focused()).toBe("写回");
  });

  test("statuses are told apart where the system takes the colours away", async () => {
    await open();
    await desk.opened.page.emulateMedia({ forcedColors: "active" });
    await desk.keepPicture("pane-overview-zh-CN-forced-colors");
    const names = await desk.main.locator("li").allInnerTexts();
    for (const { symbol } of Object.values(statusPalette)) expect(names.join(" ")).toContain(symbol);
  });
});

describe("outside Excel", () => {
  test("the page says what it is and how to open it", async () => {
    await open();
    const page = await desk.opened.page.context().newPage();
    await page.goto(`${harness().origin}/taskpane.html`);
    await page.getByRole("heading", { name: "指标通是 Excel 加载项" }).waitFor();
    expect(await page.locator("li").count()).toBeGreaterThan(1);
  });
});

async function expectSelection(address: string): Promise<void> {
  expect(await desk.selectionComingTo(address)).toEqual(placeOf(address));
}

/** The README's picture; kept where it belongs only when that is asked for, so that a test run changes no tracked file. */
async function keepReadmePicture(): Promise<void> {
  const { page } = desk.opened;
  await page.setViewportSize({ width: 1920, height: 1120 });
  await desk.goTo("概览");
  await desk.reads(summary);
  const place = process.env["UPDATE_SCREENSHOT"] === "1" ? "docs" : "test/e2e/screenshots";
  await page.screenshot({ path: join(__dirname, "../..", place, "workbench.png") });
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.goTo("写回");
}
