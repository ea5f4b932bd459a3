import AxeBuilder from "@axe-core/playwright";

import { exclusionTextsFor } from "../../src/messages/exclusion-texts-for";
import { findingTextsFor } from "../../src/messages/finding-texts-for";
import type { Language } from "../../src/messages/language";
import { messagesFor } from "../../src/messages/messages-for";
import { readingTextsFor } from "../../src/messages/reading-texts-for";
import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";

jest.setTimeout(300_000);

const harness = harnessOfFile();
let desk: PaneDesk;

afterEach(() => desk.closeQuietly());

/** 示例数据（虚构）: rows with faults that can be repaired, and one that cannot. */
const faulty = [
  ["指标名称", "单位", "2021年实际值", "2022年实际值", "2023年实际值", "2022年目标值", "2025年目标值"],
  ["技术合同成交额", "万元", "141000", "205000", "285000", "190000", "280000"],
  ["高新技术企业", "家", "59", "'60", "①61", "70", "100"],
  ["省级科技创新型企业", "家", "44", "43.5", "42", "55", "80"],
  ["规模以上工业企业R&D活动覆盖率", "%", "30", "131", "无", "40", "55"],
];

/** 示例数据（虚构）: a band, two targets, an overdue figure, one not out, no target, and a year that stands out. */
const various = [
  [
    "指标名称",
    "单位",
    "方向",
    "2020年实际值",
    "2021年实际值",
    "2022年实际值",
    "2023年实际值",
    "2024年实际值",
    "2025年1—9月",
    "2025年基本目标",
    "2025年力争目标",
  ],
  ["粮食仓容利用率", "%", "区间", "40", "48", "55", "58", "70", "", "60～65", ""],
  ["研发平台", "家", "", "12", "13", "15", "16", "18", "", "20", "25"],
  ["技术合同成交额", "亿元", "", "12", "13", "14", "41", "16", "14.5", "25", "28"],
  ["全社会研发经费投入强度", "%", "", "1.0", "1.1", "1.2", "", "", "", "1.6", ""],
  ["科普示范基地", "个", "", "7", "", "", "", "", "", "", ""],
];

const wordsOf = (language: Language) => ({
  pane: messagesFor(language).pane,
  finding: findingTextsFor(language),
  reading: readingTextsFor(language),
  exclusion: exclusionTextsFor(language),
});

/** Shows what the other tests do not come by, one after the other. */
async function everyScene(language: Language, look: (scene: string) => Promise<void>): Promise<void> {
  const { pane, finding, reading, exclusion } = wordsOf(language);
  const analyse = async (name: string, rows: readonly (readonly string[])[]): Promise<void> => {
    await desk.openSheetWith(rows, name);
    await desk.goTo(pane.screens.overview);
    await desk.button(pane.actions.analyse).click();
    await desk.opened.pane
      .getByText(new RegExp(`A1:[A-Z]+${rows.length}`, "u"))
      .first()
      .waitFor();
  };
  await analyse("有误", faulty);
  await look("overview-faulty");
  await desk.goTo(pane.screens.problems);
  await desk.main.locator("article").first().waitFor();
  await look("problems-faulty");
  for (const repair of await desk.button(finding.repair).all()) await repair.click();
  await look("repairs");
  for (const repair of await desk.button(finding.repair).all()) await repair.click();
  await desk.button(finding.review).first().click();
  await look("review");
  await desk.goTo(pane.screens.reading);
  await desk.button(reading.changeOf("2022年目标值")).click();
  await look("reading-form");

  await analyse("各样", various);
  await look("overview-various");
  await desk.goTo(pane.screens.indicators);
  for (let row = 0; row < various.length - 1; row += 1) {
    await desk.main.locator("[data-name-cell]").nth(row).click();
    await desk.main.locator("article").waitFor();
    await look(`detail-${row}`);
    await desk.button(pane.detail.back).click();
  }
  await desk.main.locator("[data-name-cell]").nth(2).click();
  await desk.main.getByText(exclusion.heading(5, 0)).click();
  await desk.button(exclusion.excludeYear(2023)).click();
  await desk.main.locator("form input").fill("含一次性项目");
  await desk.main.locator("form input").press("Enter");
  await desk.button(exclusion.includeYear(2023)).waitFor();
  await look("detail-excluded");
  await desk.type("G4", "40");
  await desk.goTo(pane.screens.overview);
  await look("overview-stale");
  await desk.button(pane.actions.analyse).first().click();
  await desk.goTo(pane.screens.reading);
  await desk.reads(reading.lapsedExclusions);
  await look("reading-lapsed");
  await desk.goTo(pane.screens["write-back"]);
  for (const tick of await desk.main.getByRole("checkbox").all()) await tick.check();
  await desk.button(pane.writeBack.preview).click();
  await desk.main.locator("table").waitFor();
  await look("preview-additions");
  await desk.button(pane.writeBack.confirm).click();
  await desk.reads(pane.outcome.written);
  await look("written");
}

/** What axe finds wrong in the pane. */
async function faultsByAxe(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: desk.opened.page }).include("iframe").analyze();
  // A finding within the frame has a path of two: the frame, and the element in it.
  const inPane = violations.filter(({ nodes }) => nodes.some(({ target }) => target.length > 1));
  return inPane.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each([
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)(
  "faults, repairs, reviews, readings, bands, two targets, awaited figures and lapses fit into 320 px, and axe finds nothing wrong with them, %s, %s",
  async (language, colorScheme) => {
    const lang = language === "en" ? "en-US" : language;
    desk = new PaneDesk(await harness().open({ sample: "b", width: 1440, height: 2600, lang, colorScheme }));
    await desk.opened.pane.locator("main h3").first().waitFor();
    await desk.narrow();
    const wrong: Record<string, unknown> = {};
    await everyScene(language, async (scene) => {
      await desk.keepPicture(`scene-${scene}-${lang}-${colorScheme}-320`);
      const [overflow, faults] = [await desk.overflow(), await faultsByAxe()];
      if (overflow !== 0 || faults.length > 0) wrong[scene] = { overflow, faults };
    });
    expect(wrong).toEqual({});
  },
);
