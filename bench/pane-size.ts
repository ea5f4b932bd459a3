import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildPages } from "./build-pages";
import { printRow } from "./print-row";

const repository = fileURLToPath(new URL("..", import.meta.url));
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
  const output = buildPages("pane-size", "--json", statsFile);
  const { initial, onDemand } = builtScripts();
  const read = (name: string): number => readFileSync(join(output, name)).length;
  const gzipped = (name: string): number => gzipSync(readFileSync(join(output, name))).length;
  console.log("pane: production build, script before the first screen, gzipped; Office.js itself aside");
  printRow("file", "KB", "KB gzipped", "÷ aim");
  for (const name of initial) printRow(name, kilobytes(read(name)), kilobytes(gzipped(name)), "");
  const total = initial.map(gzipped).reduce((sum, size) => sum + size, 0);
  printRow("first screen", "", kilobytes(total), (total / kilobyte / aimedKilobytes).toFixed(2));
  const later = onDemand.map(gzipped).reduce((sum, size) => sum + size, 0);
  printRow(`on demand (${onDemand.length})`, "", kilobytes(later), "");
}

function builtScripts(): { readonly initial: readonly string[]; readonly onDemand: readonly string[] } {
  const [pages] = (JSON.parse(readFileSync(statsFile, "utf8")) as Stats).children;
  // The page of the pane is that of the functions in cells, too.
  const initial = ["functions", "taskpane"].flatMap(
    (entry) => pages?.entrypoints?.[entry]?.assets.map(({ name }) => name) ?? [],
  );
  if (pages === undefined || initial.length < 2) throw new Error("webpack's stats lack an entry of the pane's page");
  const scripts = pages.assets.map(({ name }) => name).filter((name) => name.endsWith(".js"));
  return { initial, onDemand: scripts.filter((name) => !initial.includes(name)) };
}

function kilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}
