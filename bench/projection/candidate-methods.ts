import { isWithheld } from "../../src/domain/withheld";
import { fitLogLine } from "../../src/domain/fits/fit-log-line";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import type { Distrust, Method } from "./simple-methods";
import { onPower, shrunkBy, simpleMethods, theilSen, theta } from "./simple-methods";

const logLinear: Method = (known, yearsAhead) => {
  const year = (known.at(-1)?.year ?? NaN) + yearsAhead;
  const line = fitLogLine(known, year, null, "increase");
  return isWithheld(line) ? NaN : line.value;
};

/**
 * Level and trend from the first two values on; the trend counts for less with every year ahead.
 *
 * @source E. S. Gardner and E. McKenzie, Forecasting Trends in Time Series, Management Science 31, 1985; the constants are not
 *         fitted, for three values leave nothing to fit them to
 */
const dampedHolt: Method = (known, yearsAhead) => {
  const [alpha, beta, damping] = [0.8, 0.3, 0.85];
  const [first = NaN, second = NaN, ...rest] = known.map(({ value }) => value);
  let [level, trend] = [second, second - first];
  for (const value of rest) {
    const next = alpha * value + (1 - alpha) * (level + damping * trend);
    trend = beta * (next - level) + (1 - beta) * damping * trend;
    level = next;
  }
  return level + trend * ((damping * (1 - damping ** yearsAhead)) / (1 - damping));
};

/** The product's own projection. */
export const productMethod =
  (scale: VariationScale): Method =>
  (known, yearsAhead) =>
    scale.back(projectShrunkDrift(known, scale, yearsAhead).centre);

const meanOf =
  (...methods: readonly Method[]): Method =>
  (known, yearsAhead) =>
    methods.reduce((sum, method) => sum + method(known, yearsAhead), 0) / methods.length;

/** The constants of the default: 16 changes for half of the trust, a fifth of the latest change. */
const chosen: Distrust = { of: 16, perChange: true, latest: 0.2 };

const shrunkDrifts: Readonly<Record<string, Distrust>> = {
  "t² ÷ (t² + 2)": { of: 2 },
  "t² ÷ (t² + 4)": { of: 4 },
  "t² ÷ (t² + 6)": { of: 6 },
  "0.9 t² ÷ (t² + 4)": { of: 4, most: 0.9 },
  "0.8 t² ÷ (t² + 4)": { of: 4, most: 0.8 },
  "t² ÷ (t² + 12/m)": { of: 12, perChange: true },
  "t² ÷ (t² + 16/m)": { of: 16, perChange: true },
  "t² ÷ (t² + 24/m)": { of: 24, perChange: true },
  "t² ÷ (t² + 16/m), latest 0.1": { ...chosen, latest: 0.1 },
  "t² ÷ (t² + 12/m), latest 0.2": { ...chosen, of: 12 },
  "t² ÷ (t² + 20/m), latest 0.2": { ...chosen, of: 20 },
  "t² ÷ (t² + 16/m), latest 0.3": { ...chosen, latest: 0.3 },
};

const onScales = (name: string, method: Method): readonly (readonly [string, Method])[] => [
  [`${name}, roots`, onPower(1 / 2, method)],
  [`${name}, values`, method],
];

/** Everything that was tried as the default. */
export const candidateMethods: Readonly<Record<string, Method>> = {
  ...simpleMethods,
  "Theil–Sen": theilSen,
  Theta: theta,
  "log-linear": logLinear,
  "damped Holt": dampedHolt,
  "Theta and t² ÷ (t² + 4)": meanOf(theta, shrunkBy({ of: 4 })),
  ...Object.fromEntries(Object.entries(shrunkDrifts).flatMap(([name, distrust]) => onScales(name, shrunkBy(distrust)))),
  "t² ÷ (t² + 16/m), latest 0.2, cube roots": onPower(1 / 3, shrunkBy(chosen)),
  "the default, roots": productMethod(squareRoot),
  "the default, values": productMethod(linear),
};
