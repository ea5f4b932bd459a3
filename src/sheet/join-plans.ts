import type { Basis, EditPlan } from "./edit-plan";
import { formatRange } from "./cell-address";

/** One plan that does what several do, in their order. What several of them rest on is checked once. */
export const joinPlans = (plans: readonly EditPlan[]): EditPlan => {
  const leftOut = plans.flatMap((plan) => plan.leftOut ?? []);
  return {
    basis: distinct(plans.flatMap(({ basis }) => basis)),
    edits: plans.flatMap(({ edits }) => edits),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
};

/** Plans that are joined are made of one reading: the same cells hold the same in all of them. */
const distinct = (bases: readonly Basis[]): readonly Basis[] => [
  ...new Map(bases.map((basis) => [`${basis.sheet}!${formatRange(basis.range)}`, basis])).values(),
];
