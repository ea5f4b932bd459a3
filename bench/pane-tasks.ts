import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../test/e2e/chromium-harness";
import { openLargeSheet } from "../test/e2e/large-sheet";
import { ownCertificate } from "../workbench/serve/own-certificate";
import { serveStatic } from "../workbench/serve/static-server";
import { buildPages } from "./build-pages";
import { printRow, thousands } from "./print-row";

const rows = 100_000;

/** The median counts: a browser's garbage collector chooses its own moments, and other processes take theirs. */
const runs = 5;

/** The aim of the project. What is shorter the browser doesn't tell. @source W3C Long Tasks API: a long task takes 50 ms or more */
const aimedMilliseconds = 50;

/** Reading, checking and assessing take some seconds; a machine that is busy with other things takes many more. */
const patienceMilliseconds = 180_000;

/** What the document of a frame keeps of its own long tasks. */
interface Watched {
  readonly longTasks: number[];
  longestWait: number;
}

interface Measured extends Watched {
  readonly seconds: number;
  readonly hostTasks: readonly number[];
}

/**
 * Has the pane read, check and assess a large sheet in Chromium, and prints how long its tasks are. The pane comes from another
 * origin than the workbench, so that it has a process of its own as in Excel on the web: the emulated host's work isn't among them.
 */
export async function benchPaneTasks(): Promise<void> {
  console.log(`responsiveness: the pane in Chromium reads, checks and assesses ${thousands(rows)} rows × 12`);
  const folder = buildPages("pane-tasks", "--env", "workbench");
  const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  const offers = [
    { path: "/", folder },
    { path: "/office-js/", folder: officeJs },
  ];
  const certificate = await ownCertificate(join(fileURLToPath(new URL("..", import.meta.url)), ".certificates"));
  const [host, pane, browser] = await Promise.all([
    serveStatic(offers, certificate),
    serveStatic(offers, certificate),
    launchChromium(),
  ]);
  try {
    const address = `${host.origin}/workbench/?lang=zh-CN&pane=${encodeURIComponent(pane.origin)}`;
    await printRuns(() => measure(browser, address));
  } finally {
    await browser.close();
    await Promise.all([host.close(), pane.close()]);
  }
}

async function printRuns(run: () => Promise<Measured>): Promise<void> {
  printRow("run", "seconds", "tasks > 50 ms", "longest, ms", "longest wait", "host's longest");
  const longest: number[] = [];
  for (let index = 1; index <= runs; index += 1) {
    const { seconds, longTasks, longestWait, hostTasks } = await run();
    longest.push(Math.max(0, ...longTasks));
    printRow(
      String(index),
      seconds.toFixed(1),
      longTasks.length,
      Math.round(longest.at(-1) ?? 0),
      Math.round(longestWait),
      Math.round(Math.max(0, ...hostTasks)),
    );
  }
  const median = longest.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
  const said = median < aimedMilliseconds ? `under ${aimedMilliseconds}` : Math.round(median);
  console.log(`  longest task of a run: ${said} ms by the median; aim: at most ${aimedMilliseconds} ms`);
}

async function measure(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const pane = await shownPane(page);
    await pane.locator("main h3").first().waitFor();
    await openLargeSheet(page, rows);
    await Promise.all([watchTasks(page.mainFrame()), watchTasks(pane)]);
    const begun = performance.now();
    await pane.locator("main").getByRole("button", { name: "重新分析" }).click();
    const summary = pane.locator("main").getByText(`${rows}项指标`).filter({ visible: true });
    await summary.first().waitFor({ timeout: patienceMilliseconds });
    const seconds = (performance.now() - begun) / 1000;
    const hostTasks = (await watched(page.mainFrame())).longTasks;
    return { ...(await watched(pane)), seconds, hostTasks };
  } finally {
    await context.close();
  }
}

async function shownPane(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("the pane's frame has no document");
  return pane;
}

/** From now on the frame's document notes its long tasks, and how late a message to itself arrives. */
async function watchTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const noted: Watched = { longTasks: [], longestWait: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
    }).observe({ entryTypes: ["longtask"] });
    const { port1, port2 } = new MessageChannel();
    let sent = performance.now();
    port1.onmessage = () => {
      noted.longestWait = Math.max(noted.longestWait, performance.now() - sent);
      setTimeout(() => {
        sent = performance.now();
        port2.postMessage(null);
      }, 5);
    };
    port2.postMessage(null);
  });
}

function watched(frame: Frame): Promise<Watched> {
  return frame.evaluate(() => (window as unknown as { readonly noted: Watched }).noted);
}
