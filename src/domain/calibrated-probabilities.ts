/**
 * The probabilities for which the calibration knows the quantile of a projection's error: dense enough for straight lines
 * between them, the ends of the 80 % and 95 % intervals among them. Beyond the first and the last nothing is known.
 */
export const calibratedProbabilities: readonly number[] = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
  0.95, 0.975, 0.99, 0.995,
];
