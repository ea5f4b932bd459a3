/** Between which values a label holds; each side may be open. */
export interface Bounds {
  readonly from?: number;
  readonly above?: number;
  readonly below?: number;
  readonly upTo?: number;
}

/** A comparison in symbols and in numbers. */
export interface Comparison {
  readonly formula: string;
  readonly numbers: string;
}

/**
 * How a figure lies between the bounds that decided about it.
 *
 * @example comparedWith("R", 0.7, { from: 0.6, below: 0.95 }) // { formula: "0.6 ≤ R < 0.95", numbers: "0.6 ≤ 0.7 < 0.95" }
 * @example comparedWith("R", 1.2, { from: 0.95 }).formula // "R ≥ 0.95"
 */
export const comparedWith = (symbol: string, value: number, bounds: Bounds): Comparison => ({
  formula: between(symbol, bounds),
  numbers: between(`${value}`, bounds),
});

const between = (figure: string, { from, above, below, upTo }: Bounds): string => {
  const least = from ?? above;
  const most = below ?? upTo;
  const right = most === undefined ? "" : ` ${below === undefined ? "≤" : "<"} ${most}`;
  if (least === undefined) return `${figure}${right}`;
  if (most === undefined) return `${figure} ${from === undefined ? ">" : "≥"} ${least}`;
  return `${least} ${from === undefined ? "<" : "≤"} ${figure}${right}`;
};
