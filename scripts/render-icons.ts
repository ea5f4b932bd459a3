/** Renders assets/icons/*.svg to the PNG sizes that the manifest names. Run: npx tsx scripts/render-icons.ts */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { iconSizes } from "./icon-sizes";

const folder = new URL("../assets/icons/", import.meta.url);
const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const [name, sizes] of Object.entries(iconSizes)) {
  const svg = readFileSync(new URL(`${name}.svg`, folder), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
