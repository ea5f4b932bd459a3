import { assess } from "../../src/domain/assess";
import type { Assessment } from "../../src/domain/assessment";
import { isWithheld } from "../../src/domain/withheld";
import type { WildCase } from "./wild-indicator";

/**
 * What is wrong with the answers to an indicator: an exception, or a number that is none.
 */
export const faultsOfAssessing = ({ indicator, settings }: WildCase): readonly string[] => {
  try {
    return [...faultsIn(answersOf(assess(indicator, settings)), "assessment")];
  } catch (error) {
    return [String(error)];
  }
};

/** Without what comes back as it went in. */
const answersOf = (assessment: Assessment): unknown => ({
  ...assessment,
  baseline: "given",
  target: "given",
  otherTargets: assessment.otherTargets.map((one) => ({ ...one, target: "given" })),
  earlierFigures: assessment.earlierFigures.map((one) => ({ ...one, figure: "given" })),
  withinYear: isWithheld(assessment.withinYear) ? "withheld" : { ...assessment.withinYear, dataStatus: "given" },
});

function* faultsIn(value: unknown, place: string): Generator<string> {
  if (value === undefined || value === null) yield `${place} is ${String(value)}`;
  else if (typeof value === "number" && !Number.isFinite(value)) yield `${place} is ${value}`;
  else if (typeof value === "object") {
    for (const [key, part] of Object.entries(value)) yield* faultsIn(part, `${place}.${key}`);
  }
}
