import type { Indicator } from "../../domain/indicator";
import type { Messages } from "../../messages/messages";

/**
 * A change with its sign in front, in the words for a difference.
 *
 * @example sayChange(messages, indicator, -0.5) // "−0.5个百分点"
 */
export const sayChange = (messages: Messages, indicator: Indicator, change: number): string =>
  `${change > 0 ? "+" : change < 0 ? "−" : ""}${messages.difference(indicator, Math.abs(change))}`;
