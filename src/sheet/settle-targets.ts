import type { Target } from "../domain/indicator";
import type { TargetRole, ValueColumn } from "./table";

/** A target as a cell states it. */
export interface StatedTarget {
  readonly value: Target;
  readonly source: ValueColumn;
}

export interface SettledTargets {
  /** Those that decide, one for each year, ascending. */
  readonly targets: readonly StatedTarget[];
  /** What is stated beside them, in the order of the years. */
  readonly others: readonly StatedTarget[];
  /** Bands whose lower edge is the larger one: not taken. */
  readonly reversed: readonly StatedTarget[];
}

/**
 * Settles which target of a year decides where a row states several: the basic one (基本, 约束性) before one that nothing is said of,
 * and that before a further one (力争, 预期性); of equals the first on the sheet. An equal value says nothing more. The two edges of a
 * band in columns of their own are one target.
 *
 * @param stated  in the order of the columns
 */
export const settleTargets = (stated: readonly StatedTarget[]): SettledTargets => {
  const ordered = isPlain(stated) ? stated : byRank(joinEdges(stated));
  const targets: StatedTarget[] = [];
  const others: StatedTarget[] = [];
  const reversed: StatedTarget[] = [];
  for (const one of ordered) {
    const { year, value, upper } = one.value;
    const first = targets.find((other) => other.value.year === year)?.value;
    if (upper !== undefined && value > upper) reversed.push(one);
    else if (first === undefined) targets.push(one);
    else if (first.value !== value || first.upper !== upper) others.push(one);
  }
  return { targets: targets.sort(byYear), others: others.sort(byYear), reversed };
};

const isPlain = (stated: readonly StatedTarget[]): boolean =>
  stated.every(({ value, source }) => source.role === undefined && value.upper === undefined);

const rank: Readonly<Record<TargetRole, number>> = { basic: 0, "lower-edge": 1, "upper-edge": 1, further: 2 };
const unsaid = 1;

const byRank = (stated: readonly StatedTarget[]): readonly StatedTarget[] => {
  const rankOf = ({ source: { role } }: StatedTarget): number => (role === undefined ? unsaid : rank[role]);
  return [...stated].sort((one, other) => rankOf(one) - rankOf(other));
};

const byYear = (one: StatedTarget, other: StatedTarget): number => one.value.year - other.value.year;

const joinEdges = (stated: readonly StatedTarget[]): readonly StatedTarget[] =>
  stated.flatMap((one) => {
    const { role } = one.source;
    const isOtherEdge = (other: StatedTarget): boolean =>
      other.value.year === one.value.year && other.source.role === otherEdge[role ?? "basic"];
    const other = role === undefined ? undefined : stated.find(isOtherEdge);
    if (other === undefined) return [one];
    return role === "lower-edge" ? [{ ...one, value: { ...one.value, upper: other.value.value } }] : [];
  });

const otherEdge: Readonly<Record<TargetRole, TargetRole | null>> = {
  "lower-edge": "upper-edge",
  "upper-edge": "lower-edge",
  basic: null,
  further: null,
};
