import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { benchAssessAfterOthers } from "./assess-after-others";
import { benchAssessRate } from "./assess-rate";
import { benchCommandLine } from "./command-line";
import { benchPaneSize } from "./pane-size";
import { benchPaneTasks } from "./pane-tasks";
import { benchReadRate } from "./read-rate";
import { benchRequests } from "./requests";

/** What is measured, in the order in which it is printed. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  requests: benchRequests,
  assess: benchAssessRate,
  read: () => {
    benchReadRate();
    console.log();
    benchAssessAfterOthers();
  },
  "command-line": benchCommandLine,
  "pane-size": benchPaneSize,
  "pane-tasks": benchPaneTasks,
};

/**
 * Runs one part in a process of its own: what a part leaves on the heap, and teaches the engine of our objects, must not count for
 * the next one.
 */
function runAlone(part: string): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), part], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
  console.log();
}

/**
 * `npm run bench`: everything that is measured, with its ratios; `npm run bench -- assess`: one part of it. Nothing here is a test;
 * times depend on the machine.
 */
const [asked] = process.argv.slice(2);
if (asked === undefined) {
  const processors = cpus();
  console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? "unknown processor"}\n`);
  for (const part of Object.keys(parts)) runAlone(part);
} else {
  const measure = parts[asked];
  if (measure === undefined) throw new Error(`no part ${asked}; known: ${Object.keys(parts).join(", ")}`);
  await measure();
}
