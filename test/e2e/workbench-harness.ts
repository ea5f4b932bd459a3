import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Browser, BrowserContext, Frame, Page } from "playwright-core";

import { ownCertificate } from "../../workbench/serve/own-certificate";
import { serveStatic, type StaticServer } from "../../workbench/serve/static-server";
import { launchChromium } from "./chromium-harness";

const repository = join(__dirname, "../..");
const dist = join(repository, "dist");

/** Git ignores it. */
const screenshots = join(__dirname, "screenshots");

/** The first load reads the sample with a parser of a megabyte, on machines with two busy cores. */
const BOOT_TIMEOUT_MS = 40_000;

/**
 * Of some 120 loads on a busy machine, one left Office.js waiting for its host; why is not known. A person would load the page
 * again, and so does the harness, so that each test fails for its own claim only. `boot.test.ts` claims the boot itself.
 */
const BOOT_ATTEMPTS = 3;

export interface OpenOptions {
  readonly sample?: "a" | "b" | "c";
  readonly lang?: "zh-CN" | "en-US";
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** The workbench in a browser tab, with what happened in it that should not have. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The task pane: the add-in's own document, under Microsoft's Office.js. */
  readonly pane: Frame;
  /** Addresses outside the origin that were asked for; each was refused. */
  readonly externalRequests: readonly string[];
  /** Errors that nobody caught, of the page and of the pane. */
  readonly pageErrors: readonly string[];
  /** What was written to the console as an error, such as a member that the host lacks. */
  readonly consoleErrors: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server over dist/ and one browser, for all tests of a file. */
export interface WorkbenchHarness {
  readonly origin: string;
  readonly open: (options?: OpenOptions) => Promise<OpenedWorkbench>;
  readonly stop: () => Promise<void>;
}

/** @throws where dist/ was not built for the workbench */
export async function startWorkbenchHarness(): Promise<WorkbenchHarness> {
  assertBuilt();
  const certificate = await ownCertificate(join(repository, ".certificates"));
  const server = await serveStatic(
    [
      { path: "/", folder: dist },
      { path: "/office-js/", folder: dirname(require.resolve("@microsoft/office-js/dist/office.js")) },
    ],
    certificate,
  );
  const browser = await launchChromium();
  return {
    origin: server.origin,
    open: (options = {}) => openWorkbench(browser, server, options),
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Keeps a picture of the page, or of a part of it, for a person to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

async function openWorkbench(browser: Browser, server: StaticServer, options: OpenOptions): Promise<OpenedWorkbench> {
  const { sample = "a", lang = "zh-CN", width = 1280, height = 800, colorScheme = "light" } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme,
    locale: lang,
  });
  const externalRequests = listenForOutside(context, server.origin);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  const consoleErrors: string[] = [];
  page.on("pageerror", (error) => pageErrors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  const address = `${server.origin}/workbench/?sample=${sample}&lang=${lang}`;
  const pane = await bootedPane(page, () => page.goto(address));
  return { page, pane, externalRequests, pageErrors, consoleErrors, close: () => context.close() };
}

/** What the page asks of anybody but its own server; the browser knows no other host, so none of it is answered. */
function listenForOutside(context: BrowserContext, origin: string): readonly string[] {
  const outside: string[] = [];
  context.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol.startsWith("http")) outside.push(request.url());
  });
  return outside;
}

/**
 * The pane that the page shows after it was loaded; loaded again where Office.js never heard from its host.
 *
 * @param load  has the page show a new pane
 */
export async function bootedPane(page: Page, load: () => Promise<unknown>): Promise<Frame> {
  for (let attempt = 1; ; attempt += 1) {
    await load();
    try {
      return await paneThatKnowsItsHost(page);
    } catch (error) {
      if (attempt >= BOOT_ATTEMPTS) throw error;
    }
  }
}

/** The pane that the page shows now, once Office.js has found its host. */
export async function paneThatKnowsItsHost(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector("iframe", { timeout: BOOT_TIMEOUT_MS });
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error("the pane's frame has no document");
  // Office.js knows its host once it has heard from the page around it.
  const knowsHost = (): boolean =>
    (window as { Office?: { context?: { host?: unknown } } }).Office?.context?.host !== undefined;
  await pane.waitForFunction(knowsHost, undefined, { timeout: BOOT_TIMEOUT_MS });
  return pane;
}

function assertBuilt(): void {
  const page = join(dist, "taskpane.html");
  const isForWorkbench = existsSync(page) && readFileSync(page, "utf8").includes("/office-js/office.js");
  if (!isForWorkbench) throw new Error("dist/ is not built for the workbench; run: npm run build:workbench");
}
