import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** What a program took. `coreSeconds` is how long it kept processor cores busy. */
export interface Measured {
  readonly seconds: number;
  readonly coreSeconds: number;
  readonly peakMegabytes: number;
}

const kilobytesPerMegabyte = 1024;

/**
 * Runs a program to its end. Before it ends it writes to file descriptor 3 its peak memory in KB, as the system counts it, and
 * its core seconds; what it prints is thrown away.
 *
 * @returns  `null` where it fails; what it said stands on standard error then
 */
export function runMeasured(
  program: string,
  args: readonly string[],
  okStatuses: readonly number[] = [0],
): Measured | null {
  const start = performance.now();
  const run = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit", "pipe"], encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (run.status === null || !okStatuses.includes(run.status)) return null;
  const [kilobytes = Number.NaN, coreSeconds = Number.NaN] = (run.output[3] ?? "").split(" ").map(Number);
  return { seconds, coreSeconds, peakMegabytes: kilobytes / kilobytesPerMegabyte };
}
