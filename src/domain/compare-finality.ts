import type { DataStatus } from "./data-status";

const rank: Readonly<Record<DataStatus, number>> = { forecast: 0, flash: 1, preliminary: 2, annual: 4, final: 5 };

/** What calls itself preliminary is to be revised; of what says nothing no revision is announced, and none is said to be done. */
const rankUnsaid = 3;

/**
 * Which of two figures of the same time is further on its way to be final. A figure of which nothing is said comes after 初步数 and
 * before 年报数.
 *
 * @returns  above 0 where the first is, below 0 where the other is, 0 where neither is
 * @example  compareFinality("final", "preliminary") // 3
 * @example  compareFinality(undefined, "flash") // 2
 * @example  compareFinality("annual", "annual") // 0
 */
export const compareFinality = (one: DataStatus | undefined, other: DataStatus | undefined): number =>
  rankOf(one) - rankOf(other);

const rankOf = (status: DataStatus | undefined): number => (status === undefined ? rankUnsaid : rank[status]);
