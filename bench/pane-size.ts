import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { printRow } from "./print-row";

const repository = fileURLToPath(new URL("..", import.meta.url));
const output = join(repository, ".cache/pane-size");
const statsFile = join(repository, ".cache/pane-size-stats.json");

/** The aim of the project for what the pane loads before its first screen. */
const aimedKilobytes = 150;

const kilobyte = 1024;

/** The part of webpack's stats that is read here. */
interface Stats {
  readonly children: readonly {
    readonly entrypoints?: Readonly<Record<string, { readonly assets: readonly { readonly name: string }[] }>>;
    readonly assets: readonly { readonly name: string }[];
  }[];
}

/** Builds the pane for production, apart from dist/, and prints how much script its first screen loads, and what comes on demand. */
export function benchPaneSize(): void {
  const { initial, onDemand } = builtScripts();
  console.log("pane: production build, script before the first screen, gzipped; Office.js itself aside");
  printRow("file", "KB", "KB gzipped", "÷ aim");
  for (const name of initial) printRow(name, kilobytes(read(name)), kilobytes(gzipped(name)), "");
  const total = initial.map(gzipped).reduce((sum, size) => sum + size, 0);
  printRow("first screen", "", kilobytes(total), (total / kilobyte / aimedKilobytes).toFixed(2));
  const later = onDemand.map(gzipped).reduce((sum, size) => sum + size, 0);
  printRow(`on demand (${onDemand.length})`, "", kilobytes(later), "");
}

function builtScripts(): { readonly initial: readonly string[]; readonly onDemand: readonly string[] } {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const settings = ["--mode", "production", "--config-name", "pages", "--output-path", output, "--json", statsFile];
  execFileSync(process.execPath, [webpack, ...settings], { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
  const [pages] = (JSON.parse(readFileSync(statsFile, "utf8")) as Stats).children;
  const initial = pages?.entrypoints?.["taskpane"]?.assets.map(({ name }) => name) ?? [];
  if (pages === undefined || initial.length === 0) throw new Error("webpack's stats have no entry named taskpane");
  const scripts = pages.assets.map(({ name }) => name).filter((name) => name.endsWith(".js"));
  return { initial, onDemand: scripts.filter((name) => !initial.includes(name)) };
}

function read(name: string): number {
  return readFileSync(join(output, name)).length;
}

function gzipped(name: string): number {
  return gzipSync(readFileSync(join(output, name))).length;
}

function kilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}
