import type { MethodGrounds } from "./method-grounds";

/** @source Statistics Canada's SDG hubs, indicator calculation: a base or target of 0 counts as 0.001 */
const nudged = 0.001;

/**
 * The habit of a peer whose published results rest on it: a base or target of 0 is taken for 0.001. Only behind the setting `compat`.
 *
 * @example nudgeZeros({ ..., baseline: { year: 2015, value: 0 }, ... }).baseline.value // 0.001
 */
export const nudgeZeros = (grounds: MethodGrounds): MethodGrounds => ({
  ...grounds,
  baseline: nudge(grounds.baseline),
  target: grounds.target === null ? null : nudge(grounds.target),
});

const nudge = <Dated extends { readonly year: number; readonly value: number }>(dated: Dated): Dated =>
  dated.value === 0 ? { ...dated, value: nudged } : dated;
