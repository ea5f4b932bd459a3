import { isWithheld } from "../../src/domain/withheld";
import { fitLogLine } from "../../src/domain/fits/fit-log-line";
import { projectShrunkDrift } from "../../src/domain/project-shrunk-drift";
import type { VariationScale } from "../../src/domain/variation-scale";
import { linear, squareRoot } from "../../src/domain/variation-scale";
import type { Method } from "./simple-methods";
import { onRoots, shrunkBy, simpleMethods } from "./simple-methods";

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

const ours =
  (scale: VariationScale): Method =>
  (known, yearsAhead) =>
    scale.back(projectShrunkDrift(known, scale, yearsAhead).centre);

/** Part of the way from the last value to where a method leads. */
const partOf =
  (share: number, method: Method): Method =>
  (known, yearsAhead) => {
    const last = known.at(-1)?.value ?? NaN;
    return last + share * (method(known, yearsAhead) - last);
  };

const meanOf =
  (...methods: readonly Method[]): Method =>
  (known, yearsAhead) =>
    methods.reduce((sum, method) => sum + method(known, yearsAhead), 0) / methods.length;

const { Theta: theta = logLinear, "half drift": halfDrift = logLinear } = simpleMethods;

/** Everything that was tried as the default. */
export const candidateMethods: Readonly<Record<string, Method>> = {
  ...simpleMethods,
  "log-linear": logLinear,
  "damped Holt": dampedHolt,
  "Theta and half drift": meanOf(theta, halfDrift),
  "Theta and drift ÷ (1 + 4/t²)": meanOf(theta, shrunkBy(4)),
  "drift ÷ (1 + 4/t²)": shrunkBy(4),
  "0.9 × drift ÷ (1 + 6/t²)": partOf(0.9, shrunkBy(6)),
  "0.8 × drift ÷ (1 + 4/t²)": partOf(0.8, shrunkBy(4)),
  "0.8 × drift ÷ (1 + 4/t²) on roots": onRoots(partOf(0.8, shrunkBy(4))),
  "the default on square roots": ours(squareRoot),
  "the default on values": ours(linear),
};
