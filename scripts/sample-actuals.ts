/** Said wherever the figures show, in the header and over the table. */
export const sampleLabel = "示例数据（虚构）";

export const sampleYears = [2022, 2023, 2024] as const;

/** Values of 2022, 2023 and 2024 in the plan's unit; `null` is not known yet. */
export type SampleActuals = readonly [number | null, number | null, number | null];

/**
 * 示例数据（虚构）: figures made up for the sample, by the ordinal of the headline indicator. They are no statistics of any place.
 *
 * Chosen so that every status occurs in 2024: 已达标 (10, 12), 已达标但回落 (8), 符合规划进度 (1, 6, 7, 13, 14), 略有滞后 (2, 4, 9),
 * 明显滞后 (5, 11), 低于基期 (3) and, with nothing observed since the baseline, 暂不评价 (15).
 */
export const sampleActuals: ReadonlyMap<number, SampleActuals> = new Map([
  [1, [58.21, 60.4, 62.9]],
  [2, [49.1, 52.8, 56.5]],
  [3, [62.1, 60.7, 60.2]],
  [4, [0.84, 1.02, 1.13]],
  [5, [0.92, 1.08, 1.21]],
  [6, [0.52, 0.68, 0.84]],
  [7, [1.02, 1.13, 1.22]],
  [8, [38.4, 40.9, 40.3]],
  [9, [8.12, 8.63, 8.87]],
  [10, [0.79, 1.02, 1.26]],
  [11, [3.62, 4.05, 4.71]],
  [12, [20.3, 24.6, 29.8]],
  [13, [71, 82, 91]],
  [14, [56, 64, 72]],
  [15, [null, null, null]],
]);
