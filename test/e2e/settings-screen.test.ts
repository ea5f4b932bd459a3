import AxeBuilder from "@axe-core/playwright";

import { PaneDesk } from "./pane-desk";
import { startWorkbenchHarness, type OpenOptions, type WorkbenchHarness } from "./workbench-harness";

jest.setTimeout(180_000);

let harness: WorkbenchHarness;
let desk: PaneDesk;

beforeAll(async () => {
  harness = await startWorkbenchHarness();
});

afterAll(async () => {
  await harness.stop();
});

async function open(options: OpenOptions = {}): Promise<void> {
  desk = new PaneDesk(await harness.open({ sample: "b", width: 1440, height: 1800, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
  await desk.button(options.lang === "en-US" ? "Settings" : "设置").click();
  await desk.main.locator("form").waitFor();
}

afterEach(() => desk.closeQuietly());

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
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en-US", "light"],
  ["en-US", "dark"],
] as const)("the settings fit into 320 px and axe finds nothing wrong with them, %s, %s", async (lang, colorScheme) => {
  await open({ lang, colorScheme });
  await desk.keepPicture(`pane-settings-${lang}-${colorScheme}-350`);
  await desk.narrow();
  expect(await desk.overflow()).toBe(0);
  await desk.keepPicture(`pane-settings-${lang}-${colorScheme}-320`);
  const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
  // A finding within the frame has a path of two: the frame, and the element in it.
  const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
  expect(inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
