import { progressSign } from "../../progress-sign";
import type { TrailStep } from "../../trail-step";
import { type Comparison, comparedWith } from "../compared-with";
import { consecutive, dnsBounds, nextTarget } from "../dns-distance";
import type { MethodGrounds } from "../method-grounds";
import type { DnsThresholds } from "../method-thresholds";
import type { DnsStatus, MethodVerdict } from "../method-verdict";

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
  verdict: MethodVerdict<DnsStatus>,
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
  return [
    {
      figure: "change",
      formula: "(x − x₀) ÷ (t − t₀)",
      numbers: `(${latest.value} − ${first.value}) ÷ (${latest.year} − ${first.year})`,
      observationYears,
      targetYears: [],
    },
    {
      figure: "value",
      ...(target.value === latest.value
        ? { formula: "x = T → 0", numbers: `${latest.value} = ${target.value} → 0` }
        : {
            formula: "d × (T − x − c × (t₁ − t)) ÷ |T − x|",
            numbers: `${sign} × (${remaining} − ${change} × (${target.year} − ${latest.year})) ÷ |${remaining}|`,
          }),
      ...years,
    },
    { figure: "status", ...decidedBy(verdict, thresholds, { sign, change }), ...years },
  ];
};

const decidedBy = (
  { value, status }: MethodVerdict<DnsStatus>,
  thresholds: DnsThresholds,
  { sign, change }: { readonly sign: number; readonly change: number },
): Comparison =>
  status === "wrong-direction"
    ? { formula: "d × c ≤ 0", numbers: `${sign} × ${change} ≤ 0` }
    : comparedWith("m", value, dnsBounds(thresholds)[status]);
