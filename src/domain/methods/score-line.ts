/** A straight line from a method's figure to its score. */
export interface ScoreLine {
  readonly slope: number;
  readonly offset: number;
}

/** Scores go from −5 to 5. @source Statistics Canada's SDG hubs */
export const bestScore = 5;

/** @example scoreOn({ slope: 4.1667, offset: -2.5 }, -1) // -5 */
export const scoreOn = ({ slope, offset }: ScoreLine, value: number): number =>
  Math.max(-bestScore, Math.min(slope * value + offset, bestScore));
