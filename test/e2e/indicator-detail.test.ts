import AxeBuilder from "@axe-core/playwright";

import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";
import type { OpenOptions } from "./workbench-harness";

jest.setTimeout(180_000);

const harness = harnessOfFile();
let desk: PaneDesk;

/** Opens the figures of the fourth row, whose latest value is of 2024. */
async function open(options: OpenOptions = {}): Promise<void> {
  desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 2400, ...options }));
  await desk.opened.pane.locator("main h3").first().waitFor();
  await desk.goTo(options.lang === "en-US" ? "Indicators" : "指标");
  await desk.main.locator("[data-name-cell]").nth(3).click();
  await desk.main.locator("article").waitFor();
}

afterEach(() => desk.closeQuietly());

const field = () => desk.main.getByRole("textbox", { name: /假设值/u });
const handle = () => desk.main.getByRole("slider", { name: /假设值/u });
const supposedStatus = () => desk.main.getByRole("row", { name: /^状态/u }).getByRole("cell").last();
const middleOfHandle = async (): Promise<readonly [x: number, y: number]> => {
  const { x, y, width, height } = (await handle().locator("rect").boundingBox())!;
  return [x + width / 2, y + height / 2];
};
const value = async () => Number(await field().inputValue());

describe("a supposed value", () => {
  test("is typed, moves the figures beside those that hold, is cleared, and leaves the sheet as it is", async () => {
    await open();
    const before = await desk.snapshot();
    await desk.button(/^假设\d{4}年的数值$/u).click();
    await field().fill("9");
    const status = desk.main.getByRole("row", { name: /^状态/u });
    await status.getByText("已达标").waitFor();
    await field().fill("九");
    await desk.reads("请填写一个数，如 1.2。");
    await field().press("Escape");
    expect(await handle().count()).toBe(0);
    expect(await desk.focused()).toMatch(/^假设\d{4}年的数值$/u);
    expect(await desk.snapshot()).toBe(before);
  });

  test("is dragged on the chart: the status follows the hand, and the sheet stays as it is", async () => {
    await open();
    const before = await desk.snapshot();
    await desk.button(/^假设\d{4}年的数值$/u).click();
    const first = await value();
    const [x, y] = await middleOfHandle();
    const { mouse } = desk.opened.page;
    await mouse.move(x, y + 6);
    await mouse.down();
    await mouse.move(x, y + 6);
    expect(await value()).toBe(first);
    await mouse.move(x, y + 300, { steps: 6 });
    await supposedStatus().getByText("低于基期").waitFor();
    await mouse.move(x, y - 300, { steps: 6 });
    await supposedStatus().getByText("已达标").waitFor();
    await mouse.up();
    expect(await value()).toBeGreaterThan(first);
    expect(await desk.snapshot()).toBe(before);
  });

  test("is moved by keys, a step, a page and to the ends of the axis, and Escape gives it up", async () => {
    await open();
    await desk.button(/^假设\d{4}年的数值$/u).click();
    const first = await value();
    await handle().focus();
    await handle().press("ArrowUp");
    expect(await value()).toBeGreaterThan(first);
    await handle().press("Home");
    expect(String(await value())).toBe(await handle().getAttribute("aria-valuemin"));
    await handle().press("PageUp");
    expect(await value()).toBeGreaterThan(Number(await handle().getAttribute("aria-valuemin")));
    expect(Number(await handle().getAttribute("aria-valuenow"))).toBe(await value());
    await handle().press("Escape");
    expect(await handle().count()).toBe(0);
    expect(await desk.focused()).toMatch(/^假设\d{4}年的数值$/u);
  });

  test("is dragged by a finger, which does not scroll the pane", async () => {
    await open({ height: 900 });
    await desk.button(/^假设\d{4}年的数值$/u).click();
    const first = await value();
    const scrolled = () => desk.main.evaluate((main) => main.scrollTop + document.documentElement.scrollTop);
    await handle().scrollIntoViewIfNeeded();
    const before = await scrolled();
    const [x, y] = await middleOfHandle();
    const { page } = desk.opened;
    const finger = await page.context().newCDPSession(page);
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (let step = 1; step <= 4; step += 1)
      await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y + 10 * step }] });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(await value()).toBeLessThan(first);
    expect(await scrolled()).toBe(before);
  });

  test("has a handle of 24 px at least, in the narrowest pane too", async () => {
    await open();
    await desk.narrow();
    await desk.button(/^假设\d{4}年的数值$/u).click();
    const { width, height } = (await handle().boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

test("the methods stand side by side, the plan path first, and each says its figure or why there is none", async () => {
  await open();
  const section = desk.main.getByRole("region", { name: "各法结论" });
  const rows = section.locator("ul").first().locator("> li");
  expect(await rows.first().innerText()).toContain("主用方法");
  expect(await rows.count()).toBeGreaterThan(4);
  expect(await section.innerText()).toContain("时间进度灯");
});

test.each([
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en-US", "light"],
  ["en-US", "dark"],
] as const)(
  "the figures fit into 320 px while a value is supposed, and axe finds nothing wrong, %s, %s",
  async (lang, colorScheme) => {
    await open({ lang, colorScheme });
    await desk.main.getByRole("button", { name: lang === "en-US" ? /^Suppose/u : /^假设/u }).click();
    await desk.main.getByRole("slider").waitFor();
    await desk.keepPicture(`pane-what-if-${lang}-${colorScheme}-350`);
    await desk.narrow();
    expect(await desk.overflow()).toBe(0);
    await desk.keepPicture(`pane-what-if-${lang}-${colorScheme}-320`);
    const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
    // A finding within the frame has a path of two: the frame, and the element in it.
    const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
    expect(inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  },
);

test.each([
  ["zh-CN", "返回指标列表"],
  ["en-US", "Back to the list"],
] as const)("what is said of an indicator fits into 320 px, whichever it is, %s", async (lang, back) => {
  await open({ lang });
  await desk.button(back).click();
  await desk.narrow();
  const rows = desk.main.locator("[data-name-cell]");
  for (let row = 0; row < (await rows.count()); row += 1) {
    await rows.nth(row).click();
    await desk.main.locator("article").waitFor();
    expect({ row, overflow: await desk.overflow() }).toEqual({ row, overflow: 0 });
    await desk.button(back).click();
  }
});

test.each([
  ["zh-CN", "light", "2024年1—9月", "快报数", "先前的初步数，不再采用", "2024年1—9月达到序时进度"],
  [
    "en-US",
    "dark",
    "Jan–Sep 2024",
    "flash figure",
    "earlier, preliminary, replaced",
    "Jan–Sep 2024: in step with the year",
  ],
] as const)(
  "figures of months, how final each is and what it replaced fit into 320 px, %s, %s",
  async (lang, colorScheme, period, status, earlier, remark) => {
    desk = new PaneDesk(await harness().open({ sample: "c", lang, colorScheme, width: 1440, height: 2400 }));
    await desk.opened.pane.locator("main h3").first().waitFor();
    await desk.goTo(lang === "en-US" ? "Indicators" : "指标");
    await desk.narrow();
    await desk.reads(remark);
    expect(await desk.overflow()).toBe(0);
    await desk.keepPicture(`pane-months-list-${lang}-${colorScheme}-320`);
    await desk.main.locator("[data-name-cell]").first().click();
    const row = desk.main.getByRole("row", { name: new RegExp(`^${period}`, "u") });
    expect(await row.textContent()).toContain(status);
    await desk.reads(earlier);
    expect(await desk.overflow()).toBe(0);
    await row.scrollIntoViewIfNeeded();
    await desk.keepPicture(`pane-months-${lang}-${colorScheme}-320`);
  },
);
