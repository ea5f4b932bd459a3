import { progressSign } from "../../progress-sign";
import type { TrailStep } from "../../trail-step";
import { isWithheld } from "../../withheld";
import { type Comparison, comparedWith } from "../compared-with";
import { consecutive, dnsBounds, nextTarget } from "../dns-distance";
import type { MethodGrounds } from "../method-grounds";
import type { DnsThresholds } from "../method-thresholds";
import type { DnsDistance } from "../method-verdict";

/**
 * The sums behind a distance of the German strategy.
 *
 * Symbols: x the latest observation, x₀ the one that the changes are counted from, T the next target, t, t₀ and t₁ their years,
 * c the average change a year, d 1 or −1, m the share of the remaining way that will be missing.
 *
 * @example dnsTrail(...)[0] // { figure: "change", formula: "(x − x₀) ÷ (t − t₀)", numbers: "(13 − 10) ÷ (2023 − 2020)", … }
 */
export const dnsTrail = (
  grounds: MethodGrounds,
  verdict: DnsDistance,
  thresholds: DnsThresholds,
): readonly TrailStep[] => {
  const { observed, latest, direction } = grounds;
  const target = nextTarget(grounds);
  const run = consecutive(observed);
  const [first] = run;
  if (target === undefined || first === undefined) return [];
  const change = (latest.value - first.value) / (latest.year - first.year);
  const sign = progressSign(direction);
  const remaining = `${target.value} − ${latest.value}`;
  const observationYears = run.map(({ year }) => year);
  const years = { observationYears, targetYears: [target.year] };
  const steps: TrailStep[] = [
    {
      figure: "change",
      formula: "(x − x₀) ÷ (t − t₀)",
      numbers: `(${latest.value} − ${first.value}) ÷ (${latest.year} − ${first.year})`,
      observationYears,
      targetYears: [],
    },
  ];
  if (!isWithheld(verdict.value)) {
    steps.push({
      figure: "value",
      formula: "d × (T − x − c × (t₁ − t)) ÷ |T − x|",
      numbers: `${sign} × (${remaining} − ${change} × (${target.year} − ${latest.year})) ÷ |${remaining}|`,
      ...years,
    });
  }
  return [...steps, { figure: "status", ...decidedBy(verdict, thresholds, sign * change), ...years }];
};

/** Without a way to go the direction alone decides. */
const decidedBy = ({ value, status }: DnsDistance, thresholds: DnsThresholds, approach: number): Comparison => {
  if (isWithheld(value))
    return comparedWith("d × c", approach, status === "wrong-direction" ? { below: 0 } : { from: 0 });
  if (status !== "wrong-direction") return comparedWith("m", value, dnsBounds(thresholds)[status]);
  const [away, missed] = [
    comparedWith("d × c", approach, { upTo: 0 }),
    comparedWith("m", value, { from: thresholds.nearly }),
  ];
  return { formula: `${away.formula}, ${missed.formula}`, numbers: `${away.numbers}, ${missed.numbers}` };
};
