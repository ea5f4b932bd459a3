import { isWithheld } from "../../domain/withheld";
import { exclusionTextsFor } from "../../messages/exclusion-texts-for";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";

/** The chart in words, for those who do not see it. */
export function describeChart({ indicator, assessment }: AssessedIndicator, messages: Messages): string {
  const { outlook } = assessment;
  const said = ({ year, value }: { readonly year: number; readonly value: number }) => ({
    year,
    value: messages.quantity(indicator, value),
  });
  const interval = isWithheld(outlook) || isWithheld(outlook.interval80) ? null : outlook.interval80;
  const { excludedYears } = indicator;
  const excluded = excludedYears.length === 0 ? "" : exclusionTextsFor(messages.language).described(excludedYears);
  const drawn = messages.pane.chart.description({
    observations: indicator.observations.map(said),
    targets: [...indicator.targets, ...indicator.otherTargets].map((target) => ({
      year: target.year,
      value: messages.target(indicator, target),
    })),
    projection: isWithheld(outlook)
      ? null
      : {
          ...said(outlook),
          interval80:
            interval &&
            messages.pane.detail.interval(
              messages.quantity(indicator, interval[0]),
              messages.quantity(indicator, interval[1]),
            ),
        },
  });
  return [drawn, excluded].filter((sentence) => sentence !== "").join(" ");
}
