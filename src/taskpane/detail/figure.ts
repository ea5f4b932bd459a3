import type { TrailStep } from "../../domain/trail-step";
import type { CellAddress } from "../../sheet/table";

/** One line of an indicator's figures, ready to be shown. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** `value` is the reason why there is none. */
  readonly isWithheld: boolean;
  /** Where the value itself stands on the sheet. */
  readonly cell: CellAddress | null;
  /** How the value was calculated. */
  readonly trail: TrailStep | null;
}
