import type { Direction, Limits, Observation, Target } from "../indicator";
import type { Year } from "../year";

/** What every published method looks at. */
export interface MethodGrounds {
  readonly direction: Direction;
  /** Where progress is counted from, earlier than `latest`. */
  readonly baseline: Observation;
  /** The year from which the table counts, where the row's own baseline is of another; `null` otherwise. */
  readonly tableBaseYear: Year | null;
  readonly latest: Observation;
  /** What is observed by the year of assessment, ascending by year; `latest` is the last. */
  readonly observed: readonly Observation[];
  /** The final target; `null` where the indicator has none. */
  readonly target: Target | null;
  /** Of a band's two edges the nearer one stands in `target` and `targets`, and this is the other one of the final target. */
  readonly farEdge: number | null;
  /** All targets, ascending by year. */
  readonly targets: readonly Target[];
  readonly limits: Limits;
  /** What the value can't exceed: the limit that is stated, or 100 for a share; `null` where there is neither. */
  readonly ceiling: number | null;
}
