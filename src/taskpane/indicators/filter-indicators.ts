import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { shownStatus } from "../../sheet/shown-status";
import type { IndicatorFilter } from "../pane-navigation";

/** Full-width and half-width, capital and small letters, and blanks make no difference to who searches. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/**
 * The indicators of a status whose names contain a text.
 *
 * @example filterIndicators(indicators, { status: null, text: "r&d" }) // those with "R＆D" in their names, too
 */
export function filterIndicators<Listed extends Pick<AssessedIndicator, "indicator" | "entity" | "assessment">>(
  indicators: readonly Listed[],
  { status, text }: IndicatorFilter,
): readonly Listed[] {
  const sought = folded(text);
  if (status === null && sought === "") return indicators;
  return indicators.filter(
    ({ indicator, entity, assessment }) =>
      (status === null || shownStatus(assessment) === status) && folded(`${indicator.name}${entity}`).includes(sought),
  );
}
