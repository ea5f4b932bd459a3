import type { AssessmentSettings, Standing } from "./assessment";
import { bandDistance, bandOf, type Band } from "./band-distance";
import { foldAtBand } from "./fold-at-band";
import type { Indicator, Observation, Target } from "./indicator";
import { standingTrail } from "./standing-trail";
import type { TrailStep } from "./trail-step";
import { isWithheld } from "./withheld";

type Sum = Pick<TrailStep, "formula" | "numbers">;

/**
 * The sums behind a standing toward a band: those of the folded problem, with a first step where the value does not count as it is,
 * and with the band itself where it decides.
 *
 * Symbols: B₀ and B₁ the edges of the band; the others as in `standingTrail`, T the edge on the baseline's side.
 *
 * @example bandStandingTrail(...)[0] // { figure: "counted", formula: "B₀ − (x − B₁)", numbers: "60 − (70 − 65)", … }
 */
export const bandStandingTrail = (
  indicator: Indicator,
  observed: readonly Observation[],
  standing: Standing,
  target: Target,
  settings: AssessmentSettings,
): readonly TrailStep[] => {
  const folded = foldAtBand(indicator, observed, target);
  const counted = folded.fold(standing.value);
  const isFromInside = folded.indicator.baseline?.value === folded.target.value;
  const all = standingTrail(folded.indicator, { ...standing, value: counted }, folded.target, settings);
  // From inside the band no way leads to its edge: the path is the edge, if milestones do not say otherwise.
  const steps = isFromInside ? all.filter(({ figure }) => figure !== "expected") : all;
  const band = bandOf(target);
  const isToLower = folded.indicator.direction === "increase";
  const years = { observationYears: [standing.year], targetYears: [target.year] };
  if (bandDistance(standing.value, band) === 0) {
    const inside = insideBand(standing.value, band);
    return [
      ...(counted === standing.value
        ? []
        : [{ figure: "counted" as const, ...countedOf(inside, isToLower, band), ...years }]),
      ...withoutVerdict(steps),
      ...required(standing, { formula: `${inside.formula} → 0`, numbers: `${inside.numbers} → 0` }, years),
      { figure: "status", ...inside, ...years },
    ];
  }
  // Worse than a baseline inside is outside: the band decides, not the edge that stands for the baseline.
  const isOut = isFromInside && standing.status === "regressing";
  const status = isOut ? undefined : steps.find(({ figure }) => figure === "status");
  const isNear = counted === standing.value;
  if (isNear && status !== undefined) return steps;
  const missed = outsideBand(standing.value, band);
  const isCapped = standing.status === "slightly-behind";
  return [
    ...(isNear ? [] : [{ figure: "counted" as const, ...mirrored(standing.value, isToLower, band), ...years }]),
    ...withoutVerdict(steps),
    ...required(standing, wayBack(standing, target, band), years),
    status === undefined || isCapped ? { figure: "status", ...missed, ...years } : status,
  ];
};

type Years = Pick<TrailStep, "observationYears" | "targetYears">;

const withoutVerdict = (steps: readonly TrailStep[]): readonly TrailStep[] =>
  steps.filter(({ figure }) => figure !== "status" && figure !== "requiredPerYear");

const required = ({ requiredPerYear }: Standing, sum: Sum, years: Years): readonly TrailStep[] =>
  isWithheld(requiredPerYear) ? [] : [{ figure: "requiredPerYear", ...sum, ...years }];

const insideBand = (value: number, [lower, upper]: Band): Sum => ({
  formula: "B₀ ≤ x ≤ B₁",
  numbers: `${lower} ≤ ${value} ≤ ${upper}`,
});

const outsideBand = (value: number, [lower, upper]: Band): Sum =>
  value > upper
    ? { formula: "x > B₁", numbers: `${value} > ${upper}` }
    : { formula: "x < B₀", numbers: `${value} < ${lower}` };

const countedOf = (inside: Sum, isToLower: boolean, [lower, upper]: Band): Sum => ({
  formula: `${inside.formula} → ${isToLower ? "B₀" : "B₁"}`,
  numbers: `${inside.numbers} → ${isToLower ? lower : upper}`,
});

const mirrored = (value: number, isToLower: boolean, [lower, upper]: Band): Sum =>
  isToLower
    ? { formula: "B₀ − (x − B₁)", numbers: `${lower} − (${value} − ${upper})` }
    : { formula: "B₁ + (B₀ − x)", numbers: `${upper} + (${lower} − ${value})` };

const wayBack = ({ value, year }: Standing, target: Target, [lower, upper]: Band): Sum => {
  const [symbol, edge] = value > upper ? ["B₁", upper] : ["B₀", lower];
  return { formula: `(${symbol} − x) ÷ (t₁ − t)`, numbers: `(${edge} − ${value}) ÷ (${target.year} − ${year})` };
};
