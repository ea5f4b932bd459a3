import type { DataStatus } from "./data-status";

const rank: Readonly<Record<DataStatus, number>> = { forecast: 0, flash: 1, preliminary: 2, annual: 4, final: 5 };

/** What calls itself preliminary is to be revised; of what says nothing no revision is announced, and none is said to be done. */
const rankUnsaid = 3;

/**
 * Whether one of two figures of the same time is further on its way to be final. A figure of which nothing is said comes after 初步数 and
 * before 年报数.
 *
 * @example isMoreFinal("final", "preliminary") // true
 * @example isMoreFinal(undefined, "flash") // true
 * @example isMoreFinal("annual", "annual") // false
 */
export const isMoreFinal = (one: DataStatus | undefined, other: DataStatus | undefined): boolean =>
  rankOf(one) > rankOf(other);

const rankOf = (status: DataStatus | undefined): number => (status === undefined ? rankUnsaid : rank[status]);
