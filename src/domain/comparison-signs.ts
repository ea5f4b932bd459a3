/** How "meets" and "misses" a limit are written, by the direction of progress. */
export const comparisonSigns = {
  increase: { meets: "≥", misses: "<" },
  decrease: { meets: "≤", misses: ">" },
} as const;
