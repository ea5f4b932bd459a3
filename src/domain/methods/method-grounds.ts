import type { Direction, Limits, Observation, Target } from "../indicator";

/** What every published method looks at. */
export interface MethodGrounds {
  readonly direction: Direction;
  /** Where progress is counted from, earlier than `latest`. */
  readonly baseline: Observation;
  readonly latest: Observation;
  /** `null` where the indicator has no target. */
  readonly target: Target | null;
  readonly limits: Limits;
}
