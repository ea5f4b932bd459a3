import type { Window } from "./rolling-windows";
import type { Forecaster, GivenChance } from "./score-projection";
import { givenChances } from "./score-projection";

/** Chances of one tenth: what they were on average, how often they came true, what share of all chances they are. */
export interface ReliabilityBin {
  readonly predicted: number;
  readonly cameTrue: number;
  readonly share: number;
}

/** Chances in ten equal bins; a bin in which none was given is left out. */
export const reliabilityOf = (windows: readonly Window[], forecaster: Forecaster): readonly ReliabilityBin[] => {
  const given = windows.flatMap((window): readonly GivenChance[] => {
    const forecast = forecaster(window.known, window.actual.year - (window.known.at(-1)?.year ?? NaN));
    return forecast === null ? [] : givenChances(window, forecast);
  });
  const totals = Array.from({ length: 10 }, () => ({ weight: 0, predicted: 0, cameTrue: 0 }));
  for (const { chance, isMet, weight } of given) {
    const total = totals[Math.min(9, Math.floor(chance * 10))];
    if (total === undefined) continue;
    total.weight += weight;
    total.predicted += weight * chance;
    total.cameTrue += isMet ? weight : 0;
  }
  const all = totals.reduce((sum, { weight }) => sum + weight, 0);
  return totals.flatMap(({ weight, predicted, cameTrue }) =>
    weight === 0 ? [] : [{ predicted: predicted / weight, cameTrue: cameTrue / weight, share: weight / all }],
  );
};
