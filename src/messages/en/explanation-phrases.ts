import type { ExplanationPhrases } from "../explain";
import { standingFlags } from "./words";

const pathName = (isMilestone: boolean): string =>
  isMilestone ? "that year's milestone" : "the plan path's reference value";

export const explanationPhrases: ExplanationPhrases = {
  ofStatus: (value, dataStatus) => `${value} (${dataStatus})`,
  met: (year, value, target, targetYear) => `${value} in ${year} meets the ${targetYear} target of ${target}`,
  onPath: (year, value, expected, isMilestone) =>
    `${value} in ${year} keeps up with ${pathName(isMilestone)}, ${expected}`,
  offPath: (year, value, expected, isMilestone, shortfall) =>
    `${value} in ${year} misses ${pathName(isMilestone)}, ${expected}, by ${shortfall}`,
  required: (targetYear, distance, perYear, isIncrease) =>
    `${distance} short of the ${targetYear} target, which takes ${isIncrease ? "a rise" : "a fall"} of ${perYear} a year`,
  precedent: (isWithinRecord, isIncrease, change, { fromYear, year }) => {
    const way = isIncrease ? "rise" : "fall";
    const held = isWithinRecord ? "as was made before" : "more than was ever made";
    const best =
      change === null ? `no ${way} is on record` : `at best a ${way} of ${change} a year from ${fromYear} to ${year}`;
    return `${held}: ${best}`;
  },
  attained: (year) => `at this pace the target is met in ${year}`,
  missedBy: (targetYear, missed) => `the target of ${targetYear} was missed by ${missed}`,
  beyondBand: (year, value, band, beyond) =>
    `${value} in ${year} has gone through the target band of ${band} and lies ${beyond} beyond it`,
  otherTarget: (targetYear, target, missing) =>
    `the other ${targetYear} target of ${target} ${missing === null ? "is met" : `is ${missing} away`}`,
  year: String,
  earlier: (period, value, otherwise) =>
    `the earlier figure of ${period}, ${value}, has given way to a more final one${otherwise === null ? "" : `; by it the status was “${otherwise}”`}`,
  statusUnsaid: "status not stated",
  flag: (flag) => (flag === "achieved-but-slipping" ? "but the last change went the wrong way" : standingFlags[flag]),
  projected: (year, value, interval, band, chance) => {
    const width = interval === null ? "" : ` (80% interval ${interval.join("–")})`;
    const outcome = band === null || chance === null ? "" : `, ${band} (chance ${chance})`;
    return `on the present trend about ${value} in ${year}${width}${outcome}`;
  },
  excluded: (years) => `left out of the trend: ${years.map(({ year, note }) => `${year} (${note})`).join(", ")}`,
  noProjection: (reason) => `no projection: ${reason}`,
  join: (clauses) => {
    const text = clauses.join("; ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
};
