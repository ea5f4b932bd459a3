import { writeSync } from "node:fs";

/** Loaded before a program that is measured: tells what it took on this channel when it ends. */
const channel = 3;

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(channel, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
