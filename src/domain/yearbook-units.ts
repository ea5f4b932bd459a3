import type { Unit } from "./unit";
import { furtherMeasures, type Measure, measures, powersOfTen } from "./yearbook-measures";

const unitOf = ([symbol, dimension, factor = 1]: Measure): Unit => ({ symbol, dimension, factor });

const inPowersOfTen = ([symbol, dimension, factor = 1]: Measure): readonly Unit[] =>
  powersOfTen.map(([power, size]) => ({ symbol: `${power}${symbol}`, dimension, factor: factor * size }));

/**
 * The units of Chinese yearbooks beyond those of the plan: 万美元, 万吨, 万户, 篇, 人次, 平方米. Where one symbol has two readings, as
 * 千米 has, the later entry of the list counts.
 */
export const yearbookUnits: readonly Unit[] = [
  ...measures.flatMap(inPowersOfTen),
  ...measures.map(unitOf),
  ...furtherMeasures.map(unitOf),
];
