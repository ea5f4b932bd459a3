import type { IndicatorDirection, Target } from "../domain/indicator";
import type { RowValues, TargetInCell } from "./row-values";

/** What decides, and what stands beside it. */
export interface FacedTargets {
  readonly targets: readonly Target[];
  readonly others: readonly TargetInCell[];
}

/**
 * What the targets of a row ask where one way is better: of a band the edge that is reached first decides, and the other one is a
 * further target.
 *
 * @example faceTargets({ targets: [{ year: 2025, value: 60, upper: 65 }], bands: [{ target: { year: 2025, value: 60, upper: 65 }, cell: "E2" }], otherTargets: [] }, "increase")
 *          // { targets: [{ year: 2025, value: 60 }], others: [{ target: { year: 2025, value: 65 }, cell: "E2" }] }
 */
export const faceTargets = (
  { targets, bands, otherTargets }: Pick<RowValues, "targets" | "bands" | "otherTargets">,
  direction: IndicatorDirection,
): FacedTargets => {
  if (direction === "band" || (bands.length === 0 && otherTargets.length === 0)) {
    return { targets, others: otherTargets };
  }
  const isIncrease = direction === "increase";
  const first = (target: Target): Target => edgesInOrder(target, isIncrease)[0] ?? target;
  const further = bands.flatMap(({ target, cell }) =>
    edgesInOrder(target, isIncrease)
      .slice(1)
      .map((edge) => ({ target: edge, cell })),
  );
  const beside = otherTargets.flatMap(({ target, cell }) =>
    edgesInOrder(target, isIncrease).map((edge) => ({ target: edge, cell })),
  );
  return { targets: targets.map(first), others: [...further, ...beside] };
};

const edgesInOrder = (target: Target, isIncrease: boolean): readonly Target[] => {
  const { year, value, upper } = target;
  if (upper === undefined) return [target];
  const edges = [
    { year, value },
    { year, value: upper },
  ];
  return isIncrease ? edges : edges.reverse();
};
