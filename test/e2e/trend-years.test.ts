import AxeBuilder from "@axe-core/playwright";

import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";
import type { OpenOptions } from "./workbench-harness";

jest.setTimeout(180_000);

const harness = harnessOfFile();
let desk: PaneDesk;

afterEach(() => desk.closeQuietly());

/** 示例数据（虚构）: a row in which one year stands out. */
const rows = [
  ["指标名称", "单位", "2016年", "2017年", "2018年", "2019年", "2020年", "2021年", "2022年", "2023年", "2025年目标值"],
  ["技术合同成交额", "亿元", "10", "11", "12", "13", "14", "51", "16", "17", "25"],
];

async function open(options: OpenOptions = {}): Promise<void> {
  const isEnglish = options.lang === "en-US";
  desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 2600, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
  await desk.openSheetWith(rows);
  await desk.button(isEnglish ? "Analyse again" : "重新分析").click();
  await desk.opened.pane.getByText(/A1:K2/u).waitFor();
  await showRow(isEnglish);
}

async function showRow(isEnglish = false): Promise<void> {
  await desk.goTo(isEnglish ? "Indicators" : "指标");
  await desk.main.locator("[data-name-cell]").first().click();
  await desk.main.locator("article").waitFor();
}

const projection = (): Promise<string> =>
  desk.main
    .getByRole("region", { name: "预测" })
    .getByText(/^2025年预测值/u)
    .locator("xpath=..")
    .innerText();

test("a year that stands out is proposed and left out only when a person says why; it moves the projection alone, stays, and is undone", async () => {
  await open();
  await desk.reads(/2021年的51亿元与其他年份相差很大/u);
  const [status, before, cells] = [
    await desk.main.getByRole("region", { name: "进度" }).innerText(),
    await projection(),
    await desk.snapshot(),
  ];
  await desk.button("2021年不计入趋势…").click();
  await desk.button("不计入趋势").click();
  await desk.reads("请写明原因，如“统计口径变化”。");
  await desk.main.getByLabel("原因（随工作簿保存）").fill("含一次性项目");
  await desk.button("不计入趋势").click();
  await desk.reads("不计入趋势：含一次性项目");
  await desk.reads("不计入趋势的实际值");
  expect(await projection()).not.toBe(before);
  expect(await desk.main.getByRole("region", { name: "进度" }).innerText()).toBe(status);
  expect(await desk.snapshot()).toBe(cells);
  desk = await desk.withNewPane();
  await showRow();
  await desk.reads("不计入趋势：含一次性项目");
  await desk.button("2021年重新计入趋势").click();
  await desk.button("2021年不计入趋势…").waitFor();
  expect(await projection()).toBe(before);
  await desk.goTo("写回");
  await desk.button("撤销写回").click();
  await desk.goTo("指标");
  await desk.reads("不计入趋势：含一次性项目");
});

test("a year is left out by the keyboard alone: the form takes the focus, Escape closes it, and the focus comes back", async () => {
  await open();
  const { page } = desk.opened;
  const button = desk.button("2021年不计入趋势…");
  await button.focus();
  await page.keyboard.press("Enter");
  await desk.main.getByLabel("原因（随工作簿保存）").and(desk.main.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  await button.and(desk.main.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("口径变化");
  await page.keyboard.press("Enter");
  const again = desk.button("2021年重新计入趋势");
  await again.and(desk.main.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await button.and(desk.main.locator(":focus")).waitFor();
});

test.each([
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en-US", "light"],
  ["en-US", "dark"],
] as const)(
  "the years and the conflicts of the methods fit into 320 px, and axe finds nothing wrong with them, %s, %s",
  async (lang, colorScheme) => {
    await open({ lang, colorScheme });
    const isEnglish = lang === "en-US";
    await desk.button(isEnglish ? "Leave 2021 out of the trend…" : "2021年不计入趋势…").click();
    await desk.main.locator("form input").fill("含一次性项目");
    await desk.main.locator("form input").press("Enter");
    await desk.button(isEnglish ? "Count 2021 in the trend again" : "2021年重新计入趋势").waitFor();
    await desk.button(isEnglish ? "Leave 2020 out of the trend…" : "2020年不计入趋势…").click();
    await desk.narrow();
    await desk.main.getByRole("list", { name: isEnglish ? "Why they differ" : "结论不同的原因" }).waitFor();
    expect(await desk.overflow()).toBe(0);
    await desk.keepPicture(`pane-trend-years-${lang}-${colorScheme}-320`);
    const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
    const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
    expect(inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  },
);
