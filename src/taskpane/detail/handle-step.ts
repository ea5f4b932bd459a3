/** A drag over the whole axis passes about this many values, as many as a hand can tell apart. */
const stepsOfAxis = 100;

/** Steps that the page keys take at once. */
const pageSteps = 10;

/** Steps of the handle on the chart: a power of ten. */
export interface HandleStep {
  /** The nearest value that lies on a step, within the axis. */
  readonly nearest: (value: number) => number;
  /** Where a key leads from a value, perhaps beyond the axis; `null` for a key that leads nowhere. */
  readonly byKey: (key: string, value: number) => number | null;
}

/**
 * How finely a value is chosen by hand: no finer than the indicator is written, and no finer than a hand can choose.
 *
 * @param decimals  with which the indicator is shown
 * @example handleStep(0, 100, 2).nearest(33.4) // 33
 * @example handleStep(0, 100, 2).byKey("PageUp", 33) // 43
 */
export const handleStep = (lowest: number, highest: number, decimals: number): HandleStep => {
  const power = Math.max(-decimals, Math.floor(Math.log10((highest - lowest) / stepsOfAxis)));
  // Through the decimal notation: 3 × 0.1 is not 0.3.
  const onStep = (value: number, steps: number): number =>
    Number(`${Math.round(value * 10 ** -power) + steps}e${power}`);
  const nearest = (value: number): number => onStep(Math.min(highest, Math.max(lowest, value)), 0);
  const byKey = (key: string, value: number): number | null => {
    if (key === "Home") return nearest(lowest);
    if (key === "End") return nearest(highest);
    const steps = stepsOfKey.get(key);
    return steps === undefined ? null : onStep(value, steps);
  };
  return { nearest, byKey };
};

/** Upwards. @source WAI-ARIA Authoring Practices, slider pattern: keyboard interaction */
const stepsOfKey: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", 1],
  ["ArrowRight", 1],
  ["ArrowDown", -1],
  ["ArrowLeft", -1],
  ["PageUp", pageSteps],
  ["PageDown", -pageSteps],
]);
