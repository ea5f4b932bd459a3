import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { assessRate } from "./assess-rate";
import { printRow, thousands } from "./print-row";

const indicators = 100_000;

/** What reading teaches the engine about our objects must not slow assessing down by more. */
const aimedRatio = 0.85;

/** Prints how fast indicators are assessed in this process, after everything that it did before, against a process of its own. */
export function benchAssessAfterOthers(): void {
  console.log(`assess: ${thousands(indicators)} indicators after reading, against a process of its own`);
  const after = assessRate(indicators);
  const alone = assessRateAlone();
  printRow("", "a second", "alone", "÷ alone");
  printRow("", thousands(after), thousands(alone), (after / alone).toFixed(2));
  console.log(`  aim: ÷ at least ${aimedRatio}`);
}

function assessRateAlone(): number {
  const program = fileURLToPath(new URL("assess-alone.ts", import.meta.url));
  return Number(execFileSync(process.execPath, ["--import", "tsx", program, String(indicators)], { encoding: "utf8" }));
}
