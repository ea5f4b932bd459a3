import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import AxeBuilder from "@axe-core/playwright";

import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";
import { bootedPane, type OpenOptions } from "./workbench-harness";

jest.setTimeout(180_000);

const harness = harnessOfFile();
let desk: PaneDesk;

async function open(options: OpenOptions = {}): Promise<void> {
  desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 1400, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
  await desk.goTo(options.lang === "en-US" ? "Read" : "读取");
}

afterEach(() => desk.closeQuietly());

describe("the screen that shows as what a sheet was read", () => {
  test("lists the table, its header and each column with its meaning, and shows a column's heading in the sheet", async () => {
    await open();
    await desk.reads("一行一个指标，列为年份");
    await desk.reads("2022年目标值");
    await desk.keepPicture("pane-reading-zh-CN-light-350");
    await desk.main.getByRole("button", { name: "选中单元格 A3:J18" }).click();
    expect(await desk.selectionComingTo("A3")).toEqual({ row: 2, column: 0 });
  });

  test("takes a column for targets, leaves a row out and gives a name to an entry: read so at once, and by the next analysis", async () => {
    await open();
    const before = await desk.cellsBefore("Z");

    await desk.button(/^更改“2024年实际值/u).click();
    await desk.main.getByLabel("读作").selectOption("target");
    await desk.keepPicture("pane-reading-form-zh-CN-light-350");
    await desk.button("应用").click();
    await desk.reads("2024年目标值");

    await desk.button("更改“科技进步贡献率”的读法").click();
    await desk.button("不读取“科技进步贡献率”").click();
    await desk.reads("不读取的行");

    await desk.button("更改“科技型中小企业”的读法").click();
    await desk.main.getByLabel("对应方案中的").selectOption({ label: "专精特新中小企业" });
    await desk.button("应用").click();
    await desk.reads("对应方案“专精特新中小企业”");

    await desk.goTo("概览");
    await desk.reads(/^14项指标/u);
    await desk.button("重新分析").click();
    await desk.reads(/^14项指标/u);
    await desk.goTo("读取");
    await desk.reads("2024年目标值");
    await desk.reads("对应方案“专精特新中小企业”");
    expect(await desk.cellsBefore("Z")).toEqual(before);

    await desk.button("全部恢复自动识别").click();
    await desk.goTo("概览");
    await desk.reads(/^15项指标/u);
  });

  test("finds what the user has said again in a workbook that was saved, closed and opened", async () => {
    await open();
    await desk.button("更改“科技进步贡献率”的读法").click();
    await desk.button("不读取“科技进步贡献率”").click();
    await desk.reads("不读取的行");
    const { page } = desk.opened;
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存" }).click();
    const path = join(mkdtempSync(join(tmpdir(), "zhibiao-")), "saved.xlsx");
    await (await saving).saveAs(path);
    const pane = await bootedPane(page, async () => {
      const before = await page.locator("iframe").getAttribute("name");
      await page.locator("input[type=file]").setInputFiles(path);
      await page.locator(`iframe:not([name=${JSON.stringify(before)}])`).waitFor();
    });
    await page.getByRole("banner").getByText("saved.xlsx").waitFor();
    desk = new PaneDesk({ ...desk.opened, pane });
    await desk.reads(/^14项指标/u);
    await desk.goTo("读取");
    await desk.button("恢复读取“科技进步贡献率”").click();
    await desk.goTo("概览");
    await desk.reads(/^15项指标/u);
  });

  test("lets a year be said of a table that has none, and gives a name another role and back", async () => {
    await open();
    await desk.openSheetWith([
      ["指标名称", "单位", "数值"],
      ["高新技术企业", "家", "70"],
      ["技术合同成交额", "亿元", "19"],
    ]);
    await desk.goTo("概览");
    await desk.button("重新分析").click();
    await desk.goTo("读取");
    await desk.reads("这里的数值没有年份，还没有读取。请指明是哪一年的。");
    await desk.button(/^指明/u).click();
    await desk.keepPicture("pane-reading-undated-zh-CN-light-350");
    await desk.main.getByRole("textbox", { name: "年份" }).fill("2022");
    await desk.button("应用").click();
    await desk.reads("2022年实际值");

    await desk.button("更改“指标名称”的读法").click();
    await desk.main.getByLabel("读作").selectOption("remark");
    await desk.button("应用").click();
    await desk.reads("按现在的读法，这里读不出指标表。");
    await desk.button("更改“指标名称”的读法").click();
    await desk.main.getByLabel("读作").selectOption("automatic");
    await desk.button("应用").click();
    await desk.reads("一行一个指标，列为年份");
    await desk.reads("2022年实际值");
  });

  test("goes by the keyboard: a form closes on Escape, and the focus is where it was", async () => {
    await open();
    const change = desk.button(/^更改“2024年实际值/u);
    await change.focus();
    await change.press("Enter");
    expect(await change.getAttribute("aria-expanded")).toBe("true");
    await desk.main.getByLabel("读作").focus();
    await desk.main.getByLabel("读作").press("Escape");
    expect(await change.getAttribute("aria-expanded")).toBe("false");
    expect(await change.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("asks for a year where none is given", async () => {
    await open();
    await desk.button(/^更改“2024年实际值/u).click();
    await desk.main.getByLabel("读作").selectOption("target");
    await desk.main.getByLabel("年份").fill("去年");
    await desk.button("应用").click();
    await desk.reads("请填写四位年份，如 2021。");
  });

  test.each(["light", "dark"] as const)("axe finds nothing wrong with it, a form open, %s", async (colorScheme) => {
    await open({ colorScheme });
    await desk.button(/^更改“2024年实际值/u).click();
    const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
    // A finding within the frame has a path of two: the frame, and the element in it.
    const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
    expect(inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  test.each([
    ["zh-CN", "light"],
    ["zh-CN", "dark"],
    ["en-US", "light"],
    ["en-US", "dark"],
  ] as const)("fits into 320 px with a form open, %s, %s", async (lang, colorScheme) => {
    await open({ lang, colorScheme });
    await desk.narrow();
    await desk.main.getByRole("button", { name: /2024年实际值/u }).click();
    await desk.main.locator("form select").selectOption("target");
    expect(await desk.overflow()).toBe(0);
    await desk.keepPicture(`pane-reading-${lang}-${colorScheme}-320`);
  });
});
