import { assess } from "../../src/domain/assess";
import type { WildCase } from "./wild-indicator";

/**
 * What is wrong with the answers to an indicator: an exception, or a number that is none. Baseline and target come back as they went
 * in, so that they say nothing of the answers.
 */
export const faultsOfAssessing = ({ indicator, settings }: WildCase): readonly string[] => {
  try {
    const { standing, outlook, methods, conflicts } = assess(indicator, settings);
    return [...faultsIn({ standing, outlook, methods, conflicts }, "assessment")];
  } catch (error) {
    return [String(error)];
  }
};

function* faultsIn(value: unknown, place: string): Generator<string> {
  if (value === undefined || value === null) yield `${place} is ${String(value)}`;
  else if (typeof value === "number" && !Number.isFinite(value)) yield `${place} is ${value}`;
  else if (typeof value === "object") {
    for (const [key, part] of Object.entries(value)) yield* faultsIn(part, `${place}.${key}`);
  }
}
