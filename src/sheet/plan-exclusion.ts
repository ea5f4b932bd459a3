import type { Year } from "../domain/year";
import type { EditPlan } from "./edit-plan";
import { anchorRow } from "./find-exclusions";
import type { Grid } from "./grid";
import type { PlacedIndicator } from "./placed-indicator";
import { planMemory } from "./plan-memory";
import type { TrendExclusion } from "./trend-exclusion";
import type { RecalledMemory } from "./workbook-memory";

/** What a person decides of the observation of a year; `null` counts it again. */
export type ExclusionDecision = { readonly note: string } | null;

/**
 * Plans that the workbook remembers whether the observation of a year counts in the trend.
 *
 * @param placed  one of `indicators`, with what was found of exclusions at its row
 * @returns       an empty plan where that is remembered already, where nothing was observed in that year, and where the memory is of
 *                a later version or broken
 */
export const planExclusion = (
  recalled: RecalledMemory,
  { grid, indicators }: { readonly grid: Grid; readonly indicators: readonly PlacedIndicator[] },
  placed: PlacedIndicator,
  year: Year,
  decision: ExclusionDecision,
): EditPlan =>
  planMemory(recalled, (memory) => {
    const before: ReadonlySet<TrendExclusion> = new Set(placed.exclusions.map(({ exclusion }) => exclusion));
    const others = memory.exclusions.filter((exclusion) => exclusion.year !== year || !before.has(exclusion));
    const observation = placed.indicator.observations.find((candidate) => candidate.year === year);
    const added =
      decision === null || observation === undefined
        ? []
        : [{ ...anchorRow(grid, indicators, placed), year, value: observation.value, note: decision.note }];
    return { memory: { ...memory, exclusions: [...others, ...added] }, why: { code: "remember-exclusions" } };
  });
