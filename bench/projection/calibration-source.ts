import { format } from "prettier";
import type { CalibrationTable } from "./compute-calibration";
import type { Score } from "./score-projection";

/** What the file says of where its numbers come from. */
export interface Provenance {
  readonly fittedSeries: number;
  readonly fittedWindows: number;
  readonly heldOutSeries: number;
  readonly heldOut: Readonly<Record<keyof CalibrationTable, Score>>;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The text of src/domain/projection-calibration.ts. */
export const calibrationSource = (table: CalibrationTable, provenance: Provenance): Promise<string> => {
  const { fittedSeries, fittedWindows, heldOutSeries, heldOut } = provenance;
  const { squareRoot, linear } = heldOut;
  return format(
    `
import type { VariationScaleName } from "./variation-scale";

/**
 * Quantiles of the errors of \`projectShrunkDrift\`, counted in spreads, one for each of \`calibratedProbabilities\`:
 * \`projectionCalibration[scale][points − 3][yearsAhead − 1]\`, from three to eight points, from one to six years ahead. Written by bench/calibrate-projection.ts; not to be edited.
 *
 * Fitted to ${fittedWindows} rolling windows of ${fittedSeries} yearly series of the M3 competition (bench/data/SOURCE.md). On ${squareRoot.windows} windows
 * of the other ${heldOutSeries} series the nominal 80 % and 95 % intervals hold ${percent(squareRoot.within80)} and ${percent(squareRoot.within95)} of the values on the
 * square-root scale, ${percent(linear.within80)} and ${percent(linear.within95)} on the linear one; the Brier score of the chance is ${squareRoot.brier.toFixed(3)} and ${linear.brier.toFixed(3)}.
 */
export const projectionCalibration: Readonly<Record<VariationScaleName, readonly (readonly (readonly number[])[])[]>> =
  ${JSON.stringify(table)};
`,
    { parser: "typescript", printWidth: 120 },
  );
};
