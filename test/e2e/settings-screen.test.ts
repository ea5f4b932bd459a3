import AxeBuilder from "@axe-core/playwright";

import { statusPalettes } from "../../src/sheet/status-palette";
import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";
import type { OpenOptions } from "./workbench-harness";

jest.setTimeout(180_000);

const harness = harnessOfFile();
let desk: PaneDesk;

async function open(options: OpenOptions = {}): Promise<void> {
  desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 1800, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
  await desk.button(options.lang === "en-US" ? "Settings" : "设置").click();
  await desk.main.locator("form").waitFor();
}

afterEach(() => desk.closeQuietly());

/** @example rgbOf("#BDD7EE") // "rgb(189, 215, 238)" */
const rgbOf = (hex: string): string => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

/** The chosen words that their fields are too narrow for. */
const clippedChoices = (): Promise<readonly string[]> =>
  desk.main.locator("select").evaluateAll((selects) =>
    selects.flatMap((select) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      const pen = document.createElement("canvas").getContext("2d")!;
      pen.font = font;
      const text = (select as HTMLSelectElement).selectedOptions[0]?.text ?? "";
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return pen.measureText(text).width > room ? [text] : [];
    }),
  );

test("a year of assessment that is chosen holds at once, is remembered by the workbook, and can be given up", async () => {
  await open();
  const cells = await desk.cellsBefore("Z");
  await desk.main.getByLabel("评价年份").fill("去年");
  await desk.button("应用").click();
  await desk.reads("请填写四位年份，如 2024。");
  await desk.main.getByLabel("评价年份").fill("2023");
  await desk.button("应用").click();
  await desk.goTo("概览");
  await desk.reads("2023年");
  desk = await desk.withNewPane();
  await desk.reads("2023年");
  expect(await desk.cellsBefore("Z")).toEqual(cells);
  await desk.button("设置").click();
  expect(await desk.main.getByLabel("评价年份").inputValue()).toBe("2023");
  await desk.button("全部恢复默认").click();
  await desk.main.getByLabel("评价年份").and(desk.main.locator('[value=""]')).waitFor({ timeout: 10_000 });
});

test("a leading method that is chosen decides the status in the lists", async () => {
  await open();
  await desk.main.getByLabel("主用方法").selectOption({ label: "时间进度灯" });
  await desk.button("应用").click();
  await desk.goTo("指标");
  await desk.main.locator("[data-name-cell]").nth(3).click();
  const method = desk.main.getByRole("region", { name: "各法结论" }).locator("li", { hasText: "时间进度灯" }).first();
  expect(await method.innerText()).toContain("主用方法");
});

test.each([
  ["银川", "绿灯", "traffic-light", "绿灯：最新实际值已达到最终目标"],
  ["枣庄", "蓝牌", "blue-yellow-red", "蓝牌：最新实际值已达到最终目标"],
  ["宿迁产发集团", "已完成", "traffic-light", "已完成"],
] as const)("the words and colours of the preset %s hold on every screen", async (preset, word, palette, choice) => {
  await open();
  const { fill } = statusPalettes[palette].achieved;
  await desk.main.getByRole("combobox", { name: "预设" }).selectOption({ label: preset });
  await desk.button("应用").click();
  await desk.goTo("概览");
  await desk.reads(new RegExp(`^15项指标中，\\d+项${word}`, "u"));
  const badge = desk.main.getByText(`★${word}`, { exact: true }).first();
  expect(await badge.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(rgbOf(fill));
  await desk.goTo("指标");
  await desk.main.getByRole("combobox").selectOption({ label: `★ ${choice}` });
  await desk.reads("显示3项，共15项");
  await desk.main.locator("[data-name-cell]").first().click();
  expect(await desk.main.locator("article").innerText()).not.toContain("已达标 ");
  await desk.goTo("写回");
  await desk.button("预览").click();
  await desk.main.locator("table").getByText(`★${word}`, { exact: true }).first().waitFor();
  await desk.button("写回").click();
  await desk.reads("已写回工作表");
  expect((await desk.cell("K5")).content).toMatch(/^▲ 黄(?:灯|牌|色督办单)$/u);
});

test("settings that were chosen are undone like everything else that was written", async () => {
  await open();
  const before = await desk.snapshot();
  await desk.main.getByRole("combobox", { name: "用语" }).selectOption({ label: "蓝牌、黄牌、红牌" });
  await desk.button("应用").click();
  await desk.goTo("概览");
  await desk.reads(/项蓝牌/u);
  await desk.goTo("写回");
  await desk.button("撤销写回").click();
  await desk.reads("已撤销，工作簿恢复原样。");
  await desk.goTo("概览");
  await desk.reads(/项已达标/u);
  expect(await desk.snapshot()).toEqual(before);
  desk = await desk.withNewPane();
  await desk.reads(/项已达标/u);
});

test.each([
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en-US", "light"],
  ["en-US", "dark"],
] as const)("the settings fit into 320 px and axe finds nothing wrong with them, %s, %s", async (lang, colorScheme) => {
  await open({ lang, colorScheme });
  await desk.keepPicture(`pane-settings-${lang}-${colorScheme}-350`);
  await desk.narrow();
  expect(await desk.overflow()).toBe(0);
  expect(await clippedChoices()).toEqual([]);
  await desk.keepPicture(`pane-settings-${lang}-${colorScheme}-320`);
  const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
  // A finding within the frame has a path of two: the frame, and the element in it.
  const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
  expect(inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
