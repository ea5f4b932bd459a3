import type { EditPlan } from "./edit-plan";

/** One plan that does what several do, in their order. */
export const joinPlans = (plans: readonly EditPlan[]): EditPlan => {
  const leftOut = plans.flatMap((plan) => plan.leftOut ?? []);
  return {
    basis: plans.flatMap(({ basis }) => basis),
    edits: plans.flatMap(({ edits }) => edits),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
};
