import { format } from "prettier";
import type { CalibrationTable } from "./compute-calibration";
import type { Score } from "./score-projection";
import type { VariationScale, VariationScaleName } from "../../src/domain/variation-scale";

/** What the file says of where its numbers come from. */
export interface Provenance {
  readonly fittedSeries: number;
  readonly fittedWindows: number;
  /** How it did on the halves that it was not fitted to. */
  readonly heldOut: readonly { readonly name: string; readonly scale: VariationScale; readonly score: Score }[];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const scaleNames: Readonly<Record<VariationScaleName, string>> = { squareRoot: "square roots", linear: "values" };

/** The text of src/domain/projection-calibration.ts. */
export const calibrationSource = (
  table: CalibrationTable,
  { fittedSeries, fittedWindows, heldOut }: Provenance,
): Promise<string> => {
  const lines = heldOut.map(
    ({ name, scale, score }) =>
      ` * - ${name}, ${scaleNames[scale.name]}: ${percent(score.within80)} and ${percent(score.within95)}, ${score.brier.toFixed(3)}`,
  );
  return format(
    `
import type { VariationScaleName } from "./variation-scale";

/**
 * Quantiles of the errors of \`projectShrunkDrift\`, counted in spreads, one for each of \`calibratedProbabilities\`:
 * \`projectionCalibration[scale][points − 3][yearsAhead − 1]\`, from three to eight points, from one to six years ahead. Written
 * by bench/calibrate-projection.ts; not to be edited.
 *
 * Fitted to ${fittedWindows} rolling windows of ${fittedSeries} series, one half of every collection in bench/data (SOURCE.md). Of the values
 * of the other half the nominal 80 % and 95 % intervals hold, and the Brier score of the chance is:
 *
${lines.join("\n")}
 */
export const projectionCalibration: Readonly<Record<VariationScaleName, readonly (readonly (readonly number[])[])[]>> =
  ${JSON.stringify(table)};
`,
    { parser: "typescript", printWidth: 120 },
  );
};
