import type { FoundExclusions } from "../find-exclusions";
import type { Grid } from "../grid";
import type { Issue } from "../issue";
import { issueAt, issueOfSheet } from "../issue-at";
import { noIssues } from "./rule";

/** A year that was left out of a trend and counts again, because its value or its row is not what it was. */
export const exclusionLapsed = ({ indicators, missing }: FoundExclusions, grid: Grid): readonly Issue[] => {
  const lapsed = indicators.flatMap((placed): readonly Issue[] =>
    placed.exclusions.length === 0
      ? noIssues
      : placed.exclusions.flatMap(({ exclusion: { year, note }, lapse }) => {
          if (lapse === null) return noIssues;
          const cell = placed.observationCells.get(year) ?? placed.nameCell;
          return [
            issueAt(grid.sheet, cell, "exclusion-lapsed", { name: placed.indicator.name, year, note, why: lapse }),
          ];
        }),
  );
  const gone = missing.map(({ name, year, note }) =>
    issueOfSheet(grid, "exclusion-lapsed", { name, year, note, why: "row-missing" }),
  );
  return [...lapsed, ...gone];
};
