import { assess } from "../../domain/assess";
import type { AssessmentSettings } from "../../domain/assessment";
import type { Observation } from "../../domain/indicator";
import { observedUntil } from "../../domain/observed-until";
import { roundHalfEven } from "../../domain/round-half-even";
import { supposeValue } from "../../domain/suppose-value";
import { isWithheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { displayDecimals } from "../../sheet/display-decimals";

/** What would be said of an indicator if a year had this value. Nothing of it is on the sheet. */
export interface Supposition {
  readonly supposed: Observation;
  readonly assessed: AssessedIndicator;
}

/** Assesses an indicator as if a year had this value; by then the year of assessment has come too. */
export const suppose = (
  assessed: AssessedIndicator,
  settings: AssessmentSettings,
  supposed: Observation,
): Supposition => {
  const indicator = supposeValue(assessed.indicator, supposed);
  const assessment = assess(indicator, { ...settings, asOf: Math.max(settings.asOf, supposed.year) });
  return { supposed, assessed: { ...assessed, indicator, assessment } };
};

/** A value to begin with: on the line to the projection where there is one, else no change. */
export const firstSupposedValue = (
  { indicator, assessment: { outlook } }: AssessedIndicator,
  { asOf }: AssessmentSettings,
  year: Year,
): number => {
  const latest = observedUntil(indicator.observations, asOf).at(-1);
  if (latest === undefined) return 0;
  if (isWithheld(outlook)) return latest.value;
  const share = (year - latest.year) / (outlook.year - latest.year);
  return roundHalfEven(latest.value + share * (outlook.value - latest.value), displayDecimals(indicator));
};
