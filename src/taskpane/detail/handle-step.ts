/** A drag over the whole axis passes about this many values, as many as a hand can tell apart. */
const stepsOfAxis = 100;

/** Steps of the handle on the chart: a power of ten. */
export interface HandleStep {
  readonly power: number;
  /** The nearest value that lies on a step, within the axis. */
  readonly nearest: (value: number) => number;
}

/**
 * How finely a value is chosen by hand: no finer than the indicator is written, and no finer than a hand can choose.
 *
 * @param decimals  with which the indicator is shown
 * @example handleStep(0, 100, 2).nearest(33.4) // 33
 */
export const handleStep = (lowest: number, highest: number, decimals: number): HandleStep => {
  const power = Math.max(-decimals, Math.floor(Math.log10((highest - lowest) / stepsOfAxis)));
  const nearest = (value: number): number => {
    const within = Math.min(highest, Math.max(lowest, value));
    // Through the decimal notation: 3 × 0.1 is not 0.3.
    return Number(`${Math.round(within * 10 ** -power)}e${power}`);
  };
  return { power, nearest };
};
