import type { TrailStep } from "../../domain/trail-step";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Messages } from "../../messages/messages";
import type { CellAddress } from "../../sheet/table";
import type { Figure } from "./figure";

/** Where a figure comes from: a cell, or a sum. */
interface FigureSource {
  readonly cell?: CellAddress | undefined;
  readonly trail?: TrailStep | undefined;
}

/** A line for a value, or for the reason why there is none. */
export function sayFigure<Value extends number | string | readonly number[]>(
  messages: Messages,
  label: string,
  value: Value | Withheld,
  say: (value: Value) => string,
  source: FigureSource = {},
): Figure {
  const { cell = null, trail = null } = source;
  return isWithheld(value)
    ? { label, value: messages.withheld[value.withheld], isWithheld: true, cell: null, trail: null }
    : { label, value: say(value), isWithheld: false, cell, trail };
}
