import type { Grid } from "../grid";
import type { Issue } from "../issue";
import { issueAt, issueOfSheet } from "../issue-at";
import type { LapsedExclusion } from "../trend-exclusion";

/** A year that was left out of a trend and counts again, because its value or its row is not what it was. */
export const exclusionLapsed = (lapsed: readonly LapsedExclusion[], grid: Grid): readonly Issue[] =>
  lapsed.map(({ exclusion: { name, year, note }, why, cell }) => {
    const parameters = { name, year, note, why };
    return cell === null
      ? issueOfSheet(grid, "exclusion-lapsed", parameters)
      : issueAt(grid.sheet, cell, "exclusion-lapsed", parameters);
  });
