import { assess } from "../src/domain/assess";
import { defaultSettings } from "../src/domain/default-settings";
import type { Indicator } from "../src/domain/indicator";
import { isWithheld } from "../src/domain/withheld";
import { coreSeconds } from "./core-seconds";
import { growthExponent } from "./growth-exponent";
import { printRow, thousands } from "./print-row";
import { sampleIndicators } from "./sample-indicators";

const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** The aim of the project: indicators a second on one core. */
const aimedRate = 100_000;

/** Small sizes run this often, and the median counts: one run of a few milliseconds would measure the garbage collector. */
const runsOf = (size: number): number => Math.max(1, Math.min(15, 300_000 / size));

/** Assessed before anything is measured, so that the compiler has done its work. */
const warmUp = 20_000;

const settings = defaultSettings(2024);

/** Prints how fast indicators are assessed, and how time grows with their number. */
export function benchAssessRate(): void {
  console.log("assess: indicators in memory, five years and two targets each");
  printRow("indicators", "core seconds", "a second", "÷ aim");
  assessAll(sampleIndicators(warmUp));
  const points = sizes.map((n) => ({ n, seconds: medianSeconds(sampleIndicators(n)) }));
  for (const { n, seconds } of points) {
    printRow(thousands(n), seconds.toFixed(3), thousands(n / seconds), (n / seconds / aimedRate).toFixed(2));
  }
  console.log(`  growth exponent ${growthExponent(points).toFixed(3)} (1 = time proportional to the number)`);
}

/** Indicators a second on one core, whatever this process did before. */
export function assessRate(indicators: number): number {
  assessAll(sampleIndicators(warmUp));
  return indicators / medianSeconds(sampleIndicators(indicators));
}

function medianSeconds(indicators: readonly Indicator[]): number {
  const seconds = Array.from({ length: runsOf(indicators.length) }, () =>
    coreSeconds(() => assessAll(indicators)),
  ).sort((one, other) => one - other);
  return seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
}

/** The count is returned so that no assessment can be left out as unused. */
function assessAll(indicators: readonly Indicator[]): number {
  let judged = 0;
  for (const indicator of indicators) if (!isWithheld(assess(indicator, settings).standing)) judged += 1;
  return judged;
}
