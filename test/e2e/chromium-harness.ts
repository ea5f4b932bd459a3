import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

import { type Browser, chromium } from "playwright-core";

/** Where browsers of Chromium's kind usually live, and those of a user's own choice first. */
const usualPlaces: readonly string[] = [
  ...[process.env["CHROME_PATH"], process.env["CHROMIUM_PATH"]].filter((path) => path !== undefined),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing of the browser's own leaves the machine. */
const QUIET = [
  // No host but this machine: a request to any other fails as where there is no network.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? installChromium(), headless: true, args: QUIET });
}

function findChromium(): string | undefined {
  return usualPlaces.find((path) => existsSync(path));
}

/**
 * On Debian, and only as root, as in a fresh container: installs Chromium with a font that has Chinese.
 *
 * @throws elsewhere, with a sentence that says what to do
 */
function installChromium(): string {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!isDebianRoot) {
    throw new Error(
      "The browser tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH to its executable.",
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
  const packages = ["chromium", "fonts-noto-cjk"];
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, stdio: "inherit" });
  const installed = findChromium();
  if (installed === undefined)
    throw new Error("apt installed chromium, but not in a place that is known here; set CHROME_PATH.");
  return installed;
}
